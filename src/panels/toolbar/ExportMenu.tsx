import { exportJson } from '../../documents/exportJson.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** What can be taken away: the document itself, or a picture of it. */
export function ExportMenu() {
  const words = useWords();
  return (
    <DropMenu
      align="end"
      button={
        <Button look="main">
          {words.t('panels.toolbar.export')}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      {(menu) => <ExportItems menu={menu} />}
    </DropMenu>
  );
}

export function ExportItems({ menu: { MenuItem } }: { menu: MenuParts }) {
  const words = useWords();
  return (
    <>
      <MenuItem onPick={exportJson}>{words.t('panels.toolbar.json')}</MenuItem>
      <MenuItem onPick={() => useView.getState().ask({ kind: 'exportPng' })}>{words.t('panels.toolbar.png')}</MenuItem>
    </>
  );
}
