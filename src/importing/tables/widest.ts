import type { Row } from './table.ts';

/** How many cells the longest of these rows has. There may be more rows than a call may have arguments. */
export function widest(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
