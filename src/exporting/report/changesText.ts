import type { Words } from '../../wording/words.ts';
import { csvText } from '../csv/csvText.ts';
import type { ChangesReport, FoundReport, ScenarioChanges } from './changesReport.ts';
import { columns } from './columns.ts';
import { severityText } from './sayings.ts';
import { terminalText } from './terminalText.ts';

/** By this a spreadsheet knows that the letters are UTF-8. */
const MARK = '\ufeff';

/** What changed, to be read on a terminal: the figures of each scenario, its changes, and what is found otherwise. */
export function changesText(words: Words, report: ChangesReport): string {
  const { before, after, scenarios } = report;
  return terminalText([
    `${before} → ${after}`,
    ...report.new.map(({ name }) => words.t('report.diff.newScenario', { name })),
    ...report.gone.map(({ name }) => words.t('report.diff.goneScenario', { name })),
    ...scenarios.flatMap((scenario) => ['', ...scenarioLines(words, scenario)]),
  ]);
}

function scenarioLines(words: Words, scenario: ScenarioChanges): string[] {
  const { name, affected, figures, changes, findings } = scenario;
  if (changes.length === 0) return [words.t('report.diff.nothing', { name })];
  const { changeSquad, changeLineManager, new: added, gone } = figures;
  return [
    words.t('report.diff.figures', { name, affected, changeSquad, changeLineManager, added, gone }),
    ...changes.map(({ text }) => `  ${text}`),
    words.t('report.diff.findings', {
      added: findings.new.length,
      healed: findings.healed.length,
      remaining: findings.remaining,
    }),
    ...columns(foundRows(words, findings), '  '),
  ];
}

function foundRows(words: Words, { new: added, healed }: ScenarioChanges['findings']): string[][] {
  return [
    ...added.map((each) => foundRow(words, each, 'new')),
    ...healed.map((each) => foundRow(words, each, 'healed')),
  ];
}

function foundRow(words: Words, { rule, severity, waived, message }: FoundReport, change: 'new' | 'healed'): string[] {
  return [severityText(words, { severity, waived, change }), rule, message];
}

/** What changed as rows for spreadsheets: a change each, then each finding that is otherwise. */
export function changesCsv(words: Words, { scenarios }: ChangesReport): string {
  const headers = (['scenario', 'kind', 'what'] as const).map((column) => words.t(`report.diff.column.${column}`));
  const rows = scenarios.flatMap(({ name, changes, findings }) => [
    ...changes.map(({ change, kind, text }) => [name, change?.split(' ')[0] ?? kind, text]),
    ...foundRows(words, findings).map(([said = '', rule = '', message = '']) => [name, `${rule}: ${said}`, message]),
  ]);
  return `${MARK}${csvText([headers, ...rows], words.language === 'nl' ? ';' : ',')}`;
}

/** What changed as JSON, in one line. */
export function changesJson(_words: Words, report: ChangesReport): string {
  return `${JSON.stringify(report)}\n`;
}
