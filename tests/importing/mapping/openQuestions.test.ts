import { expect, it } from 'vitest';
import { chosen, withField } from '../../../src/importing/mapping/chosen.ts';
import type { Field, Mapping, Question } from '../../../src/importing/mapping/mapping.ts';
import { openQuestions } from '../../../src/importing/mapping/openQuestions.ts';

const mappingOf = (...becomes: Field[]): Mapping => ({
  header: 0,
  headerRows: 1,
  columns: becomes.map((field) => ({ header: field, becomes: field })),
  fullWeek: null,
});
const TWICE: Question = { kind: 'twice', field: 'name', columns: [0, 2] };
const DEPARTMENT: Question = { kind: 'department', column: 1 };
const HOURS: Question = { kind: 'full-week', lines: [3] };
const RAISED = [TWICE, DEPARTMENT, HOURS];

it('asks all that was raised, in its order, until each is answered', () => {
  const mapping = mappingOf('name', 'department', 'extra', 'fte');
  expect(openQuestions(mapping, RAISED)).toEqual(RAISED);
  const named = chosen(mapping, TWICE, 2);
  expect(openQuestions(named, RAISED, [TWICE])).toEqual([DEPARTMENT, HOURS]);
  const placed = chosen(named, DEPARTMENT, 'squad');
  expect(openQuestions(placed, RAISED, [TWICE])).toEqual([HOURS]);
  expect(openQuestions(chosen(placed, HOURS, 36), RAISED, [TWICE])).toEqual([]);
});

it('asks nothing of a column that was made something else by hand', () => {
  const mapping = mappingOf('name', 'department', 'extra', 'fte');
  expect(openQuestions(withField(mapping, 1, 'never'), RAISED)).toEqual([TWICE, HOURS]);
  expect(openQuestions(withField(mapping, 3, 'extra'), RAISED)).toEqual([TWICE, DEPARTMENT]);
});
