import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { TabBar } from '../../ui/TabBar.tsx';
import { scenarioChoices } from '../../wording/saying/scenarioChoices.ts';

/** Which state of the organisation is on the page: as it is, or a proposal beside it. */
export function ScenarioTabs() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace((workspace) => scenarioShown(workspace).id);
  const showScenario = useWorkspace((workspace) => workspace.showScenario);
  return (
    <TabBar
      label={words.t('panels.toolbar.scenarios')}
      value={shown}
      tabs={scenarioChoices(words, document, shown)}
      onChoose={showScenario}
    />
  );
}
