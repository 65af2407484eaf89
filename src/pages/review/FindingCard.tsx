import { indexOf } from '../../domain/lookup/indexOf.ts';
import { thingOf } from '../../domain/lookup/thingOf.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { ShowButton } from '../../panels/ShowButton.tsx';
import { useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import type { Words } from '../../wording/words.ts';
import type { FindingLine } from './findingLines.ts';
import { OpenedFinding } from './OpenedFinding.tsx';
import { waivedSaid, waiverSaid } from './waiverSaid.ts';
import './FindingCard.css';

/** One finding: what broke and by how much, who answers for it, and what can be done. It opens to why that matters. */
export function FindingCard({ line: { key, located, isOpen } }: { line: FindingLine & { kind: 'finding' } }) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const shown = scenarioShown({ document, scenario });
  const { finding, isNew } = located;
  const { rule, waived, subject } = finding;
  const message = findingMessage(words, finding, namesIn(document, scenario));
  const by = bySaid(words, finding);
  const thing = thingOf(indexOf(shown.organisation), subject);
  const turn = () => {
    useReviewView.getState().turn(key);
    // What is looked at more closely is what the panel beside it tells about.
    if (!isOpen) useView.getState().select([thing]);
  };
  return (
    <div className="review-finding" data-open={isOpen || undefined}>
      <div className="review-finding-head">
        <button type="button" className="review-fold" aria-expanded={isOpen} onClick={turn}>
          <SeverityMark severity={finding.severity} waived={waived !== null} />
          {message}
        </button>
        {by && <Pill tone={waived ? 'calm' : TONES[finding.severity]}>{by}</Pill>}
        {isNew && <Pill tone="accent">{words.t('review.newIn', { name: shown.name })}</Pill>}
        {waived && <Pill>{waivedSaid(words, waived)}</Pill>}
        <span className="review-finding-ways">
          <ShowButton thing={thing} aria-description={message} />
          <Button
            aria-description={message}
            onClick={() => useView.getState().ask({ kind: 'waive', rule, subject, earlier: waived })}
          >
            {words.t(waived ? 'panels.findings.changeWaiver' : 'panels.findings.waive')}
          </Button>
        </span>
      </div>
      {waived && <p className="calm review-finding-text">{waiverSaid(words, waived, document)}</p>}
      {isOpen && <OpenedFinding finding={finding} />}
    </div>
  );
}

const TONES = { error: 'bad', warning: 'warn', info: 'calm' } as const;

/** How far a limit is passed: `1 over`, `2 short`. */
function bySaid(words: Words, { rule, by, limit }: Finding): string | null {
  if (limit === undefined || by === undefined) return null;
  return words.t(entryOf(rule).fewest ? 'review.under' : 'review.over', { count: by });
}
