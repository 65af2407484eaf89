import { expect, it } from 'vitest';
import { isDay } from '../../src/domain/day.ts';
import { Day } from '../../src/domain/values.ts';

const two = (number: number) => String(number).padStart(2, '0');

it('a day exists where a file may have it', () => {
  for (const year of ['0001', '1900', '2000', '2023', '2024', '2027', '2100', '2400']) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expect(isDay(text), text).toBe(Day.safeParse(text).success);
      }
    }
  }
});

it('a day is written in one way', () => {
  for (const text of ['', '2027-1-4', '27-01-04', '2027-01-04T00:00', ' 2027-01-04', '2027-01-04\n', '04-01-2027']) {
    expect(isDay(text), text).toBe(false);
  }
});
