import type { Affected } from '../../domain/compare/affected.ts';
import type { FindingsCompared } from '../../domain/compare/findings.ts';
import { isChanged, type RuleChange } from '../../domain/compare/findingsByRule.ts';
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
}

/** How much there is of each grouping: of rules those in which something is otherwise. */
export function countsOf({ affected, squads, chapters, rules }: Changed): Record<Grouping, number> {
  return {
    person: affected.length,
    squad: squads.length,
    chapter: chapters.length,
    rule: rules.filter(isChanged).length,
  };
}
