import { describe, expect, it } from 'vitest';
import { chosen, withField } from '../../../src/importing/mapping/chosen.ts';
import type { Mapping } from '../../../src/importing/mapping/mapping.ts';

const MAPPING: Mapping = {
  header: 0,
  headerRows: 1,
  columns: [
    { header: 'Naam', becomes: 'name' },
    { header: 'Afdeling', becomes: 'department' },
    { header: 'Team', becomes: 'squad' },
    { header: 'Naam', becomes: 'extra' },
    { header: 'Chef', becomes: 'manager' },
  ],
  fullWeek: null,
};
/** What is asked of columns by their places. */
const departments = (...places: number[]) => ({
  kind: 'department' as const,
  columns: places.map((at) => ({ at, values: [], count: 0 })),
});
const fields = ({ columns }: Mapping) => columns.map(({ becomes }) => becomes).join(' ');

describe('an answer', () => {
  it('says what departments are; whatever column was that before is kept', () => {
    const question = departments(1);
    const answered = (becomes: 'tribe' | 'squad' | 'extra') =>
      fields(chosen(MAPPING, question, { becomes, column: 1 }));
    expect(answered('tribe')).toBe('name tribe squad extra manager');
    expect(answered('squad')).toBe('name squad extra extra manager');
    expect(answered('extra')).toBe('name extra squad extra manager');
  });

  it('says it of all columns that name the same departments; those that do not name them for the list are kept', () => {
    const columns = MAPPING.columns.map((column, at) =>
      at > 2 ? { ...column, becomes: 'department' as const } : column,
    );
    const all = { ...MAPPING, columns };
    expect(fields(chosen(all, departments(1, 3, 4), { becomes: 'tribe', column: 3 }))).toBe(
      'name extra squad tribe extra',
    );
    // What was said of one by hand stands.
    const byHand = withField(all, 1, 'location');
    expect(fields(chosen(byHand, departments(1, 3, 4), { becomes: 'squad', column: 4 }))).toBe(
      'name location extra extra squad',
    );
  });

  it('says which of two columns is meant', () => {
    const question = { kind: 'twice', field: 'name', columns: [0, 3] } as const;
    expect(fields(chosen(MAPPING, question, 3))).toBe('extra department squad name manager');
    expect(fields(chosen(MAPPING, question, 0))).toBe('name department squad extra manager');
  });

  it('says how many hours a full week has', () => {
    expect(chosen(MAPPING, { kind: 'full-week', lines: [2], values: ['32'] }, 36)).toEqual({
      ...MAPPING,
      fullWeek: 36,
    });
  });

  it('leaves the mapping as it was', () => {
    chosen(MAPPING, departments(1), { becomes: 'squad', column: 1 });
    expect(fields(MAPPING)).toBe('name department squad extra manager');
  });
});

it('makes several columns of one field only where a list may have several', () => {
  expect(fields(withField(MAPPING, 3, 'manager'))).toBe('name department squad manager manager');
  expect(fields(withField(MAPPING, 3, 'never'))).toBe('name department squad never manager');
  expect(fields(withField(MAPPING, 3, 'squad'))).toBe('name department extra squad manager');
});
