import { useWords } from '../../../ui/LanguageContext.ts';
import { monthText } from '../../../wording/saying/momentText.ts';
import type { Words } from '../../../wording/words.ts';
import { type Axis, type Head, headsBetween, startOf } from './axis.ts';
import type { InView } from './useInView.ts';

interface TimelineHeadProps {
  axis: Axis;
  view: InView;
  day: string;
}

/** The heads of the days: coarse ones, which stay in sight while what is below them does, and finer ones. */
export function TimelineHead({ axis, view, day }: TimelineHeadProps) {
  const words = useWords();
  const { heads, parts } = headsBetween(axis, view.left, view.right);
  return (
    <div className="timeline-heads" aria-hidden>
      {heads.map((head) => (
        <div key={head.first} className="timeline-head" style={{ left: head.x, width: head.width }}>
          <span>{headText(words, head)}</span>
        </div>
      ))}
      {parts.map((head) => (
        <div
          key={head.first}
          className="timeline-part"
          data-now={startOf(head.unit, day) === head.first || undefined}
          style={{ left: head.x, width: head.width }}
        >
          {partText(words, head)}
        </div>
      ))}
    </div>
  );
}

function headText(words: Words, { unit, first }: Head): string {
  const year = first.slice(0, 4);
  if (unit === 'year') return year;
  if (unit === 'quarter') return words.t('products.timeline.quarterIn', { quarter: quarterOf(first), year });
  return `${monthText(words.language, first, 'long')} ${year}`;
}

function partText(words: Words, { unit, first, width }: Head): string {
  // Too narrow for any word, as a week that is cut off.
  if (width < 20) return '';
  if (unit === 'quarter') return words.t('products.timeline.quarterOf', { quarter: quarterOf(first) });
  if (unit === 'month') return monthText(words.language, first, 'short');
  return String(Number(first.slice(8)));
}

function quarterOf(day: string): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
}
