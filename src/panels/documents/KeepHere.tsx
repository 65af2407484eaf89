import { useState } from 'react';
import { useKeeping } from '../../store/keeping.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';

/** Asks whether this page may keep anything in this browser, or may go on doing so, and says first what that means. */
export function KeepHere() {
  const words = useWords();
  const { consent } = useDocuments();
  // Fixed when the dialog opens: the answer must not turn it into the opposite question.
  const [asked] = useState<'ask' | 'stop'>(() => (useKeeping.getState().consent === 'given' ? 'stop' : 'ask'));
  const [isFailed, setFailed] = useState(false);
  const close = () => useView.getState().ask(null);
  const agree = () => {
    if (consent?.give()) close();
    else setFailed(true);
  };
  const stop = async () => {
    close();
    await consent?.takeBack();
    useView.getState().say(words.t('keeping.keepHere.stop.done'));
  };
  const sentence = (key: 'title' | 'what' | 'who' | 'otherwise' | 'yes' | 'no') =>
    words.t(`keeping.keepHere.${asked}.${key}`);
  return (
    <DialogShell
      title={sentence('title')}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <>
          <Button look={asked === 'stop' ? 'main' : 'plain'} onClick={close}>
            {sentence('no')}
          </Button>
          <Button look={asked === 'stop' ? 'plain' : 'main'} onClick={asked === 'stop' ? stop : agree}>
            {sentence('yes')}
          </Button>
        </>
      }
    >
      <p>{sentence('what')}</p>
      <p>{sentence('who')}</p>
      <p>{sentence('otherwise')}</p>
      {isFailed && <p className="dialog-wrong">{words.t('keeping.keepHere.ask.failed')}</p>}
    </DialogShell>
  );
}
