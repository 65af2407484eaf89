import type { Sheet } from 'hucre/xlsx';
import { spread } from './merged.ts';
import { columnLetters } from './sheetExtent.ts';
import type { Row, SourceNote } from './table.ts';
import { trimmedRow } from './trimmedRow.ts';
import { valueText } from './valueText.ts';

/**
 * The rows of a sheet that have text, and what is to be said of them: what is hidden there and yet read, and which cells
 * have the text of the one that covers them. `null` where that would be more cells than a source may have.
 */
export function sheetTable(sheet: Sheet, is1904: boolean): { rows: Row[]; notes: SourceNote[] } | null {
  // The reader fills every row up to the widest.
  const texts = sheet.rows.map((cells, row) =>
    cells
      .slice(0, cells.findLastIndex((value) => value !== null) + 1)
      .map((value, column) => valueText(value, formatAt(sheet, row, column), is1904)),
  );
  const filled = spread(texts, sheet.merges ?? []);
  if (!filled) return null;
  const rows = filled.rows.flatMap<Row>((cells, at) => trimmedRow(at + 1, cells) ?? []);
  return { rows, notes: [...hiddenRows(sheet, rows), ...hiddenColumns(sheet, rows), ...merged(sheet, filled.count)] };
}

/** Formats were read only where one of the workbook's adds something to the value of a cell. */
function formatAt({ cells }: Sheet, row: number, column: number): string {
  return cells?.get(`${row},${column}`)?.style?.numFmt ?? '';
}

function hiddenRows({ name, rowDefs }: Sheet, rows: readonly Row[]): SourceNote[] {
  return rows
    .filter(({ line }) => rowDefs?.get(line - 1)?.hidden)
    .map(({ line }) => ({ kind: 'hidden-row', sheet: name, line }));
}

function hiddenColumns({ name, columns = [] }: Sheet, rows: readonly Row[]): SourceNote[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return columns.slice(0, width).flatMap(({ hidden }, at) => {
    const hides = hidden && rows.some(({ cells }) => (cells[at] ?? '').trim() !== '');
    return hides ? [{ kind: 'hidden-column', sheet: name, column: columnLetters(at + 1) }] : [];
  });
}

function merged({ name }: Sheet, count: number): SourceNote[] {
  return count > 0 ? [{ kind: 'merged', sheet: name, count }] : [];
}
