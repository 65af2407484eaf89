import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** A picture of the whole document, one tribe or the rows of the selected squads. */
export function ExportPng() {
  const words = useWords();
  return (
    <DialogShell
      title={words.t('panels.toolbar.exportPng')}
      close={words.t('panels.close')}
      onClose={() => useView.getState().ask(null)}
    >
      {null}
    </DialogShell>
  );
}
