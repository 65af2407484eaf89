import type { Row } from './table.ts';

/** A row as far as its last cell with text; `null` where none has any. Blanks alone are no text. */
export function trimmedRow(line: number, cells: readonly string[]): Row | null {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return last < 0 ? null : { line, cells: cells.slice(0, last + 1) };
}
