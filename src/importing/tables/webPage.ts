import { type HtmlTable, htmlTables } from './htmlTables.ts';
import { LIMITS } from './limits.ts';
import { type Merge, spread } from './merged.ts';
import { refused } from './refused.ts';
import type { Row, Source, SourceNote, Table, UnreadSource } from './table.ts';
import { trimmedRow } from './trimmedRow.ts';

/** Whether a text is a web page, or a part of one. Some programs write one and call it a workbook. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,4096}?-->\s*)*<(?:!doctype html|html|head|meta|body|table|div|style)\b/i.test(
    text.slice(0, 8192),
  );
}

/**
 * The tables of a web page that have text in them. A cell over several rows or columns gives its text to all that it
 * covers. A row's line is its place in its table, from 1. Refused as a web page where it has no table at all.
 */
export function readWebPage(html: string): Source | UnreadSource {
  const found = htmlTables(html);
  if (!found) return refused('damaged');
  if (found.length === 0) return refused('web-page');
  const tables: Table[] = [];
  const notes: SourceNote[] = [];
  let left: number = LIMITS.rows;
  for (const each of found) {
    const grid = gridOf(each);
    if (!grid) return refused('damaged');
    const filled = spread(grid.rows, grid.merges);
    if (!filled) return refused('too-large');
    const rows = filled.rows.flatMap<Row>((cells, at) => trimmedRow(at + 1, cells) ?? []);
    left -= rows.length;
    if (left < 0) return refused('too-many-rows');
    if (rows.length > 0) tables.push({ name: '', rows });
    if (filled.count > 0) notes.push({ kind: 'merged', sheet: '', count: filled.count });
  }
  return tables.length > 0 ? { kind: 'ok', format: 'web-page', tables, notes } : refused('empty');
}

/** The cells of a table in the columns where they stand, and those that cover others; `null` where a row is too wide. */
function gridOf(table: HtmlTable): { rows: string[][]; merges: Merge[] } | null {
  const merges: Merge[] = [];
  /** For each column, the first row that no cell from above covers. */
  const free: number[] = [];
  const rows: string[][] = [];
  for (const [startRow, cells] of table.entries()) {
    const row: string[] = [];
    rows.push(row);
    for (const { text, columns, rows: down } of cells) {
      while ((free[row.length] ?? 0) > startRow) row.push('');
      const startCol = row.length;
      if (text !== '' && startCol >= LIMITS.columns) return null;
      const endCol = Math.min(startCol + columns, LIMITS.columns) - 1;
      const endRow = Math.min(startRow + down, table.length) - 1;
      if (endCol > startCol || endRow > startRow) merges.push({ startRow, startCol, endRow, endCol });
      row.push(text);
      while (row.length <= endCol) row.push('');
      for (let column = startCol; column <= endCol; column++) free[column] = endRow + 1;
    }
  }
  return { rows, merges };
}
