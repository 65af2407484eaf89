import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** Says in place of a question for a passphrase that browsers encrypt nothing on a page as this one came. */
export function NoCrypto({ title }: { title: string }) {
  const words = useWords();
  const close = () => useView.getState().ask(null);
  return (
    <DialogShell
      title={title}
      about={words.t('panels.locked.noCrypto')}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <Button look="main" onClick={close}>
          {words.t('panels.faults.understood')}
        </Button>
      }
    >
      {null}
    </DialogShell>
  );
}
