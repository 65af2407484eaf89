import { headerKey } from './headers.ts';
import { KEY_KINDS, type KeyColumn } from './keyColumns.ts';

/** Two columns of two tables whose cells mean the same. */
export interface ColumnMatch {
  one: KeyColumn;
  other: KeyColumn;
  /** What a cell of either is compared as: numbers without the zeros in front, where these tell nobody apart. */
  keyOf: (key: string) => string;
}

/** So many rows from the top are looked at. */
const ENOUGH = 2000;

/**
 * The pairs of columns by which rows of one table are found in another, the best first. More than half of what the first
 * rows of the one say in its column must be found in the column of the other. Unless headers say of both that they are the
 * number, the e-mail address or the name of a person, at least one of the two must tell its rows apart, as the key of a
 * table does. Numbers and other codes go before e-mail addresses, these before names, and these before other texts; of
 * one kind those of one meaning, then those of which more is found. Last come columns that most rows leave empty, and two
 * that only count their rows.
 */
export function matchColumns(one: readonly KeyColumn[], other: readonly KeyColumn[]): ColumnMatch[] {
  const sides = other.map((column) => ({ column, ...writtenIn(column) }));
  const pairs = one.flatMap((column) => {
    const written = writtenIn(column);
    const some = column.keys.filter(Boolean).slice(0, ENOUGH);
    return sides.flatMap((side) => {
      if (!tellsApart(column, side.column)) return [];
      const doubtful = new Set([...written.doubtful, ...side.doubtful]);
      const keyOf = (key: string) => (doubtful.has(bare(key)) ? key : bare(key));
      const found = some.filter((key) => (doubtful.has(bare(key)) ? side.exact.has(key) : side.bare.has(bare(key))));
      if (found.length * 2 <= some.length) return [];
      return [{ one: column, other: side.column, keyOf, rank: rankOf(column, side.column), found: found.length }];
    });
  });
  return pairs.sort((a, b) => a.rank - b.rank || b.found - a.found);
}

/** A number as it is when a spreadsheet has dropped the zeros in front; any other text as it is. */
function bare(key: string): string {
  return /^0+\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}

/** What stands in a column, and which numbers do in several ways: there the zeros mean something. */
function writtenIn({ keys }: KeyColumn): { exact: Set<string>; bare: Set<string>; doubtful: Set<string> } {
  const exact = new Set(keys);
  exact.delete('');
  const bares = new Set<string>();
  const doubtful = new Set<string>();
  for (const key of exact) {
    const short = bare(key);
    if (bares.has(short)) doubtful.add(short);
    bares.add(short);
  }
  return { exact, bare: bares, doubtful };
}

const isKey = ({ filled, distinct }: KeyColumn) => distinct * 10 >= filled * 9;

function tellsApart(one: KeyColumn, other: KeyColumn): boolean {
  const isOfPerson = one.field === 'number' || one.field === 'email' || one.field === 'name';
  return (isOfPerson && one.field === other.field) || isKey(one) || isKey(other);
}

function rankOf(one: KeyColumn, other: KeyColumn): number {
  const isWeak = one.filled * 2 < one.keys.length || (isCounter(one) && isCounter(other));
  const kind = isWeak ? KEY_KINDS.length : Math.max(KEY_KINDS.indexOf(one.kind), KEY_KINDS.indexOf(other.kind));
  const isAlike = one.field === null ? headerKey(one.header) === headerKey(other.header) : one.field === other.field;
  return kind * 2 + (isAlike ? 0 : 1);
}

/** 1, 2, 3: which row it is, and not whose. */
function isCounter({ keys }: KeyColumn): boolean {
  return keys.filter(Boolean).every((key, at) => key === String(at + 1));
}
