import type { FindingCounts } from '../../domain/rules/check.ts';
import { type Finding, RULE_IDS, type RuleId } from '../../domain/rules/finding.ts';
import { addedUp, countsOf, type FindingReport } from './report.ts';

/** How often a rule is broken, waived findings aside. */
export interface RuleCount {
  rule: RuleId;
  severity: Finding['severity'];
  count: number;
}

/** What was found in one tribe; `null` is what is in none. */
export interface TribeSummary {
  tribe: { id: string; name: string } | null;
  counts: FindingCounts;
  rules: RuleCount[];
}

/** Findings by rule and by tribe. */
export interface Summary {
  counts: FindingCounts;
  /** Of all tribes: breaches first, then warnings, then hints; within a severity the most first. */
  rules: RuleCount[];
  /** The tribe with most breaches first, then by warnings and by hints; what is in none last. */
  tribes: TribeSummary[];
}

/** Counts the findings of a scenario by rule and by tribe. */
export function summaryOf(findings: readonly FindingReport[]): Summary {
  const byTribe = new Map<string | null, FindingReport[]>();
  for (const finding of findings) {
    const tribe = finding.tribe?.id ?? null;
    const others = byTribe.get(tribe);
    if (others) others.push(finding);
    else byTribe.set(tribe, [finding]);
  }
  return {
    counts: countsOf(findings),
    rules: rulesIn(findings),
    tribes: [...byTribe.values()]
      .map((found) => ({ tribe: found[0]?.tribe ?? null, counts: countsOf(found), rules: rulesIn(found) }))
      .sort(worstFirst),
  };
}

/** Some tribes as one. */
export function together(tribes: readonly TribeSummary[]): Pick<TribeSummary, 'counts' | 'rules'> {
  const counts = addedUp(tribes.map((each) => each.counts));
  const rules = new Map<string, RuleCount>();
  for (const each of tribes.flatMap((tribe) => tribe.rules)) {
    const key = `${each.severity} ${each.rule}`;
    rules.set(key, { ...each, count: each.count + (rules.get(key)?.count ?? 0) });
  }
  return { counts, rules: [...rules.values()].sort(mostFirst) };
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function rulesIn(findings: readonly FindingReport[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity, waived } of findings) {
    if (waived) continue;
    const key = `${severity} ${rule}`;
    const counted = counts.get(key);
    if (counted) counted.count += 1;
    else counts.set(key, { rule, severity, count: 1 });
  }
  return [...counts.values()].sort(mostFirst);
}

function mostFirst(one: RuleCount, other: RuleCount): number {
  const place = ({ severity }: RuleCount) => SEVERITIES.indexOf(severity);
  const inTable = ({ rule }: RuleCount) => RULE_IDS.indexOf(rule);
  return place(one) - place(other) || other.count - one.count || inTable(one) - inTable(other);
}

function worstFirst(one: TribeSummary, other: TribeSummary): number {
  if (one.tribe === null || other.tribe === null) return Number(one.tribe === null) - Number(other.tribe === null);
  const differing = SEVERITIES.find((severity) => one.counts[severity] !== other.counts[severity]);
  if (differing) return other.counts[differing] - one.counts[differing];
  return one.tribe.name < other.tribe.name ? -1 : Number(one.tribe.name > other.tribe.name);
}
