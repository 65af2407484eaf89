import { type Affected, affectedBy } from '../../domain/compare/affected.ts';
import { type Aligned, aligned } from '../../domain/compare/aligned.ts';
import { Comparing, type Comparison } from '../../domain/compare/compare.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { Organisation, PersonId } from '../../domain/organisation.ts';
import { besideOf } from '../../scene/beside/beside.ts';
import type { Beside } from '../../scene/setting.ts';

/** Two organisations compared, each as it stands beside the other. */
export interface SidesCompared {
  comparison: Comparison;
  sides: Aligned;
  /** Everybody for whom something changes. */
  affected: readonly Affected[];
  touched: ReadonlySet<PersonId>;
}

/** Compares one pair of organisations after the other, and takes over what is the same. */
export class SideBySide {
  #before: Organisation | null = null;
  #after: Organisation | null = null;
  #last: SidesCompared | null = null;
  readonly #comparing = new Comparing();
  readonly #beside = new Map<'before' | 'after', Beside>();

  of(before: Organisation, after: Organisation): SidesCompared {
    if (this.#last && this.#before === before && this.#after === after) return this.#last;
    const comparison = this.#comparing.of(before, after);
    const sides = aligned(before, after, comparison.became, this.#before === before ? this.#last?.sides : null);
    const affected = affectedBy(comparison, before, after);
    const touched = new Set(affected.map(({ id }) => id));
    [this.#before, this.#after] = [before, after];
    this.#last = { comparison, sides, affected, touched };
    return this.#last;
  }

  /** What stands beside the side that is named: the other one; the same object as long as that is the same. */
  beside(side: 'before' | 'after', { sides }: SidesCompared): Beside {
    const [other, lent] =
      side === 'after' ? [indexOf(sides.before), sides.onlyBefore] : [indexOf(sides.after), sides.onlyAfter];
    const known = this.#beside.get(side);
    if (known?.index === other) return known;
    const beside = besideOf(other, side === 'after', lent);
    this.#beside.set(side, beside);
    return beside;
  }
}
