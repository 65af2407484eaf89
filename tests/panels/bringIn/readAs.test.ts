import { expect, it } from 'vitest';
import type { Field, Mapping, Question } from '../../../src/importing/mapping/mapping.ts';
import type { TableOutline } from '../../../src/importing/reader/asked.ts';
import {
  askedAgain,
  askedApart,
  likeliest,
  namesShown,
  openIn,
  type ReadAs,
  readAsTable,
  samplesOf,
  valuesOf,
  withAnswer,
  withColumn,
} from '../../../src/panels/bringIn/readAs.ts';

const mappingOf = (fields: string, header: number | null = 0, headerRows = 1): Mapping => ({
  header,
  headerRows,
  columns: fields.split(' ').map((becomes, at) => ({ header: `C${at}`, becomes: becomes as Field })),
  fullWeek: null,
});
const table = (fields: string, rows: number, questions: Question[] = []): TableOutline => ({
  name: '',
  rows,
  first: [],
  mapping: mappingOf(fields),
  questions,
});
const sourceOf = (...tables: TableOutline[]) => ({
  kind: 'ok' as const,
  format: 'workbook' as const,
  notes: [],
  tables,
});
const rows = (...all: string[]) => all.map((row, at) => ({ line: at + 1, cells: row.split(';') }));

it('begins with the table that has names, then with the longest, then with the first', () => {
  const at = (...tables: TableOutline[]) => likeliest(sourceOf(...tables), {}).table;
  expect(at(table('extra squad', 900), table('name squad', 3), table('last squad', 2))).toBe(1);
  expect(at(table('extra', 3), table('first last', 2))).toBe(1);
  expect(at(table('name', 3), table('name', 4), table('name', 4))).toBe(1);
  expect(at(table('extra', 3), table('extra', 3))).toBe(0);
});

it('asks nothing again about headers of which it was said', () => {
  const question: Question = { kind: 'department', columns: [{ at: 1, values: [], count: 0 }] };
  const tables = [table('extra', 2), table('name department', 2, [question])];
  expect(readAsTable(tables, 1, {})).toEqual({
    table: 1,
    mapping: tables[1]?.mapping,
    raised: [question],
    answered: [],
  });
  const known = readAsTable(tables, 1, { 'c0\tc1': ' name tribe' });
  expect(known.mapping.columns.map(({ becomes }) => becomes)).toEqual(['name', 'tribe']);
  expect([known.table, openIn(known)]).toEqual([1, []]);
  expect(openIn(readAsTable(tables, 1, {}))).toEqual([question]);
  // Asked again, it is as it was before anything was said of it.
  expect(openIn(askedAgain(known, question))).toEqual([question]);
  expect(askedAgain(known, question).mapping).toEqual(tables[1]?.mapping);
  expect(() => readAsTable(tables, 2, {})).toThrow('There is no table 2');
});

const departments = (...places: number[]) =>
  ({ kind: 'department', columns: places.map((at) => ({ at, values: [], count: 0 })) }) satisfies Question;
const WEEK: Question = { kind: 'full-week', lines: [2], values: ['32'] };
const readOf = (fields: string, ...raised: Question[]): ReadAs => ({
  table: 3,
  mapping: mappingOf(fields),
  raised,
  answered: [],
});
const fieldsOf = ({ mapping }: ReadAs) => mapping.columns.map(({ becomes }) => becomes).join(' ');

it('keeps every answer, and asks one again as it was, with the others as they are', () => {
  const department = departments(1);
  const twice: Question = { kind: 'twice', field: 'location', columns: [3, 4] };
  const start = readOf('name department fte location extra', department, WEEK, twice);
  const first = withAnswer(start, department, { becomes: 'squad', column: 1 });
  expect([fieldsOf(first), openIn(first)]).toEqual(['name squad fte location extra', [WEEK, twice]]);
  const all = withAnswer(withAnswer(first, WEEK, 36), twice, 4);
  expect([fieldsOf(all), all.mapping.fullWeek, openIn(all)]).toEqual(['name squad fte extra location', 36, []]);
  const again = askedAgain(all, twice);
  expect([fieldsOf(again), openIn(again)]).toEqual(['name squad fte location extra', [twice]]);
  expect(openIn(askedAgain(again, WEEK))).toEqual([WEEK, twice]);
  expect([all.table, fieldsOf(start)]).toEqual([3, 'name department fte location extra']);
});

it('asks about several columns one by one, in their place', () => {
  const both = departments(2, 1);
  const apart = askedApart(readOf('name department department fte', departments(1), both, WEEK), both);
  expect(apart.raised).toEqual([departments(1), departments(2), departments(1), WEEK]);
});

it('makes a column something by hand, which is an answer where it is a unit', () => {
  const both = readOf('name department department role', departments(2, 1));
  expect(fieldsOf(withColumn(both, 1, 'squad'))).toBe('name squad extra role');
  expect(fieldsOf(withColumn(both, 1, 'location'))).toBe('name location department role');
  expect(fieldsOf(withColumn(withColumn(both, 1, 'role'), 2, 'tribe'))).toBe('name role tribe extra');
  expect(fieldsOf(withColumn(both, 3, 'squad'))).toBe('name department department squad');
});

it('shows the first different texts of a column, below its header', () => {
  const first = rows('h;h', 'a;', 'a;x', 'b;', 'c;', 'd;y');
  expect(valuesOf({ ...table('name', 6), first }, mappingOf('name squad'), 0)).toEqual(['a', 'b', 'c']);
  expect(valuesOf({ ...table('name', 6), first }, mappingOf('name squad'), 1)).toEqual(['x', 'y']);
  expect(valuesOf({ ...table('name', 6), first }, mappingOf('name squad', null, 0), 1)).toEqual(['h', 'x', 'y']);
});

it('shows the first three rows below the header in which something stands', () => {
  const first = rows('title', 'h', 'h', 'Ana', ';', 'Bo', 'Cy', 'Dee');
  const shown = (header: number | null, headerRows: number) =>
    samplesOf({ ...table('name', 8), first }, mappingOf('name', header, headerRows)).map(({ line }) => line);
  expect(shown(1, 2)).toEqual([4, 6, 7]);
  expect(shown(1, 1)).toEqual([3, 4, 6]);
  expect(shown(null, 0)).toEqual([1, 2, 3]);
});

it('shows whom the rows are about as they will be called, odd letters first', () => {
  const first = rows(
    'h',
    'Dijk;Zoë;van',
    'Wit;Bram;',
    ';;',
    'Wit;Bram;',
    'Amrani;Youssef;',
    'Bos;Ilse;',
    'Groß;Jürgen;',
  );
  const shown = (fields: string) => namesShown({ ...table('name', 8), first }, mappingOf(fields)).join(', ');
  expect(shown('last first prefix')).toBe('Zoë van Dijk, Jürgen Groß, Bram Wit, Youssef Amrani');
  expect(shown('last first extra')).toBe('Zoë Dijk, Jürgen Groß, Bram Wit, Youssef Amrani');
  expect(shown('last name prefix')).toBe('Zoë, Jürgen, Bram, Youssef');
  expect(shown('extra extra extra')).toBe('');
});
