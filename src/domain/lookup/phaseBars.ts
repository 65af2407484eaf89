import type { PersonId, Product } from '../organisation.ts';
import { PHASES, type Phase } from '../vocabulary.ts';
import type { Index } from './indexOf.ts';
import { phasesOf } from './phasesCovered.ts';
import { serviceSquadOf } from './productLines.ts';

/** Which squad somebody covers a phase through: the one that makes the product, or the one that serves it. */
export type Through = 'squad' | 'service';

/** Somebody who covers adjoining phases: from one place among `PHASES` up to, and without, another. */
export interface PhaseBar {
  person: PersonId;
  through: Through;
  from: number;
  to: number;
}

/** Who covers which phases of a product's life, as it is drawn. [W] ch. 2, after Haines */
export interface PhaseCover {
  /** One line below the other; on a line no two bars overlap, and somebody's bars stand on the same one. */
  lines: readonly (readonly PhaseBar[])[];
  /** The phases that nobody covers, in order; none where no phase is stated at all. */
  open: readonly Phase[];
}

/**
 * Who covers which phases of a product's life: first through the squad that makes it, then, on lines of their own, those
 * who are in the squad that serves it alone. Whoever comes first in their squad stands as high as there is room.
 */
export function phaseCoverOf(product: Product, index: Index): PhaseCover {
  const maker = product.squad ? index.squad(product.squad) : undefined;
  const service = serviceSquadOf(product, index);
  const seen = new Set<PersonId>();
  const barsIn = (through: Through, members: readonly { person: PersonId }[]) =>
    members.flatMap(({ person }) => {
      const known = seen.has(person) ? undefined : index.person(person);
      seen.add(person);
      const bars = known ? barsOf(phasesOf(known)).map((bar) => ({ person, through, ...bar })) : [];
      return bars.length > 0 ? [bars] : [];
    });
  const lines = [
    ...inLines(barsIn('squad', maker?.members ?? [])),
    ...inLines(barsIn('service', service?.members ?? [])),
  ];
  const covered = new Set(lines.flat().flatMap(({ from, to }) => PHASES.slice(from, to)));
  return { lines, open: covered.size > 0 ? PHASES.filter((phase) => !covered.has(phase)) : [] };
}

/** Phases as runs of such as adjoin. */
function barsOf(phases: readonly Phase[]): Pick<PhaseBar, 'from' | 'to'>[] {
  const bars: { from: number; to: number }[] = [];
  for (const [at, phase] of PHASES.entries()) {
    if (!phases.includes(phase)) continue;
    const last = bars.at(-1);
    if (last?.to === at) last.to = at + 1;
    else bars.push({ from: at, to: at + 1 });
  }
  return bars;
}

/** The bars of each person on the first line that has room for all of them. */
function inLines(people: readonly (readonly PhaseBar[])[]): PhaseBar[][] {
  const lines: PhaseBar[][] = [];
  for (const bars of people) {
    const free = lines.find((line) => !line.some((one) => bars.some((other) => overlaps(one, other))));
    if (free) free.push(...bars);
    else lines.push([...bars]);
  }
  return lines.map((line) => line.sort((one, other) => one.from - other.from));
}

const overlaps = (one: PhaseBar, other: PhaseBar) => one.from < other.to && other.from < one.to;
