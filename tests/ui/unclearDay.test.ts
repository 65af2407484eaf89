import { expect, it } from 'vitest';
import { unclearDay } from '../../src/ui/unclearDay.ts';

it('takes none and every day of two centuries before and after ours, and neither half of one nor a slip of its year', () => {
  const said = (day: string) => `${day} ${unclearDay(day, false)}`;
  const days = ['', '0026-11-27', '1899-12-31', '1900-01-01', '2026-11-27', '2199-12-31', '2200-01-01', '20266-11-27'];
  expect(days.map(said)).toEqual([
    ' null',
    '0026-11-27 year',
    '1899-12-31 year',
    '1900-01-01 null',
    '2026-11-27 null',
    '2199-12-31 null',
    '2200-01-01 year',
    '20266-11-27 year',
  ]);
  expect(unclearDay('', true)).toBe('half');
});
