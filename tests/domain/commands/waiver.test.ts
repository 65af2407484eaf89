import { describe, expect, it } from 'vitest';
import { anyway } from '../../../src/domain/commands/anyway.ts';
import { run } from '../../../src/domain/commands/run.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import { crowd } from '../../support/flagged.ts';
import { documentOf, type Picture, person, SCENARIO, squad, squadsIn, TODAY } from '../../support/picture.ts';
import { scenario, waiversIn } from '../../support/scenarioPicture.ts';

const shop: Picture = {
  squads: `Checkout: Ana*, ${crowd(8)} / Refunds: Cy*, Dee / No squad: Ed, Fay`,
  scenarios: 'Today / Split < Today',
  waivers: 'squad-mission squad:checkout [Today] / squad-mission squad:checkout / unplaced person:ed [Split]',
};
type Waive = Extract<Asked, { type: 'waive' }>;
const waive = (more: Partial<Waive> = {}): Waive => ({
  type: 'waive',
  rule: 'squad-mission',
  subject: squad('Checkout'),
  only: true,
  reason: 'It follows in May',
  by: 'Els',
  until: '2027-05-31',
  ...more,
});
const move = (name: string, from: string | null, to: string | null): Asked => ({
  type: 'movePeople',
  members: [{ person: person(name), squad: from === null ? null : squad(from) }],
  to: to === null ? null : squad(to),
});

describe('[verdict] a waiver', () => {
  it('is given for one scenario, or for all', () => {
    const here = afterwards(shop, waive({ subject: squad('Refunds'), upTo: 3 }));
    expect(waiversIn(here)).toBe(`${shop.waivers} / squad-mission squad:refunds [Today]`);
    expect(here.waivers.at(-1)).toStrictEqual({
      rule: 'squad-mission',
      subject: squad('Refunds'),
      scenario: SCENARIO,
      reason: 'It follows in May',
      by: 'Els',
      until: '2027-05-31',
      upTo: 3,
    });
    expect(waiversIn(afterwards(shop, waive({ subject: squad('Refunds'), only: false })))).toBe(
      `${shop.waivers} / squad-mission squad:refunds`,
    );
  });

  it('takes the place of all that there are of the same finding in the same scenario', () => {
    const twice = { ...shop, waivers: `${shop.waivers} / squad-mission squad:checkout [Today]` };
    for (const picture of [shop, twice]) {
      const after = afterwards(picture, waive());
      expect(waiversIn(after)).toBe(shop.waivers);
      expect(after.waivers.map(({ reason }) => reason)).toEqual(['It follows in May', 'for now', 'for now']);
    }
    expect(answer(shop, waive({ reason: 'for now', by: '', until: null }))).toBe('unchanged');
  });

  it('is taken back, in one scenario or in all', () => {
    const back = (only: boolean, of = squad('Checkout')): Asked => ({
      type: 'withdrawWaiver',
      rule: 'squad-mission',
      subject: of,
      only,
    });
    expect(waiversIn(afterwards(shop, back(true)))).toBe('squad-mission squad:checkout / unplaced person:ed [Split]');
    expect(waiversIn(afterwards(shop, back(false)))).toBe(
      'squad-mission squad:checkout [Today] / unplaced person:ed [Split]',
    );
    expect(answer(shop, back(true, squad('Refunds')))).toBe('not-waived');
  });

  it('has a reason, texts that end, a day that exists and a number that can be', () => {
    const long = 'x'.repeat(10_001);
    expect(answer(shop, waive({ reason: ' ' }))).toBe('reason-blank');
    expect(answer(shop, waive({ reason: long }))).toBe('text-too-long');
    expect(answer(shop, waive({ by: long }))).toBe('text-too-long');
    expect(answer(shop, waive({ until: '2027-02-29' }))).toBe('not-a-day');
    for (const upTo of [0, 1.5]) expect(answer(shop, waive({ upTo }))).toBe('value-out-of-range upTo');
  });

  it('is given and taken back in a frozen scenario too, and never refused', () => {
    const frozen = { ...shop, scenarios: 'Today, frozen 2027-01-10', waivers: 'squad-size squad:checkout [Today]' };
    expect(answer(frozen, waive())).toBe('done');
    const crowded = { ...frozen, squads: `Checkout: Ana*, ${crowd(9)}` };
    const back: Asked = { type: 'withdrawWaiver', rule: 'squad-size', subject: squad('Checkout'), only: true };
    expect(answer(crowded, back)).toBe('done');
  });
});

describe('[verdict] what is done anyway', () => {
  const answering = { reason: 'Until the split', by: 'Els', until: null };
  function done(picture: Picture, asked: Asked, by = answering) {
    const document = documentOf(picture);
    const command = ask(asked);
    const outcome = run(document, command);
    if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'breaks-rules') throw new Error(outcome.kind);
    return afterwards(picture, anyway(command, outcome.refusal.findings, by));
  }

  it('is done, with a waiver for this scenario up to what it comes to, and the mode stays', () => {
    const after = done(shop, move('Ed', null, 'Checkout'));
    expect(squadsIn(after)).toContain('P8, Ed / Refunds');
    expect(after.scenarios.map(({ name, mode }) => `${name} ${mode}`)).toEqual([
      'Today enforce',
      'Split enforce',
      'Today enforce',
    ]);
    expect(after.waivers.at(-1)).toStrictEqual({
      rule: 'squad-size',
      subject: squad('Checkout'),
      scenario: SCENARIO,
      ...answering,
      upTo: 10,
    });
    const found = check(after.scenarios[0] as never, after, TODAY).find(({ rule }) => rule === 'squad-size');
    expect(found).toMatchObject({ count: 10, waived: { reason: 'Until the split' } });
  });

  it('lets nobody further in, until somebody answers for that as well: in place of the waiver before', () => {
    const after = done(shop, move('Ed', null, 'Checkout'));
    const next = ask(move('Fay', null, 'Checkout'));
    const outcome = run(after, next);
    if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'breaks-rules') throw new Error(outcome.kind);
    const again = run(after, anyway(next, outcome.refusal.findings, { ...answering, reason: 'Two more' }));
    if (again.kind !== 'done') throw new Error(again.kind);
    expect(waiversIn(again.document)).toBe(waiversIn(after));
    expect(again.document.waivers.at(-1)).toMatchObject({ upTo: 11, reason: 'Two more' });
  });

  it('waives each finding that refused it; one without a limit has no number', () => {
    const both = done(shop, move('Cy', 'Refunds', 'Checkout'));
    const made = both.waivers.slice(3).map(({ rule, subject, upTo }) => [rule, subject, upTo]);
    expect(made).toEqual([
      ['squad-size', squad('Checkout'), 10],
      ['squad-product-owner', squad('Refunds'), undefined],
    ]);
  });

  it('is refused where the waiver would have ended already', () => {
    expect(() => done(shop, move('Ed', null, 'Checkout'), { ...answering, until: '2027-01-31' as never })).toThrow(
      'squad-size squad:checkout 10',
    );
  });

  it('needs a waiver of its own in each scenario', () => {
    const after = done(shop, move('Ed', null, 'Checkout'));
    const there = { ...ask(move('Ed', null, 'Checkout')), scenario: scenario('Split') };
    expect(run(after, there).kind).toBe('refused');
  });
});
