import type { Words } from '../../wording/words.ts';
import { columns } from './columns.ts';
import { type FileReport, type FindingReport, listed, type Report, type ScenarioReport } from './report.ts';
import { severityText, waiverText } from './sayings.ts';
import { summaryLines } from './summaryText.ts';
import { terminalText } from './terminalText.ts';

/** A report to be read on a terminal: the summary first, then every finding. Names with control characters cannot steer it. */
export function tableText(words: Words, report: Report): string {
  return terminalText([...summaryLines(words, report), ...report.files.flatMap((file) => detailLines(words, file))]);
}

function detailLines(words: Words, { file, scenarios }: FileReport): string[] {
  return scenarios.filter((each) => listed(each).length > 0).flatMap((each) => scenarioLines(words, file, each));
}

function scenarioLines(words: Words, file: string, scenario: ScenarioReport): string[] {
  const rows = listed(scenario).map((finding) => row(words, finding));
  return ['', `${file}, ${scenario.name}`, ...columns(rows, '  ')];
}

function row(words: Words, finding: FindingReport): string[] {
  const { rule, subject, message, waiver } = finding;
  const said = waiver ? `${message}: ${waiverText(words, waiver)}` : message;
  return [severityText(words, finding), rule, subject, said];
}
