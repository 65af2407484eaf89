import type { Group } from './goals.ts';
import type { Row } from './rows.ts';

const GROUPS: readonly Group[] = ['page', 'picture', 'model'];

/** The rows as tables in Markdown, lined up for reading as they are; then why figures of ours are missing. */
export function tableOf(rows: readonly Row[]): string {
  const tables = GROUPS.map((group) => groupTable(rows.filter((row) => row.group === group)));
  const missing = rows.filter((row) => row.ours === null).map((row) => `- ${titleOf(row)}: ${row.reason ?? 'not measured'}`);
  return [...tables, ...(missing.length > 0 ? [['Not measured:', ...missing].join('\n')] : [])].join('\n\n');
}

function groupTable(rows: readonly Row[]): string {
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers)))];
  const floors = rows.some((row) => row.floor !== null);
  const head = ['', 'goal', 'ours', '', ...peers, 'best peer is', ...(floors ? ['empty page'] : [])];
  const body = rows.map((row) => [
    titleOf(row),
    shown(row.goal),
    shown(row.ours),
    row.met === null ? '' : row.met ? 'met' : 'MISSED',
    ...peers.map((peer) => shown(row.peers[peer])),
    row.ratio === null ? '' : `${shown(row.ratio)} x`,
    ...(floors ? [shown(row.floor)] : []),
  ]);
  return markdown([head, ...body]);
}

function titleOf({ title, unit, people }: Row): string {
  const of = people === null ? '' : `, ${people.toLocaleString('en')} people`;
  return `${title}${of}${unit ? ` (${unit})` : ''}`;
}

function shown(value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** The first column to the left, all others to the right. */
function markdown(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0), 3));
  const [head, ...body] = lines.map((line) => {
    const cells = line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [head, rule, ...body].join('\n');
}
