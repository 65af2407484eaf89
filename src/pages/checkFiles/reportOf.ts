import type { CheckedFile } from '../../documents/checking/checkedFile.ts';
import { eachOnce } from '../../documents/checking/sameDocuments.ts';
import { countsOf, type FileReport, type FindingReport, type Report } from '../../exporting/report/report.ts';
import { type ListedFinding, type TribeRow, tribeRows } from './tribeRows.ts';

/**
 * What was found in the first scenario of some files as a report to hand on; beside an earlier set with what became of
 * each finding, and what is healed. A document that stands in two files is in it once.
 */
export function reportOf(files: readonly CheckedFile[], earlier: readonly CheckedFile[], on: string): Report {
  const rows = tribeRows(files, earlier);
  return { on, strict: false, files: eachOnce(files).map((file) => fileReport(file, rows, earlier.length > 0)) };
}

function fileReport({ id, report }: CheckedFile, rows: readonly TribeRow[], isCompared: boolean): FileReport {
  const [first] = report.scenarios;
  if (!first) return report;
  const listed = rows.filter(({ file }) => file === id).flatMap(({ findings }) => findings);
  const [findings, healed] = [listed.filter(isThere), listed.filter((each) => !isThere(each))].map((each) =>
    each.map(told),
  );
  const there = findings ?? [];
  const count = (change: FindingReport['change']) => listed.filter((each) => each.change === change).length;
  const changes = { new: count('new'), worse: count('worse'), same: count('same'), healed: count('healed') };
  const scenario = { ...first, findings: there, counts: countsOf(there), ...(isCompared && { healed, changes }) };
  return { ...report, scenarios: [scenario] };
}

const isThere = ({ change }: ListedFinding) => change !== 'healed';
const told = ({ knownBy: _, file: __, ...finding }: ListedFinding): FindingReport => finding;
