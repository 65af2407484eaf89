import type { Worksheet, WorksheetCell } from '../../exporting/sheets/worksheet.ts';
import type { Words } from '../../wording/words.ts';
import { type ChangesTable, type Column, type Row, type Said, textOf } from './changesTable.ts';

/**
 * A table as it is shown, for a spreadsheet: a row for each of its rows, with the section it stands in; of what has a
 * before and an after, each in a column of its own.
 */
export function worksheetOf(words: Words, name: string, table: ChangesTable): Worksheet {
  return {
    name,
    headers: [
      table.rowTitle,
      words.t('changes.column.change'),
      ...table.columns.flatMap((each) => headersOf(words, each)),
    ],
    rows: table.sections.flatMap(({ title, rows }) =>
      rows.map((row) => [row.name, title, ...table.columns.flatMap((column) => cellsIn(row, column))]),
    ),
  };
}

function headersOf(words: Words, { title, isTwofold }: Column): string[] {
  if (!isTwofold) return [title];
  return [words.t('changes.columnBefore', { column: title }), words.t('changes.columnAfter', { column: title })];
}

function cellsIn({ cells }: Row, { id, isTwofold }: Column): WorksheetCell[] {
  const { was, is } = cells[id] ?? { was: null, is: null };
  return isTwofold ? [cellOf(was), cellOf(is)] : [cellOf(is ?? was)];
}

/** A number where it says no more than that. */
function cellOf(said: Said | null): WorksheetCell {
  const [first, ...others] = said ?? [];
  if (!first) return null;
  return others.length === 0 && first.amount !== undefined ? first.amount : textOf(said);
}
