import { LIMITS } from './limits.ts';

/** Cells of which the first has the text for all: from one corner to the other, both within, counted from 0. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/**
 * Rows in which each merged cell has given its text to those that it covers, and how many got one. Only rows and columns
 * that have a text of their own get any, so that a title over a whole sheet makes it no wider, and a cell that is merged
 * down past the list adds no rows to it. `null` where they cover more cells than a source may have.
 */
export function spread(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[],
): { rows: readonly (readonly string[])[]; count: number } | null {
  if (merges.length === 0) return { rows, count: 0 };
  const widths = rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const filled = rows.map((cells) => [...cells]);
  let looked = 0;
  let count = 0;
  for (const merge of merges) {
    const text = rows[merge.startRow]?.[merge.startCol] ?? '';
    if (text.trim() === '') continue;
    const endRow = Math.min(merge.endRow, rows.length - 1);
    const endCol = Math.min(merge.endCol, width - 1);
    // Also where a corner is missing or they are the wrong way round.
    if (!(endRow >= merge.startRow && endCol >= merge.startCol)) continue;
    looked += (endRow - merge.startRow + 1) * (endCol - merge.startCol + 1);
    if (looked > LIMITS.cells) return null;
    for (let row = merge.startRow; row <= endRow; row++) {
      const cells = filled[row];
      if (!cells || widths[row] === 0) continue;
      const from = cells.length;
      for (let column = from; column <= endCol; column++) cells.push('');
      cells.fill(text, merge.startCol, endCol + 1);
      count += endCol - merge.startCol + 1;
    }
    count -= 1;
  }
  return { rows: filled, count };
}
