import { useWords } from '../../../ui/LanguageContext.ts';
import './TimelineLegend.css';

const MARKS = ['running', 'planned', 'ended', 'late', 'launch', 'missed', 'leads', 'waits'] as const;

/** What the marks of the timeline mean. */
export function TimelineLegend() {
  const words = useWords();
  return (
    <ul className="timeline-legend">
      {MARKS.map((mark) => (
        <li key={mark}>
          <i className="timeline-mark" data-mark={mark} aria-hidden />
          {words.t(`products.timeline.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
