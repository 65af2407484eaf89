import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay } from '../../src/domain/day.ts';
import { dayAfter } from '../../src/domain/dayAfter.ts';
import { daysBetween } from '../../src/domain/daysBetween.ts';

it.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', 365, '2028-01-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['2027-05-04', 0, '2027-05-04'],
  ['9999-12-30', 1, '9999-12-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0000-01-02', -1, '0000-01-01'],
  ['0000-01-01', -400, '0000-01-01'],
])('%s and %i days is %s', (day, days, then) => {
  expect(dayAfter(day, days)).toBe(then);
});

it('is the inverse of counting the days between', () => {
  const some = fc.integer({ min: 0, max: 3_652_424 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [from, to] = [dayAfter('0000-01-01', one), dayAfter('0000-01-01', other)];
      expect([isDay(from), daysBetween(from, to), dayAfter(from, other - one)]).toEqual([true, other - one, to]);
    }),
    { numRuns: 2000 },
  );
});
