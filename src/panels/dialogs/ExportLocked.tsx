import { useRef, useState } from 'react';
import { exportLocked } from '../../documents/locking.ts';
import { canLock } from '../../storage/locked/locking.ts';
import { isLongEnough, LEAST_LETTERS } from '../../storage/locked/passphrase.ts';
import { useView } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { faultMessage } from '../../wording/saying/faultMessage.ts';
import { FormDialog } from './FormDialog.tsx';
import { NoCrypto } from './NoCrypto.tsx';
import { PassphraseButtons } from './PassphraseButtons.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { typeAgain } from './typeAgain.ts';
import { useUntilClosed } from './useUntilClosed.ts';

const WRONG = 'export-locked-wrong';

/** The passphrase behind which the document is saved, twice: nobody could tell a slip of the finger from it later. */
export function ExportLocked() {
  const words = useWords();
  const fields = { first: useRef<HTMLInputElement>(null), again: useRef<HTMLInputElement>(null) };
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ field: 'first' | 'again'; why: string } | null>(null);
  const untilClosed = useUntilClosed();
  const title = words.t('panels.locked.save.title');
  if (!canLock()) return <NoCrypto title={title} />;

  const close = () => useView.getState().ask(null);
  const least = words.number(LEAST_LETTERS);
  const refuse = (field: 'first' | 'again', why: string) => {
    setWrong({ field, why });
    typeAgain(fields[field].current);
  };
  const save = async () => {
    if (isBusy) return;
    if (!isLongEnough(first)) return refuse('first', words.t('panels.locked.save.tooShort', { least }));
    if (again !== first) return refuse('again', words.t('panels.locked.save.differs'));
    setBusy(true);
    setWrong(null);
    const saved = await exportLocked(first, untilClosed());
    setBusy(false);
    if (saved === 'done') close();
    else if (saved !== 'too-short') for (const fault of saved.faults) refuse('first', faultMessage(words, fault));
  };
  const wrongIn = (field: 'first' | 'again') => (wrong?.field === field ? WRONG : null);
  return (
    <FormDialog
      title={title}
      about={words.t('panels.locked.save.about')}
      onClose={close}
      finalFocus={false}
      onSubmit={save}
    >
      <PassphraseField
        ref={fields.first}
        label={words.t('panels.locked.save.passphrase', { least })}
        passphrase={first}
        onType={setFirst}
        isShown={isShown}
        wrong={wrongIn('first')}
      />
      <PassphraseField
        ref={fields.again}
        label={words.t('panels.locked.save.again')}
        passphrase={again}
        onType={setAgain}
        isShown={isShown}
        wrong={wrongIn('again')}
      />
      <p id={WRONG} className="dialog-wrong" role="alert">
        {wrong?.why}
      </p>
      <p className="dialog-aside">{words.t('panels.locked.save.nobody')}</p>
      <PassphraseButtons
        submit={words.t(isBusy ? 'panels.locked.save.saving' : 'panels.locked.save.save')}
        isBusy={isBusy}
        isShown={isShown}
        onShow={setShown}
      />
    </FormDialog>
  );
}
