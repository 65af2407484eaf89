import { entryOf } from '../../domain/rules/catalogue.ts';
import type { FileReport, FindingReport, Report, ScenarioReport } from './report.ts';

/** From what matters least to what matters most. */
const SEVERITIES: readonly string[] = ['info', 'warning', 'error'];

/**
 * A report beside an earlier one: each finding is new, worse or the same, and those that are gone are told. A file is held
 * against the earlier one of the same name, or of the same name in another folder where there is one such alone, or against
 * the only one there is; a scenario against that of its id. What is in the earlier one alone is not asked for.
 */
export function against(report: Report, earlier: readonly FileReport[]): Report {
  return {
    ...report,
    files: report.files.map((file) => {
      const before = earlierOf(file, report.files, earlier);
      return { ...file, scenarios: file.scenarios.map((each) => heldAgainst(each, before)) };
    }),
  };
}

function earlierOf(file: FileReport, files: readonly FileReport[], earlier: readonly FileReport[]): FileReport | null {
  const same = earlier.find((each) => each.file === file.file);
  if (same) return same;
  if (files.length === 1 && earlier.length === 1) return earlier[0] ?? null;
  const [only, ...others] = earlier.filter((each) => baseName(each) === baseName(file));
  const isAlone = files.filter((each) => baseName(each) === baseName(file)).length === 1;
  return only && others.length === 0 && isAlone ? only : null;
}

const baseName = ({ file }: FileReport) => file.slice(file.lastIndexOf('/') + 1);

function heldAgainst(scenario: ScenarioReport, before: FileReport | null): ScenarioReport {
  const were = before?.scenarios.find(({ id }) => id === scenario.id)?.findings ?? [];
  const was = new Map(were.map((finding) => [keyOf(finding), finding]));
  const findings = scenario.findings.map((finding) => ({
    ...finding,
    change: changeOf(finding, was.get(keyOf(finding))),
  }));
  const is = new Set(findings.map(keyOf));
  const healed = were.filter((each) => !is.has(keyOf(each))).map((each) => ({ ...each, change: 'healed' as const }));
  const count = (change: FindingReport['change']) => findings.filter((each) => each.change === change).length;
  const changes = { new: count('new'), worse: count('worse'), same: count('same'), healed: healed.length };
  return { ...scenario, findings, healed, changes };
}

const keyOf = ({ rule, subject }: FindingReport) => `${rule} ${subject}`;

export function changeOf(is: FindingReport, was: FindingReport | undefined): 'new' | 'worse' | 'same' {
  if (!was) return 'new';
  if (was.waived !== is.waived) return is.waived ? 'same' : 'worse';
  if (SEVERITIES.indexOf(is.severity) > SEVERITIES.indexOf(was.severity)) return 'worse';
  if (is.count === undefined || was.count === undefined) return 'same';
  const more = entryOf(is.rule).fewest ? was.count - is.count : is.count - was.count;
  return more > 0 ? 'worse' : 'same';
}
