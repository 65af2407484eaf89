import type { CheckedFile } from '../../documents/checking/checkedFile.ts';
import { againstSet, type KnownFinding } from '../../exporting/report/againstSet.ts';
import type { FindingReport, Report } from '../../exporting/report/report.ts';

/** What was found in some files as a report to hand on, each finding beside the earlier set where there is one. */
export function reportOf(files: readonly CheckedFile[], earlier: readonly CheckedFile[], on: string): Report {
  const findingsOf = (of: readonly CheckedFile[]) => of.flatMap(({ scenarios }) => scenarios[0]?.findings ?? []);
  const compared = earlier.length > 0 ? againstSet(findingsOf(files), findingsOf(earlier)).findings : null;
  let next = 0;
  const changed = (finding: KnownFinding): FindingReport => {
    const { knownBy: _, ...told } = compared?.[next++] ?? finding;
    return told;
  };
  return {
    on,
    strict: false,
    files: files.map(({ report, scenarios }) => ({
      ...report,
      scenarios: report.scenarios.map((scenario, at) =>
        at === 0 ? { ...scenario, findings: (scenarios[0]?.findings ?? []).map(changed) } : scenario,
      ),
    })),
  };
}
