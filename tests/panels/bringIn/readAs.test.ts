import { expect, it } from 'vitest';
import type { Field, Mapping, Question } from '../../../src/importing/mapping/mapping.ts';
import type { TableOutline } from '../../../src/importing/reader/asked.ts';
import { joinedIn, likeliest, readAsTable, samplesOf, withAnswer } from '../../../src/panels/bringIn/readAs.ts';

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
  const question: Question = { kind: 'department', column: 1 };
  const tables = [table('extra', 2), table('name department', 2, [question])];
  expect(readAsTable(tables, 1, {})).toEqual({ table: 1, mapping: tables[1]?.mapping, answered: [] });
  const known = readAsTable(tables, 1, { 'c0\tc1': ' name tribe' });
  expect(known.mapping.columns.map(({ becomes }) => becomes)).toEqual(['name', 'tribe']);
  expect([known.table, known.answered]).toEqual([1, [question]]);
  expect(() => readAsTable(tables, 2, {})).toThrow('There is no table 2');
});

it('keeps every answer, the last one last', () => {
  const department: Question = { kind: 'department', column: 1 };
  const week: Question = { kind: 'full-week', lines: [2] };
  const first = withAnswer({ table: 3, mapping: mappingOf('name department fte'), answered: [] }, department, 'squad');
  const both = withAnswer(first, week, 36);
  expect(both.mapping.columns.map(({ becomes }) => becomes)).toEqual(['name', 'squad', 'fte']);
  expect([both.table, both.mapping.fullWeek, both.answered]).toEqual([3, 36, [department, week]]);
});

it('shows the first three rows below the header in which something stands', () => {
  const first = rows('title', 'h', 'h', 'Ana', ';', 'Bo', 'Cy', 'Dee');
  const shown = (header: number | null, headerRows: number) =>
    samplesOf({ ...table('name', 8), first }, mappingOf('name', header, headerRows)).map(({ line }) => line);
  expect(shown(1, 2)).toEqual([4, 6, 7]);
  expect(shown(1, 1)).toEqual([3, 4, 6]);
  expect(shown(null, 0)).toEqual([1, 2, 3]);
});

it('joins names of their parts in whichever order they stand, unless they stand as a whole', () => {
  const some = rows('Dijk;Zoë;van', 'Wit;Bram;', ';;');
  expect(joinedIn(some, mappingOf('last first prefix'))).toEqual(['Zoë van Dijk', 'Bram Wit']);
  expect(joinedIn(some, mappingOf('last first extra'))).toEqual(['Zoë Dijk', 'Bram Wit']);
  expect(joinedIn(some, mappingOf('last name prefix'))).toEqual([]);
});
