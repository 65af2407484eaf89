import type { Recommendation } from '../../../domain/recommendations.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { StateMark } from './StateMark.tsx';

const STATES = ['followed', 'not-yet', 'cannot-be-told'] as const;

/** How many recommendations stand how. */
export function StateTally({ recommendations }: { recommendations: readonly Recommendation[] }) {
  const words = useWords();
  return (
    <span className="mandate-tally">
      {STATES.map((state) => {
        const count = recommendations.filter((each) => each.state === state).length;
        // A mark for none would be green where nothing is followed.
        if (count === 0) return null;
        return (
          <span key={state}>
            <StateMark state={state} size={14} /> {words.t(`mandate.tally.${state}`, { count })}
          </span>
        );
      })}
    </span>
  );
}
