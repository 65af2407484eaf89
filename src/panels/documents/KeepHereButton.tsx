import { useKeeping } from '../../store/keeping.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** The way to the question whether this page keeps anything in this browser; nothing where nobody has to ask. */
export function KeepHereButton() {
  const words = useWords();
  const consent = useKeeping((keeping) => keeping.consent);
  if (consent === null) return null;
  return (
    <Button look="link" onClick={() => useView.getState().ask({ kind: 'keepHere' })}>
      {words.t(`keeping.keepHere.${consent === 'given' ? 'stop' : 'ask'}.open`)}
    </Button>
  );
}
