import type { Worksheet, WorksheetCell } from '../../exporting/sheets/worksheet.ts';
import type { Words } from '../../wording/words.ts';
import { type ChangesTable, type Column, type Row, type Said, textOf } from './changesTable.ts';

/**
 * A table as it is shown, for a spreadsheet: a row for each of its rows, with the section it stands in; of what has a
 * before and an after, each in a column of its own; and what the whitepaper says of a section, where it does.
 */
export function worksheetOf(words: Words, name: string, table: ChangesTable): Worksheet {
  const isSaid = table.sections.some(({ says }) => says);
  return {
    name,
    headers: [
      table.rowTitle,
      table.sectionTitle ?? words.t('changes.column.change'),
      ...table.columns.flatMap((each) => headersOf(words, each)),
      ...(isSaid ? [words.t('changes.oneToTwo.saysTitle')] : []),
    ],
    rows: table.sections.flatMap(({ title, says, rows }) =>
      rows.map((row) => [
        row.name,
        title,
        ...table.columns.flatMap((column) => cellsIn(row, column)),
        ...(isSaid ? [says ?? null] : []),
      ]),
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
