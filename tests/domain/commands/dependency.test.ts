import { describe, expect, it } from 'vitest';
import type { Dependency } from '../../../src/domain/organisation.ts';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { organisationOf, type Picture, squad } from '../../support/picture.ts';
import { dependenciesIn } from '../../support/productPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana* / Refunds: Bo* / Pay: Cy* / Alone: Dee*',
  tribes: 'Shop: Checkout, Refunds, Alone / Bank: Pay',
  dependencies: 'Checkout > Refunds, Refunds >! Pay, Pay >? Checkout',
};
const drawn = (asked: Asked) => dependenciesIn(organisationOf(afterwards(shop, asked)));
const pair = (from: string, to: string) => ({ from: squad(from), to: squad(to) });
const add = (from: string, to: string, how: Dependency['how'] = 'slowing'): Asked => ({
  type: 'addDependency',
  ...pair(from, to),
  how,
});
const describing = (from: string, to: string, said: { how?: Dependency['how']; text?: string }): Asked => ({
  type: 'describeDependency',
  ...pair(from, to),
  ...said,
});
const remove = (from: string, to: string): Asked => ({ type: 'removeDependency', ...pair(from, to) });

describe('a dependency of one squad on another', () => {
  it('is added last, once in each direction', () => {
    expect(drawn(add('Alone', 'Pay', 'blocking'))).toBe(`${shop.dependencies}, Alone >! Pay`);
    expect(drawn(add('Refunds', 'Checkout'))).toBe(`${shop.dependencies}, Refunds > Checkout`);
    expect(answer(shop, add('Checkout', 'Refunds', 'none'))).toBe('already-dependent squad:checkout');
  });

  it('joins two squads that are there', () => {
    expect(answer(shop, add('Pay', 'Pay'))).toBe('same-squad squad:pay');
    expect(answer(shop, add('X', 'Pay'))).toBe('no-such-squad squad:x');
    expect(answer(shop, add('Pay', 'Y'))).toBe('no-such-squad squad:y');
  });

  it('is described', () => {
    expect(drawn(describing('Checkout', 'Refunds', { how: 'blocking' }))).toContain('Checkout >! Refunds, Refunds >!');
    const said = afterwards(shop, describing('Refunds', 'Pay', { text: 'waits for its rates' }));
    expect(organisationOf(said).dependencies[1]).toEqual({
      ...pair('Refunds', 'Pay'),
      how: 'blocking',
      text: 'waits for its rates',
    });
    expect(answer(shop, describing('Refunds', 'Pay', {}))).toBe('unchanged');
    expect(answer(shop, describing('Refunds', 'Pay', { how: 'blocking', text: '' }))).toBe('unchanged');
    expect(answer(shop, describing('Refunds', 'Pay', { text: 'x'.repeat(10_001) }))).toBe('text-too-long');
  });

  it('is removed', () => {
    expect(drawn(remove('Refunds', 'Pay'))).toBe('Checkout > Refunds, Pay >? Checkout');
  });

  it('is known by its direction', () => {
    expect(answer(shop, remove('Pay', 'Refunds'))).toBe('not-dependent squad:pay');
    expect(answer(shop, describing('Pay', 'Refunds', { how: 'none' }))).toBe('not-dependent squad:pay');
    expect(answer(shop, remove('Alone', 'X'))).toBe('no-such-squad squad:x');
  });

  it('goes with either squad, and with the tribe of either', () => {
    expect(drawn({ type: 'removeSquad', squad: squad('Refunds') })).toBe('Pay >? Checkout');
    expect(drawn({ type: 'removeSquad', squad: squad('Pay') })).toBe('Checkout > Refunds');
    expect(drawn({ type: 'removeSquad', squad: squad('Alone') })).toBe(shop.dependencies);
    expect(drawn({ type: 'removeTribe', tribe: 'tribe:bank' })).toBe('Checkout > Refunds');
    expect(drawn({ type: 'removeTribe', tribe: 'tribe:shop' })).toBe('');
  });
});
