import { countsBy } from '../countsBy.ts';
import type { ChapterId, SquadId } from '../organisation.ts';
import type { RuleId } from './finding.ts';
import {
  EVERY_FINDING,
  type FindingFilter,
  kindOfFinding,
  type LocatedFinding,
  passes,
  type TribeChoice,
  tribeOf,
} from './findingFilter.ts';

type Kind = NonNullable<FindingFilter['kind']>;

/** How many findings each choice of a filter would show, as long as its other parts stay. */
export interface FilterCounts {
  kinds: Readonly<Record<Kind, number>>;
  /** Those that count and are new. */
  isNew: number;
  /** Those that count and can be fixed in one step, as far as that is known. */
  isFixable: number;
  tribes: ReadonlyMap<TribeChoice, number>;
  rules: ReadonlyMap<RuleId, number>;
  squads: ReadonlyMap<SquadId, number>;
  chapters: ReadonlyMap<ChapterId, number>;
}

/** Counts for every choice. A waived finding counts only where waived ones are what is asked for. */
export function filterCounts(findings: readonly LocatedFinding[], filter: FindingFilter): FilterCounts {
  const kinds: Record<Kind, number> = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const each of passing(findings, filter, 'kind')) kinds[kindOfFinding(each.finding)] += 1;
  const counted = (part: keyof FindingFilter) =>
    passing(findings, filter, part).filter(({ finding }) => filter.kind === 'waived' || !finding.waived);
  return {
    kinds,
    isNew: counted('onlyNew').filter(({ isNew }) => isNew).length,
    isFixable: counted('onlyFixable').filter(({ isFixable }) => isFixable).length,
    tribes: countsBy(counted('tribe'), (each) => [tribeOf(each)]),
    rules: countsBy(counted('rule'), ({ finding }) => [finding.rule]),
    squads: countsBy(counted('squad'), ({ units }) => units.squads),
    chapters: countsBy(counted('chapter'), ({ units }) => units.chapters),
  };
}

/** Those that pass all of a filter but one part. */
function passing(findings: readonly LocatedFinding[], filter: FindingFilter, without: keyof FindingFilter) {
  const others = { ...filter, [without]: EVERY_FINDING[without] };
  return findings.filter((each) => passes(each, others));
}
