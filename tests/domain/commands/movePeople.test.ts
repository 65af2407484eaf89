import { describe, expect, it } from 'vitest';
import { afterwards, answer } from '../../support/asked.ts';
import { chaptersIn, type Picture, person, squad, squadsIn } from '../../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo, Dee 40% / Refunds: Cy*, Bo / No squad: Ed',
  chapters: 'Dev: Ana, Bo / Data: Dee',
};

const move = (names: string, to: string | null) => ({
  type: 'movePeople' as const,
  members: names.split(', ').map((each) => {
    const [name = '', from] = each.split('@');
    return { person: person(name), squad: from ? squad(from) : null };
  }),
  to: to === null ? null : squad(to),
});

describe('moving people', () => {
  it('puts a newcomer last, and leaves the others in their order', () => {
    expect(
      squadsIn(afterwards({ squads: 'Checkout: Ana*, Bo, Dee / Refunds: Cy*, Fay' }, move('Bo@Checkout', 'Refunds'))),
    ).toBe('Checkout: Ana*, Dee / Refunds: Cy*, Fay, Bo');
  });

  it('takes the share of time along', () => {
    expect(squadsIn(afterwards(shop, move('Dee@Checkout', 'Refunds')))).toBe(
      'Checkout: Ana*, Bo / Refunds: Cy*, Bo, Dee 40% / No squad: Ed',
    );
  });

  it('never takes the star along', () => {
    const sketch: Picture = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*', mode: 'sketch' };
    expect(squadsIn(afterwards(sketch, move('Ana@Checkout', 'Refunds')))).toBe('Checkout: Bo / Refunds: Cy*, Ana');
  });

  it('places somebody who was in no squad', () => {
    expect(squadsIn(afterwards(shop, move('Ed', 'Refunds')))).toBe(
      'Checkout: Ana*, Bo, Dee 40% / Refunds: Cy*, Bo, Ed',
    );
  });

  it('takes somebody out of the one squad that the card was taken from', () => {
    expect(squadsIn(afterwards(shop, move('Bo@Refunds', null)))).toBe(
      'Checkout: Ana*, Bo, Dee 40% / Refunds: Cy* / No squad: Ed',
    );
  });

  it('keeps everybody in their chapter', () => {
    expect(chaptersIn(afterwards(shop, move('Dee@Checkout, Ed', 'Refunds')))).toBe(
      'Dev: Ana, Bo / Data: Dee / No chapter: Cy, Ed',
    );
  });

  it('does nothing on the squad that somebody is already in', () => {
    expect(answer(shop, move('Bo@Checkout', 'Refunds'))).toBe('unchanged');
    expect(answer(shop, move('Bo@Checkout', 'Checkout'))).toBe('unchanged');
    expect(answer(shop, move('Ed', null))).toBe('unchanged');
  });

  it('moves several in the order in which they were picked', () => {
    expect(squadsIn(afterwards(shop, move('Ed, Dee@Checkout', 'Refunds')))).toBe(
      'Checkout: Ana*, Bo / Refunds: Cy*, Bo, Ed, Dee 40%',
    );
  });

  it('makes one seat of two cards of the same person, with the time of both', () => {
    const half: Picture = { squads: 'Checkout: Ana*, Bo 50% / Refunds: Cy*, Bo 20% / Pay: Di*' };
    expect(squadsIn(afterwards(half, move('Bo@Checkout, Bo@Refunds', 'Pay')))).toBe(
      'Checkout: Ana* / Refunds: Cy* / Pay: Di*, Bo 70%',
    );
  });

  it('states no share for two cards of which one has none, and never more than all of the time', () => {
    const part: Picture = { squads: 'Checkout: Ana*, Bo 50%, Ed 80% / Refunds: Cy*, Bo, Ed 80% / Pay: Di*' };
    expect(squadsIn(afterwards(part, move('Bo@Checkout, Bo@Refunds, Ed@Checkout, Ed@Refunds', 'Pay')))).toBe(
      'Checkout: Ana* / Refunds: Cy* / Pay: Di*, Bo, Ed 100%',
    );
  });

  it('counts a card that is named twice once', () => {
    const half: Picture = { squads: 'Checkout: Ana*, Bo 40% / Refunds: Cy*' };
    expect(squadsIn(afterwards(half, move('Bo@Checkout, Bo@Checkout', 'Refunds')))).toBe(
      'Checkout: Ana* / Refunds: Cy*, Bo 40%',
    );
  });

  it('refuses a tenth member', () => {
    const full: Picture = { squads: 'App: Ana*, B, C, D, E, F, G, H, I / Pay: Cy*, Ed' };
    expect(answer(full, move('Ed@Pay', 'App'))).toBe('squad-size squad:app 10');
  });

  it('lands all or none', () => {
    const nearlyFull: Picture = { squads: 'App: Ana*, B, C, D, E, F, G, H / Pay: Cy*, Ed, Fay' };
    expect(answer(nearlyFull, move('Ed@Pay', 'App'))).toBe('done');
    expect(answer(nearlyFull, move('Ed@Pay, Fay@Pay', 'App'))).toBe('squad-size squad:app 10');
  });

  it('refuses to take the only product owner away', () => {
    expect(answer(shop, move('Ana@Checkout', null))).toBe('squad-product-owner squad:checkout 0');
  });

  it('refuses a third squad', () => {
    const spread: Picture = { squads: 'A: Ana*, Bo / B: Cy*, Bo / C: Di*' };
    expect(
      answer(spread, { type: 'movePeople', members: [{ person: person('Bo'), squad: null }], to: squad('C') }),
    ).toBe('squads-per-person person:bo 3');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, move('Zed', 'Refunds'))).toBe('no-such-person person:zed');
    expect(answer(shop, move('Ed', 'Nowhere'))).toBe('no-such-squad squad:nowhere');
    expect(answer(shop, move('Bo@Nowhere', 'Refunds'))).toBe('no-such-squad squad:nowhere');
    expect(answer(shop, move('Dee@Refunds', 'Checkout'))).toBe('not-in-squad person:dee');
  });
});
