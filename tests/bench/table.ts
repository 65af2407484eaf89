import type { Group } from './goals.ts';
import type { Row } from './rows.ts';

const GROUPS: Record<Group, string> = {
  page: 'The page',
  picture: 'Pictures of everybody',
  model: 'Commands and rules, without a page',
};

/** The rows as tables in Markdown, lined up to be read as they are; then what failed, and why figures of ours are missing. */
export function tableOf(rows: readonly Row[], failures: readonly string[]): string {
  const missing = rows
    .filter((row) => row.ours === null)
    .map(
      (row) => `${titleOf(row)}, ${row.people ?? 'any number of'} people: ${row.reason ?? 'not measured in this run'}`,
    );
  const tables = (Object.keys(GROUPS) as Group[]).flatMap((group) => tablesOf(group, rows));
  return [...tables, ...listOf('Without a figure of ours', missing), ...listOf('Failed', failures)].join('\n\n');
}

function listOf(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [[`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')] : [];
}

/** One table for each size, the largest first. What has no size stands there. */
function tablesOf(group: Group, rows: readonly Row[]): string[] {
  const own = rows.filter((row) => row.group === group);
  const sizes = [...new Set(own.flatMap(({ people }) => people ?? []))].toSorted((one, other) => other - one);
  return sizes.map((size, at) => {
    const table = groupTable(own.filter(({ people }) => people === size || (people === null && at === 0)));
    return `**${GROUPS[group]}, ${size.toLocaleString('en')} people**\n\n${table}`;
  });
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

function titleOf({ title, unit }: Row): string {
  return unit ? `${title} (${unit})` : title;
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
