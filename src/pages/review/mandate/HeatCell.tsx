import type { ProfileRow, Stand } from '../../../domain/compare/profileMap.ts';
import type { Aspect } from '../../../domain/vocabulary.ts';
import type { MandateSide } from '../../../store/mandateView.ts';
import { Sign } from './Sign.tsx';

interface StepSignsProps {
  was: Stand | null;
  is: Stand | null;
  side: MandateSide;
}

/** How something stood and stands, in signs; what stayed is shown once. */
export function StepSigns({ was, is, side }: StepSignsProps) {
  const shown = side === 'before' ? was : (is ?? was);
  if (!shown) return null;
  const isStep = side === 'both' && was !== null && is !== null && was.standing !== is.standing;
  return (
    <>
      {isStep && (
        <>
          <Sign standing={was.standing} isSmall />
          <span aria-hidden>→</span>
        </>
      )}
      <Sign standing={shown.standing} />
      {shown.isOfTribe && (
        <span className="heat-of-tribe" aria-hidden>
          T
        </span>
      )}
    </>
  );
}

interface HeatCellProps {
  row: ProfileRow;
  aspect: Aspect;
  side: MandateSide;
  /** What it says, for whoever does not see it. */
  label: string;
  isChosen: boolean;
  isTabStop: boolean;
}

/** One answer of a profile. */
export function HeatCell({ row, aspect, side, label, isChosen, isTabStop }: HeatCellProps) {
  const [was, is] = [row.was?.stands[aspect] ?? null, row.is?.stands[aspect] ?? null];
  const shown = side === 'before' ? was : (is ?? was);
  return (
    <td data-standing={shown?.standing ?? 'none'}>
      <button
        type="button"
        className="heat-cell"
        data-unit={row.id}
        data-aspect={aspect}
        aria-label={label}
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
      >
        <StepSigns was={was} is={is} side={side} />
      </button>
    </td>
  );
}
