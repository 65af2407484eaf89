import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice, MenuGroup, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { useDocuments } from '../DocumentsContext.ts';
import { ExportItems } from './ExportItems.tsx';
import { LanguageItems } from './LanguageItems.tsx';
import { ThemeItems } from './ThemeItems.tsx';

const MODES = ['enforce', 'sketch'] as const;

/** Everything of the bar that a phone has no room for. */
export function NarrowItems() {
  const words = useWords();
  const { reading } = useDocuments();
  const { document, showScenario } = useWorkspace();
  const shown = useWorkspace(scenarioShown);
  const { ask, showSheet } = useView.getState();
  return (
    <>
      <MenuItem onPick={() => ask({ kind: 'search' })}>{words.t('panels.offers.search')}</MenuItem>
      <MenuItem onPick={() => showSheet('selected')}>{words.t('panels.selected')}</MenuItem>
      <MenuItem onPick={() => showSheet('findings')}>{words.t('panels.offers.findings')}</MenuItem>
      <MenuLine />
      <MenuChoice
        label={words.t('panels.toolbar.scenarios')}
        value={shown.id}
        options={document.scenarios.map(({ id, name }) => ({ value: id, text: name }))}
        onChoose={showScenario}
      />
      <MenuChoice
        label={words.t('panels.toolbar.rules')}
        value={shown.mode}
        options={MODES.map((mode) => ({ value: mode, text: words.t(`panels.toolbar.${mode}`) }))}
        onChoose={(mode) => perform({ type: 'chooseMode', mode })}
      />
      <MenuLine />
      <MenuItem onPick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.open')}</MenuItem>
      <MenuGroup label={words.t('panels.toolbar.export')}>
        <ExportItems />
      </MenuGroup>
      <MenuLine />
      <LanguageItems />
      <ThemeItems />
    </>
  );
}
