import { useRef, useState } from 'react';
import { type LockedFile, openLocked } from '../../documents/locking.ts';
import { canLock } from '../../storage/locked/locking.ts';
import { useView } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { FormDialog } from './FormDialog.tsx';
import { NoCrypto } from './NoCrypto.tsx';
import { PassphraseButtons } from './PassphraseButtons.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { typeAgain } from './typeAgain.ts';
import { useUntilClosed } from './useUntilClosed.ts';

const WRONG = 'unlock-wrong';

/** The passphrase of a file that is locked. A wrong one is said here, and asked for again. */
export function Unlock(locked: LockedFile) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const untilClosed = useUntilClosed();
  const title = words.t('panels.locked.title', { file: locked.file });
  if (!canLock()) return <NoCrypto title={title} />;

  const open = async () => {
    if (isBusy || passphrase === '') return;
    setBusy(true);
    setWrong(false);
    const isOpen = (await openLocked(locked, passphrase, untilClosed())) === 'done';
    setBusy(false);
    setWrong(!isOpen);
    if (!isOpen) typeAgain(field.current);
  };
  return (
    <FormDialog
      title={title}
      about={words.t('panels.locked.about')}
      onClose={() => useView.getState().ask(null)}
      onSubmit={open}
    >
      <PassphraseField
        ref={field}
        label={words.t('panels.locked.passphrase')}
        passphrase={passphrase}
        onType={setPassphrase}
        isShown={isShown}
        wrong={isWrong ? WRONG : null}
      />
      <p id={WRONG} className="dialog-wrong" role="alert">
        {isWrong && words.t('panels.locked.wrong')}
      </p>
      <PassphraseButtons
        submit={words.t(isBusy ? 'panels.locked.opening' : 'panels.locked.open')}
        isBusy={isBusy}
        isShown={isShown}
        onShow={setShown}
      />
      <p className="dialog-aside">{words.t('panels.locked.keptHere')}</p>
    </FormDialog>
  );
}
