import type { Words } from '../../wording/words.ts';
import { escaped } from '../markup.ts';
import { type FileReport, type FindingReport, fails, listed, type Report, type ScenarioReport } from './report.ts';
import { faultTexts, ruleName, severityText, waiverText } from './sayings.ts';

interface Case {
  group: string;
  name: string;
  /** What came of it; a test that passed has none. */
  outcome?: { element: 'failure' | 'error' | 'skipped'; type?: string; message: string };
}

interface Suite {
  file: string;
  name: string;
  cases: Case[];
  /** What is worth reading and fails nothing. */
  besides: string;
}

/**
 * A report as JUnit's XML: a suite for each scenario, in it a test that fails for each finding that fails the check, one that
 * is skipped for each that is waived, and one that passes for each rule in force without either. A file that could not be
 * read is a suite of one test in error.
 */
export function junitReport(words: Words, report: Report): string {
  const suites = report.files.flatMap((file) => suitesOf(words, file, report.strict));
  const texts = suites.map((suite, id) => suiteText(suite, id, report.on));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${texts.join('')}</testsuites>\n`;
}

function suitesOf(words: Words, file: FileReport, strict: boolean): Suite[] {
  if (!file.faults) return file.scenarios.map((scenario) => suiteOf(words, file, scenario, strict));
  const outcome = { element: 'error', type: 'unreadable-file', message: faultTexts(words, file).join('\n') } as const;
  const name = words.t('report.unread');
  return [{ file: file.file, name: file.file, cases: [{ group: file.file, name, outcome }], besides: '' }];
}

function suiteOf(words: Words, file: FileReport, scenario: ScenarioReport, strict: boolean): Suite {
  const { name, findings } = scenario;
  const told = findings.filter((finding) => finding.waived || fails(finding, strict));
  const broken = new Set(told.map(({ rule }) => rule));
  const passed = (file.rules ?? []).filter(({ rule }) => !broken.has(rule));
  return {
    file: file.file,
    name,
    cases: [
      ...told.map((finding) => caseOf(words, finding)),
      ...passed.map(({ rule }) => ({ group: rule, name: ruleName(words, rule) })),
    ],
    besides: listed(scenario)
      .filter((finding) => !told.includes(finding))
      .map((finding) => `${severityText(words, finding)}: ${finding.message}\n`)
      .join(''),
  };
}

function caseOf(words: Words, finding: FindingReport): Case {
  const { rule, severity, subject, name, message, waiver } = finding;
  const said = { group: rule, name: `${name} (${subject})` };
  if (waiver) return { ...said, outcome: { element: 'skipped', message: `${message}: ${waiverText(words, waiver)}` } };
  return { ...said, outcome: { element: 'failure', type: severity, message } };
}

function suiteText({ file, name, cases, besides }: Suite, id: number, on: string): string {
  const count = (element: string) => cases.filter(({ outcome }) => outcome?.element === element).length;
  const attributes = {
    ...{ id, package: file, name, timestamp: `${on}T00:00:00`, hostname: 'localhost', tests: cases.length },
    ...{ failures: count('failure'), errors: count('error'), skipped: count('skipped'), time: 0 },
  };
  const lines = cases.map(caseText).join('');
  const outputs = `    <system-out>${linesEscaped(besides)}</system-out>\n    <system-err></system-err>\n`;
  return `  <testsuite${attributesText(attributes)}>\n    <properties></properties>\n${lines}${outputs}  </testsuite>\n`;
}

function caseText({ group, name, outcome }: Case): string {
  const head = `    <testcase${attributesText({ name, classname: group, time: 0 })}`;
  if (!outcome) return `${head}></testcase>\n`;
  const { element, type, message } = outcome;
  const kind = type === undefined ? '' : attributesText({ type });
  return `${head}>\n      <${element} message="${escaped(message)}"${kind}>${linesEscaped(message)}</${element}>\n    </testcase>\n`;
}

function attributesText(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).trim() || '-'}"`)
    .join('');
}

/** Each line by itself, since the end of one is no control character here. */
function linesEscaped(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}
