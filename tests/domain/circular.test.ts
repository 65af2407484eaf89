import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circular } from '../../src/domain/circular.ts';
import { leadsBack } from '../../src/domain/leadsBack.ts';

const found = (named: Record<string, string[]>) => [...circular(new Map(Object.entries(named)))].toSorted();

it('finds all that lead back to themselves, and none that only lead there', () => {
  expect(found({ a: ['b'], b: ['c'], c: ['b'], d: ['d'], e: ['a', 'd'] })).toEqual(['b', 'c', 'd']);
  expect(found({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

it('follows nothing that is not there', () => {
  expect(found({ a: ['x'], b: ['x', 'a'] })).toEqual([]);
});

it('finds what following each of them in turn finds', () => {
  const ids = fc.nat(9);
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.array(ids, { maxLength: 4 })), { maxLength: 10 }), (drawn) => {
      const named = new Map(drawn);
      const slowly = [...named.keys()].filter((id) => leadsBack(id, (each) => named.get(each) ?? []));
      expect([...circular(named)].toSorted()).toEqual(slowly.toSorted());
    }),
    { numRuns: 1000 },
  );
});

it('is not too deep for 100,000 in a row, or in one circle', () => {
  const row = Array.from({ length: 100_000 }, (_, at): [number, number[]] => [at, [at + 1]]);
  expect(circular(new Map(row)).size).toBe(0);
  expect(circular(new Map([...row, [100_000, [0]]])).size).toBe(100_001);
});
