import { useDeferredValue, useMemo } from 'react';
import { useIndex } from '../../../panels/useOrganisation.ts';
import { useSaid } from '../../../panels/useSaid.ts';
import { useWorkspace } from '../../../store/workspace.ts';
import { Floating } from '../../../ui/Floating.tsx';
import { useWords } from '../../../ui/LanguageContext.ts';
import { daysText } from '../../../wording/saying/momentText.ts';
import type { Held } from './hand.ts';
import { heldSaid } from './heldSaid.ts';
import './HeldVerdict.css';

/** How wide and about how tall the verdict is, and how far from what it is about, in pixels. */
const SIZE = { width: 300, height: 130 };
const GAP = 20;

interface HeldVerdictProps {
  held: Held;
  /** Where the bar stands in the window, for what is held by keys. */
  at: { x: number; y: number };
}

/** What dropping the project here would do, beside what is held; said aloud while it is moved by keys. */
export function HeldVerdict({ held, at }: HeldVerdictProps) {
  const words = useWords();
  const index = useIndex();
  const document = useWorkspace((workspace) => workspace.document);
  const scenario = useWorkspace((workspace) => workspace.scenario);
  // The bar goes first: all rules may be asked about what is dropped.
  const asked = useDeferredValue(held);
  const { begin, end } = asked.now;
  const { tone, headline, lines } = useMemo(
    () => heldSaid(words, { ...asked, now: { begin, end } }, index, { document, scenario }),
    [words, asked, begin, end, index, document, scenario],
  );
  const part = held.part === 'whole' ? [] : [words.t(`products.timeline.held.part.${held.part}`)];
  useSaid(held.by === 'keys' && !held.isFresh && asked === held ? [...part, headline, ...lines].join('. ') : null);
  const { x, y } = held.at ?? at;
  const left = Math.max(8, Math.min(x - 24, window.innerWidth - SIZE.width - 8));
  const isBelow = y + GAP + SIZE.height < window.innerHeight;
  const place = isBelow ? { top: y + GAP } : { bottom: window.innerHeight - y + GAP };
  return (
    <Floating>
      <div className="timeline-verdict" data-tone={tone} style={{ left, width: SIZE.width, ...place }} aria-hidden>
        {part.map((each) => (
          <small key={each}>{each}</small>
        ))}
        {/* The days follow the bar; what is refused says so in their place. */}
        <b>{tone === 'refused' ? headline : daysText(words.language, held.now.begin, held.now.end)}</b>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </Floating>
  );
}
