import { describe, expect, it } from 'vitest';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { here, type Picture, TODAY } from '../../support/picture.ts';
import { decisionsIn, scenario } from '../../support/scenarioPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*',
  scenarios: 'Today / Split < Today',
  decisions: 'Today > Split: founded squad:a, agreed / Today > Split: dissolved squad:b, proposed',
};
const between = (from: string, to: string, change: string) => ({
  from: scenario(from),
  to: scenario(to),
  change,
});
const decide = (from: string, to: string, change: string): Asked => ({
  type: 'decide',
  ...between(from, to, change),
  state: 'rejected',
  remark: 'too soon',
  by: 'Ana de Vries',
});

describe('a decision on a change', () => {
  it('is put last, with its day', () => {
    const decided = afterwards(shop, decide('Today', 'Split', 'gone person:p1'));
    expect(decisionsIn(decided)).toBe(`${shop.decisions} / Today > Split: gone person:p1, rejected`);
    expect(decided.decisions.at(-1)).toStrictEqual({
      ...between('Today', 'Split', 'gone person:p1'),
      state: 'rejected',
      remark: 'too soon',
      by: 'Ana de Vries',
      on: TODAY,
    });
  });

  it('takes the place of an earlier one on the same change between the same two', () => {
    const decided = afterwards(shop, decide('Today', 'Split', 'founded squad:a'));
    expect(decisionsIn(decided)).toBe(
      'Today > Split: founded squad:a, rejected / Today > Split: dissolved squad:b, proposed',
    );
    expect(decided.decisions[0]).toMatchObject({ remark: 'too soon', by: 'Ana de Vries', on: TODAY });
    expect(decisionsIn(afterwards(shop, decide('Split', 'Today', 'founded squad:a')))).toContain(
      '/ Split > Today: founded squad:a, rejected',
    );
  });

  it('is no other when it is taken again on the same day', () => {
    const { decisions: _, ...none } = shop;
    const again = decide('Today', 'Split', 'gone person:p1');
    const both = { type: 'together' as const, commands: [again, again].map((each) => ({ ...each, ...here })) as never };
    expect(decisionsIn(afterwards(none, both))).toBe('Today > Split: gone person:p1, rejected');
  });

  it('is withdrawn', () => {
    const withdraw = (change: string): Asked => ({ type: 'withdrawDecision', ...between('Today', 'Split', change) });
    expect(decisionsIn(afterwards(shop, withdraw('founded squad:a')))).toBe(
      'Today > Split: dissolved squad:b, proposed',
    );
    expect(answer(shop, withdraw('gone person:p1'))).toBe('not-decided');
    expect(answer(shop, { type: 'withdrawDecision', ...between('Split', 'Today', 'founded squad:a') })).toBe(
      'not-decided',
    );
  });

  it('is between scenarios that are there, with texts that end', () => {
    expect(answer(shop, decide('X', 'Split', 'y'))).toBe('no-such-scenario scenario:x');
    expect(answer(shop, decide('Today', 'X', 'y'))).toBe('no-such-scenario scenario:x');
    const long = 'x'.repeat(10_001);
    expect(answer(shop, decide('Today', 'Split', long))).toBe('text-too-long');
    const asked = decide('Today', 'Split', 'y') as Extract<Asked, { type: 'decide' }>;
    expect(answer(shop, { ...asked, remark: long })).toBe('text-too-long');
    expect(answer(shop, { ...asked, by: long })).toBe('text-too-long');
  });

  it('is taken about frozen scenarios too', () => {
    const frozen = { ...shop, scenarios: 'Today, frozen 2027-01-10 / Split < Today, frozen 2027-01-10' };
    expect(answer(frozen, decide('Today', 'Split', 'founded squad:a'))).toBe('done');
  });
});
