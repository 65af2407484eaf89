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
      {(['png', 'svg', 'pdf'] as const).map((format) => (
        <MenuItem key={format} onPick={() => useView.getState().ask({ kind: 'exportPicture', format })}>
          {words.t(`panels.toolbar.${format}`)}
        </MenuItem>
      ))}
    </>
  );
}
