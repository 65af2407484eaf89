import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { profileAfter } from '../../../src/domain/commands/profile.ts';
import type { Profile } from '../../../src/domain/organisation.ts';
import type { Aspect, Standing } from '../../../src/domain/vocabulary.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import {
  type documentOf,
  organisationOf,
  type Picture,
  person,
  squad,
  squadsIn,
  tribe,
  tribesIn,
} from '../../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout (Tom): Ana*, Bo 50% / Refunds: Cy*, Bo, Dee / Loans: Gus* / No squad: Ed',
  tribes: 'Shop (-; Tom): Checkout, Refunds / Bank: Loans / Empty:',
};
const missionOf = (document: ReturnType<typeof documentOf>, name: string) =>
  organisationOf(document).squads.find((each) => each.name === name)?.mission;

describe('adding a squad', () => {
  const add = (at: string, before?: string) => ({
    type: 'addSquad' as const,
    squad: squad('New'),
    tribe: tribe(at),
    name: 'New',
    before: before ? squad(before) : null,
  });

  it('puts it last in its tribe', () => {
    const added = afterwards(shop, add('Shop'));
    expect(squadsIn(added)).toContain('Checkout (Tom): Ana*, Bo 50% / Refunds: Cy*, Bo, Dee / New: / Loans: Gus* /');
    expect(tribesIn(added)).toBe('Shop (-; Tom): Checkout, Refunds, New / Bank: Loans / Empty:');
  });

  it('puts it before another one of its tribe', () => {
    expect(tribesIn(afterwards(shop, add('Shop', 'Refunds')))).toContain('Shop (-; Tom): Checkout, New, Refunds /');
  });

  it('puts the first one of a tribe in it', () => {
    expect(tribesIn(afterwards(shop, add('Empty')))).toContain('Empty: New');
  });

  it('may have no product owner yet', () => {
    expect(answer(shop, add('Shop'))).toBe('done');
  });

  it('brings the people along who were selected for it', () => {
    const members = [
      { person: person('Bo'), squad: squad('Checkout') },
      { person: person('Ed'), squad: null },
    ];
    expect(squadsIn(afterwards(shop, { ...add('Shop'), members }))).toBe(
      'Checkout (Tom): Ana* / Refunds: Cy*, Bo, Dee / New: Bo 50%, Ed / Loans: Gus* / No squad: Tom',
    );
  });

  it('refuses to take the product owner of another squad along', () => {
    const members = [{ person: person('Ana'), squad: squad('Checkout') }];
    expect(answer(shop, { ...add('Shop'), members })).toBe('squad-product-owner squad:checkout 0');
  });

  it('refuses an id in use, a blank name, and what is not there', () => {
    expect(answer(shop, { ...add('Shop'), squad: squad('Loans') })).toBe('id-taken squad:loans');
    expect(answer(shop, { ...add('Shop'), name: '' })).toBe('name-blank');
    expect(answer(shop, add('Nowhere'))).toBe('no-such-tribe tribe:nowhere');
    expect(answer(shop, add('Shop', 'Nowhere'))).toBe('no-such-squad squad:nowhere');
    expect(answer(shop, add('Shop', 'Loans'))).toBe('no-such-squad squad:loans');
    const members = [{ person: person('Zed'), squad: null }];
    expect(answer(shop, { ...add('Shop'), members })).toBe('no-such-person person:zed');
  });
});

describe('renaming and describing a squad', () => {
  it('changes the name alone', () => {
    const renamed = afterwards(shop, { type: 'renameSquad', squad: squad('Loans'), name: 'Pay' });
    expect(tribesIn(renamed)).toBe('Shop (-; Tom): Checkout, Refunds / Bank: Pay / Empty:');
  });

  it('changes the mission alone', () => {
    const said = afterwards(shop, { type: 'describeSquad', squad: squad('Loans'), mission: 'Money for all' });
    expect(missionOf(said, 'Loans')).toBe('Money for all');
    expect(missionOf(said, 'Checkout')).toBe('');
  });

  it('refuses a blank name, an endless mission and what is not there', () => {
    expect(answer(shop, { type: 'renameSquad', squad: squad('Loans'), name: ' ' })).toBe('name-blank');
    expect(answer(shop, { type: 'renameSquad', squad: squad('X'), name: 'X' })).toBe('no-such-squad squad:x');
    expect(answer(shop, { type: 'renameSquad', squad: squad('Loans'), name: 'Loans' })).toBe('unchanged');
    const mission = 'x'.repeat(10_001);
    expect(answer(shop, { type: 'describeSquad', squad: squad('Loans'), mission })).toBe('text-too-long');
    expect(answer(shop, { type: 'describeSquad', squad: squad('X'), mission: '' })).toBe('no-such-squad squad:x');
  });
});

describe('moving a squad', () => {
  const three: Picture = { squads: 'A: Ana* / B: Bo* / C: Cy* / L: Gus*', tribes: 'Shop: A, B, C / Bank: L / Empty:' };
  const move = (name: string, to: string, before: string | null) => ({
    type: 'moveSquad' as const,
    squad: squad(name),
    tribe: tribe(to),
    before: before === null ? null : squad(before),
  });
  const moved = (name: string, to: string, before: string | null) =>
    tribesIn(afterwards(three, move(name, to, before)));

  it('reorders the squads of its tribe, forwards and back', () => {
    expect(moved('C', 'Shop', 'A')).toBe('Shop: C, A, B / Bank: L / Empty:');
    expect(moved('A', 'Shop', 'C')).toBe('Shop: B, A, C / Bank: L / Empty:');
    expect(moved('A', 'Shop', null)).toBe('Shop: B, C, A / Bank: L / Empty:');
  });

  it('goes to another tribe with everybody in it', () => {
    expect(moved('B', 'Bank', 'L')).toBe('Shop: A, C / Bank: B, L / Empty:');
    expect(moved('B', 'Bank', null)).toBe('Shop: A, C / Bank: L, B / Empty:');
    expect(moved('L', 'Shop', null)).toBe('Shop: A, B, C, L / Bank: / Empty:');
    expect(moved('L', 'Empty', null)).toBe('Shop: A, B, C / Bank: / Empty: L');
    expect(squadsIn(afterwards(three, move('B', 'Bank', null)))).toBe('A: Ana* / C: Cy* / L: Gus* / B: Bo*');
  });

  it('does nothing where it stands already', () => {
    expect(answer(three, move('B', 'Shop', 'C'))).toBe('unchanged');
    expect(answer(three, move('B', 'Shop', 'B'))).toBe('unchanged');
    expect(answer(three, move('C', 'Shop', null))).toBe('unchanged');
  });

  it('refuses a tribe that grows over its limit', () => {
    const small: Picture = { ...three, rules: { 'tribe-size': { limit: 3 } } };
    expect(answer(small, move('L', 'Shop', null))).toBe('tribe-size tribe:shop 4');
  });

  it('refuses what is not there, or not in that tribe', () => {
    expect(answer(three, move('X', 'Shop', null))).toBe('no-such-squad squad:x');
    expect(answer(three, move('A', 'X', null))).toBe('no-such-tribe tribe:x');
    expect(answer(three, move('A', 'Shop', 'L'))).toBe('no-such-squad squad:l');
  });
});

describe('removing a squad', () => {
  it('leaves its people in no squad', () => {
    expect(squadsIn(afterwards(shop, { type: 'removeSquad', squad: squad('Refunds') }))).toBe(
      'Checkout (Tom): Ana*, Bo 50% / Loans: Gus* / No squad: Tom, Cy, Dee, Ed',
    );
  });

  it('refuses what is not there', () => {
    expect(answer(shop, { type: 'removeSquad', squad: squad('X') })).toBe('no-such-squad squad:x');
  });
});

describe('naming a product owner', () => {
  const name = (at: string, who: string | null) => ({
    type: 'nameProductOwner' as const,
    squad: squad(at),
    person: who === null ? null : person(who),
  });

  it('replaces the one there is', () => {
    expect(squadsIn(afterwards(shop, name('Refunds', 'Dee')))).toContain('Refunds: Cy, Bo, Dee* /');
  });

  it('replaces all, where there are several', () => {
    const two: Picture = { squads: 'Checkout: Ana*, Bo*, Cy' };
    expect(squadsIn(afterwards(two, name('Checkout', 'Cy')))).toBe('Checkout: Ana, Bo, Cy*');
  });

  it('does nothing for the one who is it', () => {
    expect(answer(shop, name('Refunds', 'Cy'))).toBe('unchanged');
  });

  it('takes the role away in sketch mode, and refuses that where rules are enforced', () => {
    expect(answer(shop, name('Refunds', null))).toBe('squad-product-owner squad:refunds 0');
    expect(squadsIn(afterwards({ ...shop, mode: 'sketch' }, name('Refunds', null)))).toContain(
      'Refunds: Cy, Bo, Dee /',
    );
  });

  it('refuses whoever is not a member', () => {
    expect(answer(shop, name('Refunds', 'Ed'))).toBe('not-in-squad person:ed');
    expect(answer(shop, name('Refunds', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(shop, name('X', 'Ana'))).toBe('no-such-squad squad:x');
  });
});

describe('naming the coach of a squad', () => {
  const name = (at: string, who: string | null) => ({
    type: 'nameSquadCoach' as const,
    squad: squad(at),
    person: who === null ? null : person(who),
  });

  it('names anybody, or nobody, and makes no member of them', () => {
    expect(squadsIn(afterwards(shop, name('Loans', 'Ed')))).toContain('Loans (Ed): Gus* / No squad: Tom, Ed');
    expect(squadsIn(afterwards(shop, name('Checkout', null)))).toContain('Checkout: Ana*, Bo 50% /');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, name('Loans', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(shop, name('X', 'Ana'))).toBe('no-such-squad squad:x');
    expect(answer(shop, name('Checkout', 'Tom'))).toBe('unchanged');
  });
});

describe('who is connected to a squad', () => {
  const connect = (...names: string[]): Asked => ({
    type: 'connectToSquad',
    squad: squad('Loans'),
    people: names.map(person),
  });
  const disconnect = (...names: string[]): Asked => ({ ...connect(...names), type: 'disconnectFromSquad' }) as Asked;
  const joined: Picture = { ...shop, squads: 'Loans (-; Ed; Ana): Gus* / Checkout: Ana*, Bo' };

  it('is named once, last, and no member by that', () => {
    expect(squadsIn(afterwards(shop, connect('Ed', 'Ana', 'Ed')))).toContain('Loans (-; Ed; Ana): Gus* / No squad:');
    expect(squadsIn(afterwards(joined, connect('Bo', 'Ed')))).toContain('Loans (-; Ed; Ana; Bo): Gus*');
    expect(answer(joined, connect('Ana', 'Ed'))).toBe('unchanged');
    expect(answer(joined, connect())).toBe('unchanged');
  });

  it('is let go of again', () => {
    expect(squadsIn(afterwards(joined, disconnect('Ed', 'Bo')))).toContain('Loans (-; Ana): Gus*');
    expect(answer(joined, disconnect('Bo'))).toBe('unchanged');
  });

  it('is nobody who is gone', () => {
    expect(squadsIn(afterwards(joined, { type: 'removePeople', people: [person('Ed')] }))).toContain(
      'Loans (-; Ana): Gus*',
    );
  });

  it('refuses what is not there', () => {
    for (const change of [connect, disconnect]) expect(answer(shop, change('Zed'))).toBe('no-such-person person:zed');
    expect(answer(shop, { ...connect('Ed'), squad: squad('X') } as Asked)).toBe('no-such-squad squad:x');
  });
});

describe('the profile of a squad', () => {
  const profile = (aspect: Aspect, standing: Standing | null, at = 'Loans') =>
    ask({ type: 'profileSquad', squad: squad(at), aspect, standing });
  const stated = (...commands: Command[]) =>
    organisationOf(afterwards(shop, { type: 'together', commands })).squads.find(({ name }) => name === 'Loans')
      ?.profile;

  it('is stated aspect by aspect, in the order of the aspects', () => {
    const all = stated(profile('innovative', '2.0'), profile('mandate', '1.0'), profile('customer', 'between'));
    expect(Object.entries(all ?? {})).toEqual([
      ['mandate', '1.0'],
      ['customer', 'between'],
      ['innovative', '2.0'],
    ]);
  });

  it('is stated otherwise, or no more', () => {
    expect(stated(profile('mandate', '1.0'), profile('mandate', '2.0'))).toEqual({ mandate: '2.0' });
    expect(stated(profile('meetings', '1.0'), profile('mandate', '1.0'), profile('mandate', null))).toEqual({
      meetings: '1.0',
    });
    expect(answer(shop, profile('mandate', null))).toBe('unchanged');
    expect(answer(shop, profile('mandate', '1.0', 'X'))).toBe('no-such-squad squad:x');
  });

  it('keeps what it does not know', () => {
    expect(Object.entries(profileAfter({ later: '3.0' } as Profile, { aspect: 'mandate', standing: '1.0' }))).toEqual([
      ['mandate', '1.0'],
      ['later', '3.0'],
    ]);
  });
});
