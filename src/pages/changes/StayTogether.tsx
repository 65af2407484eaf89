import type { SquadChange } from '../../domain/compare/unitsChanged.ts';
import { useChangesView } from '../../store/changesView.ts';
import { Button } from '../../ui/Button.tsx';
import { wholePercent } from '../../wording/saying/numbers.ts';
import type { Step } from './step.ts';
import { fatesSaid } from './unitRows.ts';
import './StayTogether.css';

interface StayTogetherProps {
  step: Step;
  squads: readonly SquadChange[];
}

/** As many of each as are read one by one; all of them are in the table of squads. */
const MOST = 8;

/** Which squads stay together, the least first, and what became of those that are new or gone. */
export function StayTogether({ step, squads }: StayTogetherProps) {
  const { words } = step;
  const parts = squads
    .filter(({ before, after, stayed, were }) => before && after && stayed.length < were)
    .map((squad) => ({ squad, part: squad.stayed.length / squad.were }))
    .sort((one, other) => one.part - other.part);
  const others = squads.filter(({ before, after }) => !before || !after);
  if (parts.length === 0 && others.length === 0) return null;
  const more = Math.max(0, parts.length - MOST) + Math.max(0, others.length - MOST);
  return (
    <section className="changes-card">
      <h3>
        {words.t('changes.squadsTitle')} <span className="calm">{words.t('changes.whoStays')}</span>
      </h3>
      <ul className="changes-squads">
        {parts.slice(0, MOST).map(({ squad: { id, after, stayed, were }, part }) => (
          <li key={id}>
            <span>
              {after?.name}{' '}
              <span className="calm">{words.t('changes.stayOf', { count: stayed.length, all: were })}</span>
            </span>
            <span className="changes-bar" aria-hidden>
              <span style={{ width: `${part * 100}%` }} />
            </span>
            <strong>{wholePercent(words, part)}</strong>
          </li>
        ))}
        {others.slice(0, MOST).map((squad) => (
          <li key={squad.id}>
            <span>
              {(squad.after ?? squad.before)?.name} <span className="calm">{fatesSaid(step, squad)}</span>
            </span>
            <strong className={squad.after ? 'changes-healed' : undefined}>
              {words.t(squad.after ? 'changes.unit.new' : 'changes.unit.gone')}
            </strong>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="link" onClick={() => useChangesView.getState().groupBy('squad')}>
          {words.t('panels.more', { count: more })}
        </Button>
      )}
    </section>
  );
}
