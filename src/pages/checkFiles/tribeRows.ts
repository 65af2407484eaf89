import type { CheckedFile, CheckedScenario } from '../../documents/checking/checkedFile.ts';
import { eachOnce, sameDocuments } from '../../documents/checking/sameDocuments.ts';
import { folded } from '../../domain/folded.ts';
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
  /** The file of the same document that is counted in place of this one. */
  sameAs?: string;
}

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
  const same = sameDocuments(files);
  const now = findingsOf(eachOnce(files), which);
  const compared = earlier.length > 0 ? againstSet(now, findingsOf(eachOnce(earlier), 'first')) : null;
  const found = foundByRow(compared?.findings ?? now);
  const rows = files.flatMap((file) => {
    const sameAs = same.get(file.id);
    return shownOf(file, which).flatMap((scenario): TribeRow[] => {
      const key = keyOf(file.id, scenario.id);
      const rowOf = (tribe: CheckedScenario['tribes'][number] | null): TribeRow => ({
        key: keyOfRow(key, tribe),
        file: file.id,
        fileName: file.name,
        scenario: scenario.name,
        tribe: tribe?.name ?? null,
        findings: found.get(keyOfRow(key, tribe)) ?? [],
        ...(sameAs && { sameAs: sameAs.name }),
      });
      const inNone = rowOf(null);
      return [...scenario.tribes.map(rowOf), ...(inNone.findings.length > 0 ? [inNone] : [])];
    });
  });
  if (!compared) return rows;
  const known = new Set(
    earlier.flatMap((file) =>
      shownOf(file, 'first').flatMap(({ tribes }) => tribes.map(({ name }) => keyOfName(name))),
    ),
  );
  const isKnown = ({ tribe, sameAs }: TribeRow) => sameAs || tribe === null || known.has(keyOfName(tribe));
  const held = rows.map((row) => (isKnown(row) ? row : uncompared(row)));
  return withHealed(held, compared.healed);
}

const keyOfName = (tribe: string | null) => folded(tribe ?? '');

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
  const counted = rows.filter(({ sameAs }) => !sameAs);
  const homes = new Map(counted.toReversed().map((row) => [keyOfName(row.tribe), row]));
  const homeOf = ({ tribe }: ListedFinding) => homes.get(keyOfName(tribe?.name ?? null)) ?? counted.at(-1);
  for (const finding of healed) {
    const row = homeOf(finding);
    if (row) placed.set(row, [...(placed.get(row) ?? []), finding]);
  }
  return rows.map((row) => ({ ...row, findings: [...row.findings, ...(placed.get(row) ?? [])] }));
}
