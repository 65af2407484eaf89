import type { Words } from '../../wording/words.ts';
import type { Worksheet, WorksheetCell } from '../sheets/worksheet.ts';
import { type FindingReport, listed, type Report } from './report.ts';
import { faultTexts, ruleName, severityText } from './sayings.ts';

const COLUMNS = [
  'file',
  'scenario',
  'severity',
  'rule',
  'ruleName',
  'tribe',
  'subject',
  'name',
  'what',
  'count',
  'limit',
  'reason',
  'by',
  'until',
] as const;

/** Every finding as a row of a spreadsheet, and what is wrong with each file that could not be read. */
export function findingsSheet(words: Words, { files }: Report): Worksheet {
  return {
    name: words.t('report.findings'),
    headers: COLUMNS.map((column) => words.t(`report.column.${column}`)),
    rows: files.flatMap((file) => [
      ...faultTexts(words, file).map((fault) => unreadRow(words, file.file, fault)),
      ...file.scenarios.flatMap((scenario) =>
        listed(scenario).map((each) => findingRow(words, file.file, scenario.name, each)),
      ),
    ]),
  };
}

function findingRow(words: Words, file: string, scenario: string, finding: FindingReport): WorksheetCell[] {
  const { rule, tribe, subject, name, message, count, limit, waiver } = finding;
  const until = waiver?.until ? { day: waiver.until } : null;
  return [
    ...[file, scenario, severityText(words, finding), rule, ruleName(words, rule), tribe?.name ?? null],
    ...[subject, name, message, count ?? null, limit ?? null],
    ...[waiver?.reason ?? null, waiver?.by || null, until],
  ];
}

function unreadRow(words: Words, file: string, fault: string): WorksheetCell[] {
  const cells = COLUMNS.map((): WorksheetCell => null);
  cells[COLUMNS.indexOf('file')] = file;
  cells[COLUMNS.indexOf('severity')] = words.t('report.unread');
  cells[COLUMNS.indexOf('what')] = fault;
  return cells;
}
