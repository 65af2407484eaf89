import { expect, it } from 'vitest';
import { chosen, withField } from '../../../src/importing/mapping/chosen.ts';
import type { Mapping, Question } from '../../../src/importing/mapping/mapping.ts';
import { reopened } from '../../../src/importing/mapping/reopened.ts';

const mappingOf = (fields: string): Mapping => ({
  header: 0,
  headerRows: 1,
  columns: fields
    .split(' ')
    .map((field, at) => ({ header: `C${at}`, becomes: field as Mapping['columns'][number]['becomes'] })),
  fullWeek: null,
});
const fields = ({ columns }: Mapping) => columns.map(({ becomes }) => becomes).join(' ');
const departments = (...places: number[]) =>
  ({ kind: 'department', columns: places.map((at) => ({ at, values: [], count: 0 })) }) satisfies Question;

it('asks again what departments are, and gives back what gave way to the answer', () => {
  const before = mappingOf('name department squad extra');
  const answered = chosen(before, departments(1), { becomes: 'squad', column: 1 });
  expect(fields(answered)).toBe('name squad extra extra');
  expect(fields(reopened(answered, departments(1), before))).toBe('name department squad extra');
  const tribe = chosen(before, departments(1), { becomes: 'tribe', column: 1 });
  expect(fields(reopened(tribe, departments(1), before))).toBe('name department squad extra');
});

it('asks again about all columns of the same departments', () => {
  const before = mappingOf('name department department squad');
  const answered = chosen(before, departments(1, 2), { becomes: 'squad', column: 2 });
  expect(fields(reopened(answered, departments(1, 2), before))).toBe('name department department squad');
});

it('leaves what was said of other columns since', () => {
  const before = mappingOf('name department squad extra');
  const answered = chosen(before, departments(1), { becomes: 'squad', column: 1 });
  expect(fields(reopened(withField(answered, 2, 'location'), departments(1), before))).toBe(
    'name department location extra',
  );
  expect(fields(reopened(withField(answered, 3, 'squad'), departments(1), before))).toBe('name department extra squad');
  expect(fields(reopened(withField(before, 1, 'extra'), departments(1), before))).toBe('name department squad extra');
});

it('asks again how many hours a week has, and which of two columns is meant', () => {
  const before = mappingOf('name squad extra extra');
  const week: Question = { kind: 'full-week', lines: [2], values: ['32'] };
  expect(reopened({ ...before, fullWeek: 36 }, week, before)).toEqual(before);
  const twice: Question = { kind: 'twice', field: 'squad', columns: [1, 2] };
  const answered = withField(chosen(before, twice, 2), 3, 'role');
  expect(fields(answered)).toBe('name extra squad role');
  expect(fields(reopened(answered, twice, before))).toBe('name squad extra role');
});
