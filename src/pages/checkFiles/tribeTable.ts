import type { CheckedFile, CheckedScenario } from '../../documents/checking/checkedFile.ts';
import { countsBy } from '../../domain/countsBy.ts';
import { folded } from '../../domain/folded.ts';
import { RULE_IDS, type RuleId } from '../../domain/rules/finding.ts';
import { againstSet, type KnownFinding } from '../../exporting/report/againstSet.ts';
import type { Change } from '../../exporting/report/report.ts';

/** A finding in the table: of which document and scenario, and what became of it since the earlier set, where there is one. */
export interface ListedFinding extends KnownFinding {
  file: string;
  change?: Change;
}

/** A tribe of a document, or what of it is in none, with its findings. */
export interface TribeRow {
  key: string;
  file: string;
  fileName: string;
  scenario: string;
  /** `null`: in no tribe. */
  tribe: string | null;
  findings: readonly ListedFinding[];
  /** There is an earlier set, and this tribe is not in it. */
  isUncompared?: boolean;
}

/** What is looked at: findings that count by how much they matter, waived ones, or what is new or healed since. */
export const SHOWN = ['all', 'error', 'warning', 'info', 'waived', 'new', 'healed'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which scenarios of each document: the first, which is how things are, or all of them. */
export type Scenarios = 'first' | 'all';

const shownOf = ({ scenarios }: CheckedFile, which: Scenarios): readonly CheckedScenario[] =>
  which === 'first' ? scenarios.slice(0, 1) : scenarios;

function findingsOf(files: readonly CheckedFile[], which: Scenarios): ListedFinding[] {
  return files.flatMap((file) =>
    shownOf(file, which).flatMap(({ id, findings }) => findings.map((each) => ({ ...each, file: keyOf(file.id, id) }))),
  );
}

const keyOf = (file: string, scenario: string) => `${file} ${scenario}`;
const keyOfRow = (scenario: string, tribe: { id: string } | null) => `${scenario} ${tribe?.id ?? ''}`;

/**
 * Every tribe of the documents with what is found in it, in the order of the documents; what is in no tribe stands below
 * each, where there is any. With an earlier set each finding is new, worse, the same or healed; what is healed stands where
 * the document of today has a tribe of that name, else below the last document.
 */
export function tribeRows(
  files: readonly CheckedFile[],
  earlier: readonly CheckedFile[],
  which: Scenarios = 'first',
): TribeRow[] {
  const now = findingsOf(files, which);
  const compared = earlier.length > 0 ? againstSet(now, findingsOf(earlier, 'first')) : null;
  const found = foundByRow(compared?.findings ?? now);
  const rows = files.flatMap((file) =>
    shownOf(file, which).flatMap((scenario): TribeRow[] => {
      const key = keyOf(file.id, scenario.id);
      const rowOf = (tribe: CheckedScenario['tribes'][number] | null): TribeRow => ({
        key: keyOfRow(key, tribe),
        file: file.id,
        fileName: file.name,
        scenario: scenario.name,
        tribe: tribe?.name ?? null,
        findings: found.get(keyOfRow(key, tribe)) ?? [],
      });
      const inNone = rowOf(null);
      return [...scenario.tribes.map(rowOf), ...(inNone.findings.length > 0 ? [inNone] : [])];
    }),
  );
  if (!compared) return rows;
  const known = new Set(
    earlier.flatMap((file) => shownOf(file, 'first').flatMap(({ tribes }) => tribes.map(keyOfName))),
  );
  const isKnown = ({ tribe }: TribeRow) => tribe === null || known.has(keyOfName({ name: tribe }));
  const held = rows.map((row) => (isKnown(row) ? row : uncompared(row)));
  return withHealed(held, compared.healed);
}

const keyOfName = ({ name }: { name: string }) => folded(name);

/** A tribe that the earlier set does not have: nothing of it is new since. */
function uncompared(row: TribeRow): TribeRow {
  return { ...row, isUncompared: true, findings: row.findings.map(({ change: _, ...each }) => each) };
}

export const isRead = ({ report }: CheckedFile) => !report.faults;

function foundByRow(findings: readonly ListedFinding[]): ReadonlyMap<string, readonly ListedFinding[]> {
  const found = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const key = keyOfRow(finding.file, finding.tribe);
    const others = found.get(key);
    if (others) others.push(finding);
    else found.set(key, [finding]);
  }
  return found;
}

function withHealed(rows: readonly TribeRow[], healed: readonly ListedFinding[]): TribeRow[] {
  const placed = new Map<TribeRow, ListedFinding[]>();
  const homes = new Map(rows.toReversed().map((row) => [row.tribe, row]));
  const homeOf = ({ tribe }: ListedFinding) => homes.get(tribe?.name ?? null) ?? rows.at(-1);
  for (const finding of healed) {
    const row = homeOf(finding);
    if (row) placed.set(row, [...(placed.get(row) ?? []), finding]);
  }
  return rows.map((row) => ({ ...row, findings: [...row.findings, ...(placed.get(row) ?? [])] }));
}

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

/** What is looked at of some rows, sorted; `rule` leaves that one alone. */
export function tableOf(
  rows: readonly TribeRow[],
  shown: Shown,
  sortedBy: SortedBy = null,
  rule: RuleId | null = null,
): TribeTable {
  const counted = rows.map((row): CountedRow => {
    const findings = row.findings.filter((each) => isShown(each, shown) && (rule === null || each.rule === rule));
    return { ...row, findings, counts: countedByRule(findings), total: findings.length };
  });
  const all = counted.flatMap(({ findings }) => findings);
  const totals = countedByRule(all);
  const weight = (row: CountedRow) => (sortedBy === 'total' ? row.total : (sortedBy && row.counts.get(sortedBy)) || 0);
  const sorted = sortedBy ? counted.toSorted((one, other) => weight(other) - weight(one)) : counted;
  return { rules: RULE_IDS.filter((each) => totals.has(each)), rows: sorted, totals, total: all.length };
}

const countedByRule = (findings: readonly ListedFinding[]) => countsBy(findings, ({ rule }) => [rule]);
