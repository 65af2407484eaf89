import { listsPosts } from '../mapping/listsPosts.ts';
import type { Field, Mapping } from '../mapping/mapping.ts';
import type { Row } from '../tables/table.ts';
import { tidy } from './names.ts';
import { remembered } from './remembered.ts';
import { isError, saysNothing } from './words.ts';

/** A cell that says something, with the header of its column. */
export interface Said {
  column: string;
  at: number;
  text: string;
}

/** The columns of a list by what they become. */
export interface Columns {
  /** Nobody is named: a row is a number of posts. */
  arePosts: boolean;
  /** The header of a column, or its letter where it has none. */
  header(at: number): string;
  /** Which columns become a field. */
  of(field: Field): readonly number[];
  /** What the columns of a field say in a row; those that say nothing, or have an error, left out. */
  said(row: Row, field: Field): readonly Said[];
  /** The first that says something; empty where none does. */
  first(row: Row, field: Field): string;
  /** What stands in a row, without what is never kept. */
  text(row: Row): string;
}

const NOTHING: readonly Said[] = [];
/** What hardly two people share: to remember it costs more than to read it. */
const EACH_THEIR_OWN: ReadonlySet<Field> = new Set(['number', 'email', 'name', 'lastFirst', 'first', 'last']);

/** The columns of a mapping, as its rows are read by them. */
export function columnsOf({ columns }: Mapping): Columns {
  const byField = new Map<Field, number[]>();
  for (const [at, { becomes }] of columns.entries()) {
    // Whole names are one field, in whichever order they stand.
    const fields: Field[] = becomes === 'lastFirst' ? ['name', becomes] : [becomes];
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), at]);
  }
  const header = (at: number) => columns[at]?.header || letter(at);
  const of = (field: Field) => byField.get(field) ?? [];
  const readers = columns.map(({ becomes }, at) => {
    const read = (cell: string): readonly Said[] => {
      const text = meant(cell);
      return text === '' ? NOTHING : [{ column: header(at), at, text }];
    };
    return EACH_THEIR_OWN.has(becomes) ? read : remembered(read);
  });
  const said = ({ cells }: Row, field: Field) => {
    const [at, ...others] = of(field);
    if (at === undefined) return NOTHING;
    const saidAt = (place: number) => readers[place]?.(cells[place] ?? '') ?? NOTHING;
    return others.length === 0 ? saidAt(at) : [at, ...others].flatMap(saidAt);
  };
  return {
    arePosts: listsPosts(columns),
    header,
    of,
    said,
    first: (row, field) => said(row, field)[0]?.text ?? '',
    text: ({ cells }) =>
      cells
        .filter((cell, at) => cell.trim() !== '' && columns[at]?.becomes !== 'never')
        .map(tidy)
        .join(' | '),
  };
}

/** What a cell says, trimmed; empty where that is nothing, or an error. */
function meant(cell: string): string {
  const text = cell.trim();
  return text === '' || saysNothing(text) || isError(text) ? '' : text;
}

/** The letter of a column, as spreadsheets have it: `A`, and after `Z` `AA`. */
function letter(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : letter(Math.floor(at / 26) - 1) + rest;
}
