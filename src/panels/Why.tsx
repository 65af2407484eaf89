import type { Refusal } from '../domain/commands/outcome.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { refusalMessage } from '../wording/saying/refusalMessage.ts';
import { useDocuments } from './DocumentsContext.ts';

/** Why something was refused, to stand beside what was typed. */
export function Why({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  const { kept } = useDocuments();
  const { document, scenario } = useWorkspace.getState();
  const { headline, more } = refusalMessage(words, refusal, document, scenario);
  return (
    <>
      {[headline, ...more].map((sentence) => sentence.replace(/[^.!?]$/, '$&.')).join(' ')}
      {refusal.kind === 'impossible' && refusal.reason === 'written-elsewhere' && (
        <>
          {' '}
          <Button look="link" onClick={() => kept.takeOver()}>
            {words.t('keeping.takeOver')}
          </Button>
        </>
      )}
    </>
  );
}
