import { folded } from '../../domain/folded.ts';
import { LIMITS } from '../tables/limits.ts';
import type { Row, Table } from '../tables/table.ts';
import { headerRow } from './headerRow.ts';
import { fieldOfHeader, headerKey } from './headers.ts';
import { keyColumns } from './keyColumns.ts';
import { type ColumnMatch, matchColumns } from './matchColumns.ts';

/** Two tables as one, and what is to be told of that. */
export interface Joined {
  table: Table;
  /** The headers of the columns that were matched; empty where they have none. */
  by: { column: string; other: string };
  /** What stands in that column of the first and is not found in the other, each once, as it is written there. */
  unmatched: readonly string[];
  /** What stands in that column of the other and nobody of the first has, so that its rows are left out. */
  unused: readonly string[];
}

/**
 * The first table with the further columns of another to its right, found by the pair of columns whose cells mean the
 * same (`matchColumns`). A row that is found in several rows of the other is there as often, each time as the same line;
 * one that is found in none is there alone, as it is; so are the rows above the header. Columns of the other that say in
 * every row what the first says under the same header are no further ones. `null` where no pair of columns matches well
 * enough, or where all rows together would be more than a source may have.
 */
export function joined(table: Table, other: Table): Joined | null {
  const [one, two] = [partsOf(table), partsOf(other)];
  for (const match of matchColumns(keyColumns(one.headers, one.body), keyColumns(two.headers, two.body))) {
    const made = joinedBy(match, table, other.name, one, two);
    if (made) return made;
  }
  return null;
}

interface Parts {
  above: readonly Row[];
  headers: readonly Row[];
  body: readonly Row[];
}

function partsOf(table: Table): Parts {
  const { at, rows } = headerRow(table) ?? { at: 0, rows: 0 };
  return {
    above: table.rows.slice(0, at),
    headers: table.rows.slice(at, at + rows),
    body: table.rows.slice(at + rows),
  };
}

function joinedBy(match: ColumnMatch, table: Table, name: string, one: Parts, two: Parts): Joined | null {
  const keys = match.one.keys.map(match.keyOf);
  const places = placesBy(match.other.keys.map(match.keyOf));
  const rowsOf = (at: number) => places.get(keys[at] ?? '') ?? [];
  const width = widthOf(table.rows);
  const count = keys.reduce((sum, _, at) => sum + Math.max(1, rowsOf(at).length), 0);
  if (count > LIMITS.rows || count * (width + widthOf(two.body)) > LIMITS.cells) return null;
  const pairs = one.body.flatMap((row, at) => rowsOf(at).map((place) => [row, two.body[place] ?? row] as const));
  const further = furtherColumns(match, one, two, pairs);
  const beside = (row: Row, texts: readonly string[]) => withTexts(row, width, texts);
  const header = further.map((at) => headersFor(two.headers, at, one.headers.length));
  const headers = one.headers.map((row, line) =>
    beside(
      row,
      header.map((texts) => texts[line] ?? ''),
    ),
  );
  const body = one.body.flatMap((row, at) => {
    const found = rowsOf(at).flatMap((place) => two.body[place] ?? []);
    if (found.length === 0) return [row];
    return found.map(({ cells }) =>
      beside(
        row,
        further.map((column) => cells[column] ?? ''),
      ),
    );
  });
  const there = new Set(keys);
  return {
    table: { name: [table.name, name].filter(Boolean).join(' + '), rows: [...one.above, ...headers, ...body] },
    by: { column: match.one.header, other: match.other.header },
    unmatched: textsWhere(one.body, match.one.at, keys, (key) => !places.has(key)),
    unused: textsWhere(two.body, match.other.at, match.other.keys.map(match.keyOf), (key) => !there.has(key)),
  };
}

/** Where each key stands; an empty one nowhere. */
function placesBy(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const there = places.get(key);
    if (there) there.push(at);
    else if (key !== '') places.set(key, [at]);
  }
  return places;
}

/** The columns of the other table, without the one that was matched and those that repeat one of the first. */
function furtherColumns(match: ColumnMatch, one: Parts, two: Parts, pairs: readonly (readonly [Row, Row])[]): number[] {
  const columns = Array.from({ length: widthOf([...two.headers, ...two.body]) }, (_, at) => at);
  const ofOne = Array.from({ length: widthOf(one.headers) }, (_, at) => at);
  return columns.filter((at) => {
    if (at === match.other.at) return false;
    const key = headerKey(headersFor(two.headers, at, 1)[0] ?? '');
    const same =
      key === '' ? [] : ofOne.filter((column) => headerKey(headersFor(one.headers, column, 1)[0] ?? '') === key);
    return !same.some((column) =>
      pairs.every(([row, { cells }]) => isRepeated(row.cells[column] ?? '', cells[at] ?? '')),
    );
  });
}

function isRepeated(text: string, other: string): boolean {
  return other === '' || other === text || folded(other) === folded(text);
}

/** The header of a column in as many rows as the first table has for it; in one, that which is known. */
function headersFor(headers: readonly Row[], at: number, rows: number): string[] {
  const texts = headers.map(({ cells }) => (cells[at] ?? '').trim());
  if (rows > 1) return texts;
  return [texts.find((text) => fieldOfHeader(text) !== null) ?? texts.find(Boolean) ?? ''];
}

/** A row with texts to the right of the whole table, as far as the last that is not empty. */
function withTexts(row: Row, width: number, texts: readonly string[]): Row {
  const last = texts.findLastIndex((text) => text.trim() !== '');
  if (last < 0) return row;
  const padding = Array.from({ length: width - row.cells.length }, () => '');
  return { line: row.line, cells: [...row.cells, ...padding, ...texts.slice(0, last + 1)] };
}

function textsWhere(body: readonly Row[], at: number, keys: readonly string[], is: (key: string) => boolean): string[] {
  const texts = new Map<string, string>();
  for (const [place, key] of keys.entries()) {
    if (key !== '' && is(key) && !texts.has(key)) texts.set(key, (body[place]?.cells[at] ?? '').trim());
  }
  return [...texts.values()];
}

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
