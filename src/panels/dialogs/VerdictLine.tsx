import { memo, useDeferredValue } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import { verdictOf } from '../../domain/verdict.ts';
import { completed, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { verdictMessage } from '../../wording/saying/verdictMessage.ts';
import './VerdictLine.css';

/**
 * What a request would do, before it is made: whether it is possible, and what it mends and breaks. Appears a moment
 * after the choice that it belongs to, since a dry run for each of many choices would delay the opening of the
 * question.
 */
export const VerdictLine = memo(function VerdictLine({ request }: { request: Request }) {
  const isTurn = useDeferredValue(true, false);
  return isTurn && <Verdict request={request} />;
});

function Verdict({ request }: { request: Request }) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const verdict = verdictOf(document, completed(request, scenario));
  const { tone, headline, lines } = verdictMessage(words, verdict, document, scenario);
  return (
    <>
      <span className={`verdict-head verdict-${tone}`}>{headline}</span>
      {lines.map((line) => (
        <span key={line} className="verdict-line">
          {line}
        </span>
      ))}
    </>
  );
}
