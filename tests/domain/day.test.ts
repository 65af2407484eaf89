import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay } from '../../src/domain/day.ts';
import { Day } from '../../src/domain/values.ts';

function agrees(text: string): void {
  expect([text, isDay(text)]).toEqual([text, Day.safeParse(text).success]);
}

it.each([
  ['2027-03-31', true],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['0000-02-29', true],
  ['9999-12-31', true],
  ['2027-02-29', false],
  ['1900-02-29', false],
  ['2027-04-31', false],
  ['2027-00-10', false],
  ['2027-13-01', false],
  ['2027-01-00', false],
  ['2027-1-1', false],
  ['12027-01-01', false],
  ['-2027-01-01', false],
  ['2027-01-01T00:00', false],
  ['2027-01-01\n', false],
  [' 2027-01-01', false],
  ['２０２７-01-01', false],
  ['31-03-2027', false],
  ['', false],
])('%j is a day: %j', (text, is) => {
  expect(isDay(text)).toBe(is);
  agrees(text);
});

it('is whatever a file takes for one', () => {
  const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
  const year = fc.oneof(
    fc.constantFrom('0000', '1900', '2000', '2027', '2028', '2100'),
    fc.nat(9999).map((number) => String(number).padStart(4, '0')),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(year, two, two).map((parts) => parts.join('-')),
        fc.string(),
      ),
      agrees,
    ),
    { numRuns: 2000 },
  );
});

it('is each day of the months of a common and of a leap year', () => {
  for (const year of ['2027', '2028']) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 27; day <= 32; day++) agrees(`${year}-${String(month).padStart(2, '0')}-${day}`);
    }
  }
});
