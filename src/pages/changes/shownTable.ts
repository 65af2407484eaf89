import { searchable } from '../../domain/folded.ts';
import type { Sorting } from '../../store/changesView.ts';
import { type ChangesTable, NAME, type Row, type Section, textOf } from './changesTable.ts';

/** Which rows of a table are shown, and in which order. */
export interface Showing {
  /** One kind of change, or `null` for all. */
  only: string | null;
  sorting: Sorting | null;
  /** What was typed into the search of the page. */
  search: string;
  /** Whether a row is found by more than what stands in it. */
  isFound?: (row: Row) => boolean;
  language: string;
}

/**
 * The table with the rows of one kind that are found, sorted within each section. A kind that no row has any more filters
 * nothing; sections of which nothing is left are left out.
 */
export function shownTable(table: ChangesTable, { only, sorting, search, isFound, language }: Showing): ChangesTable {
  const kind = table.kinds.some(({ id }) => id === only) ? only : null;
  const parts = searchable(search).split(' ');
  const found = (row: Row) => {
    if (isFound?.(row)) return true;
    const text = searchable(textIn(row));
    return parts.every((part) => text.includes(part));
  };
  const isShown = (row: Row) => (kind === null || row.kinds.includes(kind)) && found(row);
  const order = sorting && orderBy(sorting, language);
  const sections = table.sections.flatMap((section): Section[] => {
    const rows = section.rows.filter(isShown);
    if (rows.length === 0) return [];
    // What is said of all of them holds for no part of them.
    const about = rows.length === section.rows.length ? section.about : '';
    return [{ ...section, about, rows: order ? rows.sort(order) : rows }];
  });
  return { ...table, sections };
}

function textIn({ name, note, cells }: Row): string {
  const texts = Object.values(cells).flatMap(({ was, is }) => [textOf(was), textOf(is)]);
  return [name, note, ...texts].join('\n');
}

/** By amounts where both have one, else by the letters of a language; what is empty comes last either way. */
function orderBy({ column, isDown }: Sorting, language: string): (one: Row, other: Row) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDown ? -1 : 1;
  return (one, other) => {
    const [first, second] = [saidIn(one, column), saidIn(other, column)];
    if (first.text === '' || second.text === '') return Number(first.text === '') - Number(second.text === '');
    if (first.amount !== undefined && second.amount !== undefined) return sign * (first.amount - second.amount);
    return sign * compare(first.text, second.text);
  };
}

function saidIn({ name, cells }: Row, column: string): { text: string; amount?: number } {
  if (column === NAME) return { text: name };
  const cell = cells[column];
  const said = cell?.is ?? cell?.was ?? [];
  const [first] = said;
  return { text: textOf(said), ...(first?.amount !== undefined && { amount: first.amount }) };
}
