import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameInOrder } from '../../src/domain/sameInOrder.ts';

it.each([
  [{ a: 1, b: [{}, null] }, { a: 1, b: [{}, null] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [['a'], { 0: 'a' }, false],
  [null, {}, false],
  [{}, null, false],
  ['1', 1, false],
  [0, false, false],
])('%j and %j: %j', (one, other, same) => {
  expect(sameInOrder(one, other)).toBe(same);
  expect(sameInOrder(other, one)).toBe(same);
});

it('is so of what is written alike', () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map((drawn) => JSON.parse(JSON.stringify(drawn)) as unknown);
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(sameInOrder(one, structuredClone(one))).toBe(true);
      expect(sameInOrder(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
