import { describe, expect, it } from 'vitest';
import { seatIn } from '../../../src/domain/lookup/seatIn.ts';
import type { PersonId } from '../../../src/domain/organisation.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ person: `person:p${at}` as PersonId, share: at }));

describe('[crowd] the seat of somebody', () => {
  it.each([0, 1, 8, 9, 500])('among %i is the one that looking through them finds', (count) => {
    const seats = people(count);
    for (const { person } of [...seats, ...people(count + 2)]) {
      expect(seatIn(seats, person)).toBe(seats.find((each) => each.person === person));
    }
  });
  it('is found without looking through thousands once for each of them', () => {
    let looks = 0;
    const seats = people(2_000).map(({ person }) => ({
      get person() {
        looks += 1;
        return person;
      },
    }));
    for (const { person } of people(2_000)) seatIn(seats, person);
    expect(looks).toBeLessThan(20 * 2_000);
  });
});
