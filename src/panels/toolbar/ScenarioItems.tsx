import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice } from '../../ui/Menu.tsx';
import { scenarioChoices } from '../../wording/saying/scenarioChoices.ts';

export function ScenarioItems() {
  const words = useWords();
  const { document, showScenario } = useWorkspace();
  const shown = useWorkspace(scenarioShown);
  return (
    <MenuChoice
      label={words.t('panels.toolbar.scenarios')}
      value={shown.id}
      options={scenarioChoices(words, document, shown.id)}
      onChoose={showScenario}
    />
  );
}
