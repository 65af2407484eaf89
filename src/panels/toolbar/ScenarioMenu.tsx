import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** Where there is no room for a tab each: the name of the scenario on the page, which lists the others. */
export function ScenarioMenu() {
  const words = useWords();
  const { name } = useWorkspace(scenarioShown);
  return (
    <DropMenu
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
    >
      {(menu) => <ScenarioItems menu={menu} />}
    </DropMenu>
  );
}

export function ScenarioItems({ menu: { MenuChoice } }: { menu: MenuParts }) {
  const words = useWords();
  const { document, showScenario } = useWorkspace();
  const shown = useWorkspace(scenarioShown);
  return (
    <MenuChoice
      label={words.t('panels.toolbar.scenarios')}
      value={shown.id}
      options={document.scenarios.map(({ id, name }) => ({ value: id, text: name }))}
      onChoose={showScenario}
    />
  );
}
