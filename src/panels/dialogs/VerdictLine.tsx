import { memo } from 'react';
import { verdictOf } from '../../domain/verdict.ts';
import { completed, type Request, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { verdictMessage } from '../../wording/verdictMessage.ts';
import './VerdictLine.css';

/** What a request would do, before it is made: whether it can be, and what it mends and breaks. */
export const VerdictLine = memo(function VerdictLine({ request }: { request: Request }) {
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
});
