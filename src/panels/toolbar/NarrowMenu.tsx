import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { MenuIcon } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { ExportItems } from './ExportMenu.tsx';
import { LanguageItems } from './LanguageMenu.tsx';
import { type PageTitles, usePageChoice } from './pageChoice.ts';
import { ThemeItems } from './ThemeMenu.tsx';

/** The bar of a phone, folded into a menu. */
export function NarrowMenu({ pages }: { pages: PageTitles }) {
  const words = useWords();
  return (
    <DropMenu
      align="end"
      button={
        <Button className="button-icon" aria-label={words.t('panels.toolbar.more')}>
          <MenuIcon size={18} aria-hidden />
        </Button>
      }
    >
      {(menu) => <NarrowItems menu={menu} pages={pages} />}
    </DropMenu>
  );
}

const MODES = ['enforce', 'sketch'] as const;

/** Everything of the bar that a phone has no room for. */
function NarrowItems({ menu, pages }: { menu: MenuParts; pages: PageTitles }) {
  const { MenuChoice, MenuGroup, MenuItem, MenuLine } = menu;
  const words = useWords();
  const { reading } = useDocuments();
  const { document, showScenario } = useWorkspace();
  const shown = useWorkspace(scenarioShown);
  const { ask, showSheet } = useView.getState();
  const page = usePageChoice(pages);
  return (
    <>
      <MenuItem onPick={() => ask({ kind: 'search' })}>{words.t('panels.offers.search')}</MenuItem>
      <MenuItem onPick={() => ask({ kind: 'addPeople' })}>{words.t('panels.offers.addPeople')}</MenuItem>
      <MenuItem onPick={() => showSheet('selected')}>{words.t('panels.selected')}</MenuItem>
      <MenuItem onPick={() => showSheet('findings')}>{words.t('panels.offers.findings')}</MenuItem>
      <MenuLine />
      {page && <MenuChoice {...page} />}
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
        <ExportItems menu={menu} />
      </MenuGroup>
      <MenuLine />
      <LanguageItems menu={menu} />
      <ThemeItems menu={menu} />
      <MenuLine />
      <MenuItem onPick={() => ask({ kind: 'help' })}>{words.t('panels.toolbar.help')}</MenuItem>
    </>
  );
}
