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
const fields = ({ columns }: Mapping) => columns.map(({ becomes }) => becomes).join(' ');

describe('an answer', () => {
  it('says what departments are; whatever column was that before is kept', () => {
    const question = { kind: 'department', column: 1 } as const;
    expect(fields(chosen(MAPPING, question, 'tribe'))).toBe('name tribe squad extra manager');
    expect(fields(chosen(MAPPING, question, 'squad'))).toBe('name squad extra extra manager');
    expect(fields(chosen(MAPPING, question, 'extra'))).toBe('name extra squad extra manager');
  });

  it('says which of two columns is meant', () => {
    const question = { kind: 'twice', field: 'name', columns: [0, 3] } as const;
    expect(fields(chosen(MAPPING, question, 3))).toBe('extra department squad name manager');
    expect(fields(chosen(MAPPING, question, 0))).toBe('name department squad extra manager');
  });

  it('says how many hours a full week has', () => {
    expect(chosen(MAPPING, { kind: 'full-week', lines: [2] }, 36)).toEqual({ ...MAPPING, fullWeek: 36 });
  });

  it('leaves the mapping as it was', () => {
    chosen(MAPPING, { kind: 'department', column: 1 }, 'squad');
    expect(fields(MAPPING)).toBe('name department squad extra manager');
  });
});

it('makes several columns of one field only where a list may have several', () => {
  expect(fields(withField(MAPPING, 3, 'manager'))).toBe('name department squad manager manager');
  expect(fields(withField(MAPPING, 3, 'never'))).toBe('name department squad never manager');
  expect(fields(withField(MAPPING, 3, 'squad'))).toBe('name department extra squad manager');
});
