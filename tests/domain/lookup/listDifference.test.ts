import { describe, expect, it } from 'vitest';
import { differenceOf, listed } from '../../../src/domain/lookup/listDifference.ts';

const records = Array.from({ length: 2_000 }, (_, at) => ({ id: `squad:${at}` }));
const without = (at: number) => records.filter((_, each) => each !== at);
const difference = (after: readonly { id: string }[]) =>
  differenceOf(listed(records, undefined), listed(after, undefined));

describe('the difference between two versions of a list', () => {
  it('is one record that moved, however far', () => {
    const [moved] = records.slice(3);
    for (const to of [0, 10, 1_999]) {
      expect(difference(without(3).toSpliced(to, 0, moved as { id: string }))).toEqual({
        before: [moved],
        after: [moved],
      });
    }
  });

  it('is what a record was and is, if it changed on its way', () => {
    const changed = { id: 'squad:3', name: 'Changed' };
    expect(difference(without(3).toSpliced(1_500, 0, changed))).toEqual({ before: [records[3]], after: [changed] });
    expect(difference(records.with(7, { id: 'squad:7' }))?.before).toEqual([records[7]]);
  });

  it('is what came and what went', () => {
    const came = { id: 'squad:new' };
    expect(difference(without(5))).toEqual({ before: [records[5]], after: [] });
    expect(difference([...records, came])).toEqual({ before: [], after: [came] });
  });

  it('is too much to tell where most of it stands elsewhere', () => {
    expect(difference(records.toReversed())).toBeNull();
  });
});
