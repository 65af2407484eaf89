import type { Fault } from '../../domain/fault.ts';
import { download, fileName } from '../../storage/files.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { faultMessage } from '../../wording/saying/faultMessage.ts';

interface OpenFaultsProps {
  file: string;
  /** How many faults are listed. */
  faults: readonly Fault[];
  count: number;
  /** What this browser keeps of it, to be saved as it is. */
  kept?: Blob | undefined;
}

/** Why a file was not opened: everything that is wrong with it, and where. What was open stays open. */
export function OpenFaults({ file, faults, count, kept }: OpenFaultsProps) {
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
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {fault.path && <code>{fault.path}: </code>}
            {fault.path ? faultMessage(words, fault) : capitalised(faultMessage(words, fault))}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </DialogShell>
  );
}

/** A sentence that stands alone begins with a capital; one that follows the path of a fault does not. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
