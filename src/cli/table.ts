import type { SoftenedRule } from '../domain/rules/softened.ts';
import { marked } from '../wording/saying/marked.ts';
import type { FileReport, FindingReport, ScenarioReport } from './report.ts';

/** The words of the page for how much a finding matters. */
const WORDS = { error: 'breach', warning: 'warning', info: 'hint', off: 'off' } as const;

/** A file's report to be read on a terminal, in English. Names with control characters cannot steer it. */
export function table({ file, softened, scenarios }: FileReport): string {
  const lines = [file, ...(softened ? softenedLines(softened) : []), ...scenarios.flatMap(scenarioLines)];
  return `${lines.map(marked).join('\n')}\n\n`;
}

function softenedLines(rules: readonly SoftenedRule[]): string[] {
  if (rules.length === 0) return ['  Softens no rule'];
  const rows = rules.map(({ rule, is, shouldBe }) => [rule, `${standing(is)}, should be ${standing(shouldBe)}`]);
  return ['  Softens:', ...columns(rows)];
}

function standing({ severity, limit }: SoftenedRule['is']): string {
  return limit === undefined ? WORDS[severity] : `${WORDS[severity]} with limit ${limit}`;
}

function scenarioLines({ name, counts, findings }: ScenarioReport): string[] {
  const counted = [
    `${counts.error} ${counts.error === 1 ? 'breach' : 'breaches'}`,
    `${counts.warning} ${counts.warning === 1 ? 'warning' : 'warnings'}`,
    `${counts.info} ${counts.info === 1 ? 'hint' : 'hints'}`,
    `${counts.waived} waived`,
  ];
  return [`  ${name}: ${counted.join(', ')}`, ...columns(findings.map(row))];
}

function row({ rule, severity, subject, message, waived }: FindingReport): string[] {
  return [waived ? 'waived' : WORDS[severity], rule, subject, message];
}

/** Rows of texts as lines, each column but the last as wide as its widest text, up to 40 characters. */
function columns(rows: readonly string[][]): string[] {
  const widths: number[] = [];
  for (const cells of rows) {
    for (const [place, cell] of cells.entries())
      widths[place] = Math.min(40, Math.max(widths[place] ?? 0, cell.length));
  }
  return rows.map((cells) => {
    const padded = cells.map((cell, place) => (place < cells.length - 1 ? cell.padEnd(widths[place] ?? 0) : cell));
    return `    ${padded.join('  ')}`;
  });
}
