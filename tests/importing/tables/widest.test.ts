import { expect, it } from 'vitest';
import { widest } from '../../../src/importing/tables/widest.ts';

it('counts the cells of the longest row, of more rows than a call may have arguments', () => {
  const rows = Array.from({ length: 300_000 }, (_, at) => ({
    line: at + 1,
    cells: at === 7 ? ['a', 'b', 'c'] : ['a'],
  }));
  expect([widest(rows), widest(rows.slice(8)), widest([])]).toEqual([3, 1, 0]);
});
