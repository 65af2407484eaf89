import { download, fileName } from '../../storage/files.ts';
import { type Dialog, useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** Why a file was not opened: everything that is wrong with it, and where. What was open stays open. */
export function OpenFaults({ file, faults, count, kept }: Dialog & { kind: 'openFaults' }) {
  const words = useWords();
  const close = () => useView.getState().ask(null);
  const hidden = count - faults.length;
  return (
    <DialogShell
      wide
      title={words.t('panels.faults.title', { file })}
      about={words.t('panels.faults.about', { count })}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <>
          {kept && (
            <Button onClick={() => download(fileName(file, 'json'), kept)}>{words.t('panels.faults.download')}</Button>
          )}
          <Button look="main" onClick={close}>
            {words.t('panels.faults.understood')}
          </Button>
        </>
      }
    >
      <ol className="fault-list">
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path && <code>{path}: </code>}
            {message}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </DialogShell>
  );
}
