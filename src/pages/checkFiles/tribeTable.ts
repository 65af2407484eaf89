import { countsBy } from '../../domain/countsBy.ts';
import { RULE_IDS, type RuleId } from '../../domain/rules/finding.ts';
import type { ListedFinding, TribeRow } from './tribeRows.ts';

/** What is looked at: findings that count by how much they matter, waived ones, or what is new or healed since. */
export const SHOWN = ['all', 'error', 'warning', 'info', 'waived', 'new', 'healed'] as const;
export type Shown = (typeof SHOWN)[number];

/** Whether a finding is among those that are looked at; what is healed is seen where it is asked for alone. */
export function isShown({ severity, waived, change }: ListedFinding, shown: Shown): boolean {
  if (shown === 'healed') return change === 'healed';
  if (change === 'healed') return false;
  if (shown === 'waived') return waived;
  if (waived) return false;
  if (shown === 'new') return change === 'new' || change === 'worse';
  return shown === 'all' || severity === shown;
}

/** How many findings there are of each kind that can be looked at. */
export function countsShown(rows: readonly TribeRow[]): Record<Shown, number> {
  const findings = rows.flatMap((row) => row.findings);
  return Object.fromEntries(
    SHOWN.map((shown) => [shown, findings.filter((each) => isShown(each, shown)).length]),
  ) as Record<Shown, number>;
}

/** A row with what is looked at of it, counted by rule. */
export interface CountedRow extends TribeRow {
  counts: ReadonlyMap<RuleId, number>;
  total: number;
}

/** The table: rules across, in the order in which findings are listed, those alone that are broken somewhere. */
export interface TribeTable {
  rules: readonly RuleId[];
  rows: readonly CountedRow[];
  /** By rule, and of all. */
  totals: ReadonlyMap<RuleId, number>;
  total: number;
}

/** By what rows are sorted: a rule, or how much there is in all; the most first. `null`: in the order of the documents. */
export type SortedBy = RuleId | 'total' | null;

/** What is looked at of some rows, sorted. */
export function tableOf(rows: readonly TribeRow[], shown: Shown, sortedBy: SortedBy = null): TribeTable {
  const counted = rows.map((row): CountedRow => {
    const findings = row.findings.filter((each) => isShown(each, shown));
    return { ...row, findings, counts: countedByRule(findings), total: findings.length };
  });
  const all = counted.flatMap(({ findings }) => findings);
  const totals = countedByRule(all);
  const weight = (row: CountedRow) => (sortedBy === 'total' ? row.total : (sortedBy && row.counts.get(sortedBy)) || 0);
  const sorted = sortedBy ? counted.toSorted((one, other) => weight(other) - weight(one)) : counted;
  return { rules: RULE_IDS.filter((each) => totals.has(each)), rows: sorted, totals, total: all.length };
}

const countedByRule = (findings: readonly ListedFinding[]) => countsBy(findings, ({ rule }) => [rule]);
