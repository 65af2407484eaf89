import { type CellValue, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Worksheet, WorksheetCell } from './worksheet.ts';
import { worksheetNames } from './worksheetNames.ts';

/** By this a cell is a text, also once somebody has typed in it: an employee number, or a name that begins with `=`. */
const AS_TEXT = '@';
const AS_DAY = 'yyyy-mm-dd';
/** How wide columns are, in letters. */
const LEAST_WIDE = 8;
const MOST_WIDE = 50;
/** As many rows say how wide a column has to be. */
const MEASURED = 500;
/** The bytes do not depend on when they are made. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * A workbook (XLSX) of some worksheets, as bytes. Texts are texts and no formula is ever made of one; numbers and days are
 * values. The header stays in sight and can filter. Equal worksheets give equal bytes.
 */
export async function workbookBytes(sheets: readonly Worksheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = worksheetNames(sheets.map(({ name }) => name));
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, at) => written(sheet, names[at] ?? '')),
    properties: { created: MADE, modified: MADE },
  });
  return new Uint8Array(bytes);
}

function written({ headers, rows }: Worksheet, name: string): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  const values = rows.map((row) => row.map(cellValue));
  for (const [line, row] of rows.entries())
    for (const [at, cell] of row.entries()) {
      const numFmt = formatOf(cell);
      if (numFmt) cells.set(`${line + 1},${at}`, { value: values[line]?.[at] ?? null, style: { numFmt } });
    }
  for (const [at, header] of headers.entries())
    cells.set(`0,${at}`, { value: textValue(header), style: { font: { bold: true }, numFmt: AS_TEXT } });
  return {
    name,
    columns: headers.map((_, at): ColumnDef => ({ width: widthOf([headers, ...rows.slice(0, MEASURED)], at) })),
    rows: [headers.map(textValue), ...values],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(headers.length - 1)}${rows.length + 1}` },
  };
}

function cellValue(cell: WorksheetCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? textValue(cell) : new Date(Date.parse(cell.day));
}

/** What a workbook would read as another letter, such as `_x000D_`, is written so that it is read as it stands. */
const textValue = (text: string) => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

function formatOf(cell: WorksheetCell): string | null {
  if (cell === null || typeof cell === 'number') return null;
  return typeof cell === 'string' ? AS_TEXT : AS_DAY;
}

function widthOf(rows: readonly (readonly WorksheetCell[])[], at: number): number {
  const lengths = rows.map((row) => lengthOf(row[at] ?? null));
  return Math.min(
    MOST_WIDE,
    lengths.reduce((most, length) => Math.max(most, length + 2), LEAST_WIDE),
  );
}

function lengthOf(cell: WorksheetCell): number {
  if (cell === null) return 0;
  return typeof cell === 'object' ? cell.day.length : String(cell).length;
}

/** `A`, `Z`, `AA`: the name of a column, from 0 on. */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
