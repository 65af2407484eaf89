import type { FindingsCompared } from '../../domain/compare/findings.ts';
import { findingsByRule, type RuleChange } from '../../domain/compare/findingsByRule.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Finding, RuleId } from '../../domain/rules/finding.ts';
import { type FindingFilter, type LocatedFinding, passes } from '../../domain/rules/findingFilter.ts';
import { type RuleTally, ruleTallies } from '../../domain/rules/ruleTallies.ts';
import { unitsConcerned } from '../../domain/rules/unitsConcerned.ts';

/** Everything that was found in a scenario, and what of it another one had. */
export interface Reviewed {
  findings: readonly LocatedFinding[];
  /** What the other one had and this one has no more; `null` where it is compared with none. */
  healed: readonly LocatedFinding[] | null;
}

/** Where each finding is counted, and which are new. `was`: the other scenario, and how the findings of the two differ. */
export function reviewed(
  findings: readonly Finding[],
  index: Index,
  was: { index: Index; compared: FindingsCompared } | null,
): Reviewed {
  const added = new Set(was?.compared.new);
  return {
    findings: findings.map((finding) => located(finding, index, added.has(finding))),
    healed: was?.compared.healed.map((finding) => located(finding, was.index, false)) ?? null,
  };
}

const located = (finding: Finding, index: Index, isNew: boolean): LocatedFinding => ({
  finding,
  units: unitsConcerned(finding.subject, index),
  isNew,
  isFixable: false,
});

/** What a filter shows of it: the findings by rule, and what was healed or is new by rule and together. */
export interface ShownFindings {
  tallies: readonly RuleTally[];
  changes: ReadonlyMap<RuleId, RuleChange> | null;
  added: number;
  healed: number;
}

export function shownFindings({ findings, healed }: Reviewed, filter: FindingFilter): ShownFindings {
  const shown = findings.filter((each) => passes(each, filter));
  const added = shown.filter(({ isNew }) => isNew);
  const mended = (healed ?? []).filter((each) => !filter.onlyNew && passes(each, filter));
  const changes = findingsByRule({
    healed: mended.map(({ finding }) => finding),
    new: added.map(({ finding }) => finding),
    remaining: [],
  });
  return {
    tallies: ruleTallies(shown, filter.kind === 'waived'),
    changes: healed && new Map(changes.map((change) => [change.rule, change])),
    added: added.length,
    healed: mended.length,
  };
}
