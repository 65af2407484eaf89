import { exportJson } from '../../documents/exportJson.ts';
import { useView } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuItem } from '../../ui/Menu.tsx';

export function ExportItems() {
  const words = useWords();
  return (
    <>
      <MenuItem onPick={exportJson}>{words.t('panels.toolbar.json')}</MenuItem>
      <MenuItem onPick={() => useView.getState().ask({ kind: 'exportLocked' })}>
        {words.t('panels.toolbar.jsonLocked')}
      </MenuItem>
      <MenuItem onPick={() => useView.getState().ask({ kind: 'exportPng' })}>{words.t('panels.toolbar.png')}</MenuItem>
    </>
  );
}
