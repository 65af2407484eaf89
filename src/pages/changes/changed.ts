import type { Affected } from '../../domain/compare/affected.ts';
import type { FindingsCompared } from '../../domain/compare/findings.ts';
import { isChanged, type RuleChange } from '../../domain/compare/findingsByRule.ts';
import type { ProductGroup } from '../../domain/compare/fromOneToTwo.ts';
import { shiftOf, type TaskCompared } from '../../domain/compare/tasksCompared.ts';
import type { ChapterChange, LedAnew, SquadChange } from '../../domain/compare/unitsChanged.ts';
import type { Grouping } from '../../store/changesView.ts';

/** All that changes by a step, however it is grouped. */
export interface Changed {
  affected: readonly Affected[];
  squads: readonly SquadChange[];
  chapters: readonly ChapterChange[];
  /** Who gets another line manager and is in no chapter. */
  others: readonly LedAnew[];
  findings: FindingsCompared;
  rules: readonly RuleChange[];
  /** Everybody of product management in either, whatever changes for them. */
  management: readonly ProductGroup[];
  /** Every task that somebody has in either. */
  tasks: readonly TaskCompared[];
}

/**
 * How much there is of each grouping: of rules those in which something is otherwise, of tasks those that others have.
 */
export function countsOf({ affected, squads, chapters, rules, management, tasks }: Changed): Record<Grouping, number> {
  return {
    person: affected.length,
    squad: squads.length,
    chapter: chapters.length,
    rule: rules.filter(isChanged).length,
    productManagement: management.reduce((sum, { people }) => sum + people.length, 0),
    task: tasks.filter((each) => shiftOf(each) !== 'same').length,
  };
}
