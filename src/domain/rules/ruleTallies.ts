import { countsBy } from '../countsBy.ts';
import type { Finding, RuleId } from './finding.ts';
import { type LocatedFinding, type TribeChoice, tribeOf } from './findingFilter.ts';

/** The findings of one rule, counted by tribe. */
export interface RuleTally {
  rule: RuleId;
  severity: Finding['severity'];
  /** Waived ones last. */
  findings: readonly LocatedFinding[];
  /** How many are counted; of findings that are all waived, those. */
  total: number;
  /** How many are waived, besides those that are counted. */
  waived: number;
  byTribe: ReadonlyMap<TribeChoice, number>;
}

/** Findings by rule, in the order in which they come. Where `waivedOnly` are asked for, it is these that are counted. */
export function ruleTallies(findings: readonly LocatedFinding[], waivedOnly: boolean): RuleTally[] {
  const byRule = new Map<RuleId, LocatedFinding[]>();
  for (const each of findings) {
    const group = byRule.get(each.finding.rule);
    if (group) group.push(each);
    else byRule.set(each.finding.rule, [each]);
  }
  return [...byRule].map(([rule, group]) => tallyOf(rule, group, waivedOnly));
}

function tallyOf(rule: RuleId, group: readonly LocatedFinding[], waivedOnly: boolean): RuleTally {
  const waived = group.filter(({ finding }) => finding.waived);
  const open = group.filter(({ finding }) => !finding.waived);
  const counted = waivedOnly ? waived : open;
  return {
    rule,
    severity: group[0]?.finding.severity ?? 'info',
    findings: [...open, ...waived],
    total: counted.length,
    waived: waivedOnly ? 0 : waived.length,
    byTribe: countsBy(counted, (each) => [tribeOf(each)]),
  };
}
