import type { Mark as MarkOf } from '../domain/legend.ts';
import { SIGNS } from '../exporting/legend.ts';
import './Mark.css';

/** A mark as it stands on the board; for the eye, since its meaning stands beside it. */
export function Mark({ of }: { of: MarkOf }) {
  return (
    <span className={`mark mark-${of}`} aria-hidden>
      {SIGNS[of]}
    </span>
  );
}
