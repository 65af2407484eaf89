import { expect, it } from 'vitest';
import { chosen, withField } from '../../../src/importing/mapping/chosen.ts';
import type { Field, Mapping, Question } from '../../../src/importing/mapping/mapping.ts';
import { askedColumns, openQuestions } from '../../../src/importing/mapping/openQuestions.ts';

const mappingOf = (...becomes: Field[]): Mapping => ({
  header: 0,
  headerRows: 1,
  columns: becomes.map((field) => ({ header: field, becomes: field })),
  fullWeek: null,
});
const TWICE: Question = { kind: 'twice', field: 'name', columns: [0, 2] };
const DEPARTMENT = { kind: 'department', columns: [{ at: 1, values: ['Kaart'], count: 1 }] } satisfies Question;
const HOURS: Question = { kind: 'full-week', lines: [3], values: ['32'] };
const RAISED = [TWICE, DEPARTMENT, HOURS];

it('asks all that was raised, in its order, until each is answered', () => {
  const mapping = mappingOf('name', 'department', 'extra', 'fte');
  expect(openQuestions(mapping, RAISED)).toEqual(RAISED);
  const named = chosen(mapping, TWICE, 2);
  expect(openQuestions(named, RAISED, [TWICE])).toEqual([DEPARTMENT, HOURS]);
  const placed = chosen(named, DEPARTMENT, { becomes: 'squad', column: 1 });
  expect(openQuestions(placed, RAISED, [TWICE])).toEqual([HOURS]);
  expect(openQuestions(chosen(placed, HOURS, 36), RAISED, [TWICE])).toEqual([]);
});

it('asks nothing of a column that was made something else by hand', () => {
  const mapping = mappingOf('name', 'department', 'extra', 'fte');
  expect(openQuestions(withField(mapping, 1, 'never'), RAISED)).toEqual([TWICE, HOURS]);
  expect(openQuestions(withField(mapping, 3, 'extra'), RAISED)).toEqual([TWICE, DEPARTMENT]);
});

it('asks of several columns until each is something, and of those alone that are nothing yet', () => {
  const columns = [1, 2].map((at) => ({ at, values: [], count: 0 }));
  const both: Question = { kind: 'department', columns };
  const asked = (...fields: Field[]) => {
    const mapping = mappingOf(...fields);
    const open = openQuestions(mapping, [both]).length > 0 ? 'open' : 'answered';
    return `${open}: ${askedColumns(mapping, both)
      .map(({ at }) => at)
      .join(' and ')}`;
  };
  expect(asked('name', 'department', 'department')).toBe('open: 1 and 2');
  expect(asked('name', 'location', 'department')).toBe('open: 2');
  expect(asked('name', 'squad', 'extra')).toBe('answered: 1 and 2');
});
