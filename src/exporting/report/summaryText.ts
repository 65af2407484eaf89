import type { Words } from '../../wording/words.ts';
import { columns } from './columns.ts';
import { type FileReport, type Report, type ScenarioReport, totalOf } from './report.ts';
import { changesText, countsText, foundText, rulesText } from './sayings.ts';
import { softenedLines } from './softenedLines.ts';
import { type Summary, summaryOf, type TribeSummary, together } from './summary.ts';
import { terminalText } from './terminalText.ts';

/** A scenario takes no more than ten lines: two of all of it, and those of tribes. */
const TRIBES = 8;
const RULES = 4;
const WIDEST = 60;

/** Which tribes break which rules: of each scenario ten lines at most, to be read on a terminal. */
export function summaryText(words: Words, report: Report): string {
  return terminalText(summaryLines(words, report));
}

/** The same, as lines. */
export function summaryLines(words: Words, report: Report): string[] {
  const { files } = report;
  const total = files.length > 1 ? [totalLine(words, files), ''] : [];
  return [...total, ...files.flatMap((file) => fileLines(words, file))];
}

function totalLine(words: Words, files: readonly FileReport[]): string {
  const unread = files.filter(({ faults }) => faults).length;
  const counts = countsText(words, totalOf(files));
  return words.t(unread > 0 ? 'report.filesUnread' : 'report.files', { count: files.length, unread, counts });
}

function fileLines(words: Words, file: FileReport): string[] {
  if (file.faults) return [words.t('report.unreadFaults', { file: file.file, count: file.faultCount ?? 0 })];
  const softens = file.softened ? [file.file, ...softenedLines(words, file.softened)] : [];
  return [...softens, ...file.scenarios.flatMap((scenario) => scenarioLines(words, file.file, scenario))];
}

function scenarioLines(words: Words, file: string, scenario: ScenarioReport): string[] {
  const { name, counts, findings, changes } = scenario;
  const summary = summaryOf(findings);
  const since = changes ? `; ${changesText(words, changes)}` : '';
  const heading = `${file}, ${name}: ${countsText(words, counts)}${elsewhere(words, summary)}${since}`;
  if (summary.rules.length === 0) return [heading];
  const all = [words.t('report.everywhere'), '', rulesText(words, summary.rules, RULES)];
  return [heading, ...columns([all, ...tribeRows(words, summary)], '  ', WIDEST)];
}

/** What is in no tribe has no line of its own. */
function elsewhere(words: Words, { tribes }: Summary): string {
  const none = tribes.find(({ tribe }) => tribe === null);
  return none ? ` (${words.t('report.inNoTribe', { counts: foundText(words, none.counts) })})` : '';
}

function tribeRows(words: Words, { tribes }: Summary): string[][] {
  const all = tribes.filter(({ tribe }) => tribe !== null);
  const shown = all.length > TRIBES ? all.slice(0, TRIBES - 1) : all;
  const others = all.slice(shown.length);
  const row = (name: string, { counts, rules }: Pick<TribeSummary, 'counts' | 'rules'>) => [
    name,
    foundText(words, counts),
    rulesText(words, rules, RULES),
  ];
  const rows = shown.map((each) => row(each.tribe?.name ?? '', each));
  if (others.length === 0) return rows;
  return [...rows, row(words.t('report.moreTribes', { count: others.length }), together(others))];
}
