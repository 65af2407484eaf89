import type { ChapterId, SquadId, TribeId } from '../organisation.ts';
import type { Finding, RuleId } from './finding.ts';
import type { UnitsConcerned } from './unitsConcerned.ts';

/** A finding with where it is counted, whether the other side of a comparison lacks it, and whether it can be fixed. */
export interface LocatedFinding {
  finding: Finding;
  units: UnitsConcerned;
  isNew: boolean;
  /** Whether a repair of it in one step was found; nobody may have looked for one yet. */
  isFixable: boolean;
}

/** What stands for the findings that are in no tribe. */
export const ELSEWHERE = 'elsewhere';
export type TribeChoice = TribeId | typeof ELSEWHERE;

/** What is shown of the findings; a part that is `null` asks for nothing. */
export interface FindingFilter {
  /** Those of one severity that count, or those that are waived. */
  kind: Finding['severity'] | 'waived' | null;
  onlyNew: boolean;
  onlyFixable: boolean;
  tribe: TribeChoice | null;
  rule: RuleId | null;
  squad: SquadId | null;
  chapter: ChapterId | null;
}

export const EVERY_FINDING: FindingFilter = {
  kind: null,
  onlyNew: false,
  onlyFixable: false,
  tribe: null,
  rule: null,
  squad: null,
  chapter: null,
};

/** Whether a finding is shown. */
export function passes(located: LocatedFinding, filter: FindingFilter): boolean {
  const { finding, units, isNew, isFixable } = located;
  const { kind, onlyNew, onlyFixable, tribe, rule, squad, chapter } = filter;
  if (kind !== null && kind !== kindOfFinding(finding)) return false;
  if (onlyNew && !isNew) return false;
  if (onlyFixable && !isFixable) return false;
  if (tribe !== null && tribe !== tribeOf(located)) return false;
  if (rule !== null && rule !== finding.rule) return false;
  if (squad !== null && !units.squads.includes(squad)) return false;
  return chapter === null || units.chapters.includes(chapter);
}

/** As what a finding is counted: a waived one nowhere else. */
export function kindOfFinding({ severity, waived }: Finding): NonNullable<FindingFilter['kind']> {
  return waived ? 'waived' : severity;
}

/** Where a finding is counted. */
export function tribeOf({ units }: LocatedFinding): TribeChoice {
  return units.tribe ?? ELSEWHERE;
}
