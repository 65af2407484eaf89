import type { Finding, RuleId } from '../../domain/rules/finding.ts';
import { countsOf, type FileReport, type FindingReport, type Report, type ScenarioReport } from './report.ts';

/** What of a report is asked for; an empty list asks for everything. */
export interface Narrowing {
  /** Names of tribes or their ids, large and small letters aside. */
  tribes: readonly string[];
  rules: readonly RuleId[];
  severities: readonly Finding['severity'][];
}

/** A report with no other findings than those that are asked for, counted again. */
export function narrowed(report: Report, narrowing: Narrowing): Report {
  return { ...report, files: report.files.map((file) => narrowedFile(file, narrowing)) };
}

function narrowedFile(file: FileReport, narrowing: Narrowing): FileReport {
  const { rules } = narrowing;
  return {
    ...file,
    ...(file.rules && { rules: file.rules.filter(({ rule }) => isAsked(rules, rule)) }),
    scenarios: file.scenarios.map((scenario) => narrowedScenario(scenario, narrowing)),
  };
}

function narrowedScenario(scenario: ScenarioReport, { tribes, rules, severities }: Narrowing): ScenarioReport {
  const asked = new Set(tribes.map((tribe) => tribe.toLowerCase()));
  const findings = scenario.findings.filter(
    (finding) => isAsked(rules, finding.rule) && isAsked(severities, finding.severity) && isOfTribe(finding, asked),
  );
  return { ...scenario, counts: countsOf(findings), findings };
}

function isAsked<Item>(asked: readonly Item[], item: Item): boolean {
  return asked.length === 0 || asked.includes(item);
}

function isOfTribe({ tribe }: FindingReport, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0) return true;
  return tribe !== null && [tribe.name, tribe.id].some((called) => asked.has(called.toLowerCase()));
}
