import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { BarMenu } from './BarMenu.tsx';

/** Where there is no room for a tab each: the name of the scenario on the page, which lists the others. */
export function ScenarioMenu() {
  const words = useWords();
  const { name } = useWorkspace(scenarioShown);
  return (
    <BarMenu
      content={{ of: 'scenario' }}
      button={
        <Button
          look="quiet"
          className="toolbar-scenario"
          aria-label={words.t('panels.toolbar.scenario', { name })}
          title={name}
        >
          <span className="toolbar-name">{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    />
  );
}
