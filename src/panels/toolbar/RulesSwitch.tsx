import { perform } from '../../store/perform.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';

/** Whether the documented limits refuse a gesture, or allow it and flag it. */
export function RulesSwitch() {
  const words = useWords();
  const mode = useWorkspace((workspace) => scenarioShown(workspace).mode);
  return (
    <span className="toolbar-rules">
      <span className="toolbar-rules-label" aria-hidden>
        {words.t('panels.toolbar.rules')}
      </span>
      <Segmented
        label={words.t('panels.toolbar.rules')}
        value={mode}
        options={[
          { value: 'enforce', text: words.t('panels.toolbar.enforce') },
          { value: 'sketch', text: words.t('panels.toolbar.sketch') },
        ]}
        onChoose={(chosen) => perform({ type: 'chooseMode', mode: chosen })}
      />
    </span>
  );
}
