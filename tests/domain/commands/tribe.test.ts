import { describe, expect, it } from 'vitest';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { chaptersIn, organisationOf, type Picture, person, squadsIn, tribe, tribesIn } from '../../support/picture.ts';

const two: Picture = {
  squads: 'Checkout: Ana*, Bo / Loans: Gus*, Bo / Cards: Hal*',
  chapters: 'Dev (Ana): Ana, Bo / Risk (Gus): Gus, Hal',
  tribes: 'Shop (Els; Tom): Checkout, Dev / Bank: Loans, Cards, Risk / Empty:',
};

describe('adding a tribe', () => {
  const add = (before?: string) => ({
    type: 'addTribe' as const,
    tribe: tribe('New'),
    name: 'New',
    before: before ? tribe(before) : null,
  });

  it('puts it last, or before another', () => {
    expect(tribesIn(afterwards(two, add()))).toMatch(/ \/ Empty: \/ New:$/);
    expect(tribesIn(afterwards(two, add('Bank')))).toMatch(/ \/ New: \/ Bank: /);
  });

  it('refuses an id in use, a blank name, and to stand before nothing', () => {
    expect(answer(two, { ...add(), tribe: tribe('Bank') })).toBe('id-taken tribe:bank');
    expect(answer(two, { ...add(), name: '' })).toBe('name-blank');
    expect(answer(two, add('X'))).toBe('no-such-tribe tribe:x');
  });
});

describe('renaming and describing a tribe', () => {
  const describeBank = (said: object) => ({ type: 'describeTribe' as const, tribe: tribe('Bank'), ...said });
  const bank = (said: object) => organisationOf(afterwards(two, describeBank(said))).tribes[1];

  it('changes the name alone', () => {
    expect(tribesIn(afterwards(two, { type: 'renameTribe', tribe: tribe('Empty'), name: 'Pay' }))).toMatch(/ \/ Pay:$/);
  });

  it('changes the purpose, the kind, or both', () => {
    expect(bank({ purpose: 'Money' })).toMatchObject({ purpose: 'Money' });
    expect(bank({ kind: 'run' })).toMatchObject({ purpose: '', kind: 'run' });
    expect(bank({ purpose: 'Money', kind: 'change' })).toMatchObject({ purpose: 'Money', kind: 'change' });
  });

  it('takes the kind away', () => {
    expect(answer(two, describeBank({ kind: null }))).toBe('unchanged');
    expect(bank({ kind: 'run' })).toHaveProperty('kind');
    expect(bank({ kind: null, purpose: 'Money' })).not.toHaveProperty('kind');
  });

  it('refuses a blank name, an endless purpose and what is not there', () => {
    expect(answer(two, { type: 'renameTribe', tribe: tribe('Bank'), name: '' })).toBe('name-blank');
    expect(answer(two, { type: 'renameTribe', tribe: tribe('X'), name: 'X' })).toBe('no-such-tribe tribe:x');
    expect(answer(two, describeBank({ purpose: 'x'.repeat(10_001) }))).toBe('text-too-long');
    expect(answer(two, { ...describeBank({}), tribe: tribe('X') })).toBe('no-such-tribe tribe:x');
  });
});

describe('moving a tribe', () => {
  const move = (name: string, before: string | null) => ({
    type: 'moveTribe' as const,
    tribe: tribe(name),
    before: before === null ? null : tribe(before),
  });
  const order = (name: string, before: string | null) =>
    organisationOf(afterwards(two, move(name, before))).tribes.map((each) => each.name);

  it('changes the order alone', () => {
    expect(order('Empty', 'Shop')).toEqual(['Empty', 'Shop', 'Bank']);
    expect(order('Shop', 'Empty')).toEqual(['Bank', 'Shop', 'Empty']);
    expect(order('Shop', null)).toEqual(['Bank', 'Empty', 'Shop']);
  });

  it('does nothing where it stands already, and refuses what is not there', () => {
    expect(answer(two, move('Shop', 'Bank'))).toBe('unchanged');
    expect(answer(two, move('Empty', null))).toBe('unchanged');
    expect(answer(two, move('X', null))).toBe('no-such-tribe tribe:x');
    expect(answer(two, move('Shop', 'X'))).toBe('no-such-tribe tribe:x');
  });
});

describe('removing a tribe', () => {
  it('takes its squads and chapters along, and no person', () => {
    const removed = afterwards(two, { type: 'removeTribe', tribe: tribe('Bank') });
    expect(tribesIn(removed)).toBe('Shop (Els; Tom): Checkout, Dev / Empty:');
    expect(squadsIn(removed)).toBe('Checkout: Ana*, Bo / No squad: Gus, Hal, Els, Tom');
    expect(chaptersIn(removed)).toBe('Dev (Ana): Ana, Bo / No chapter: Gus, Hal, Els, Tom');
  });

  it('refuses what is not there', () => {
    expect(answer(two, { type: 'removeTribe', tribe: tribe('X') })).toBe('no-such-tribe tribe:x');
  });
});

describe('naming who leads and who coaches a tribe', () => {
  const lead = (at: string, who: string | null) => ({
    type: 'nameTribeLead' as const,
    tribe: tribe(at),
    person: who === null ? null : person(who),
  });
  const coaches = (at: string, ...names: string[]) => ({
    type: 'nameTribeCoaches' as const,
    tribe: tribe(at),
    people: names.map(person),
  });

  it('names anybody, or nobody, as its lead', () => {
    expect(tribesIn(afterwards(two, lead('Bank', 'Hal')))).toContain('Bank (Hal): ');
    expect(tribesIn(afterwards(two, lead('Shop', null)))).toContain('Shop (-; Tom): ');
  });

  it('names its coaches, each once', () => {
    expect(tribesIn(afterwards(two, coaches('Bank', 'Tom', 'Bo', 'Tom')))).toContain('Bank (-; Tom, Bo): ');
    expect(tribesIn(afterwards(two, coaches('Shop')))).toContain('Shop (Els): ');
  });

  it('refuses a lead or coach who makes the tribe too large', () => {
    const small: Picture = { ...two, rules: { 'tribe-size': { limit: 4 } } };
    expect(answer(small, lead('Shop', 'Gus'))).toBe('done');
    expect(answer(small, coaches('Shop', 'Tom', 'Gus'))).toBe('tribe-size tribe:shop 5');
  });

  it('refuses what is not there', () => {
    expect(answer(two, lead('Shop', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(two, lead('X', 'Ana'))).toBe('no-such-tribe tribe:x');
    expect(answer(two, coaches('Shop', 'Tom', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(two, coaches('X', 'Tom'))).toBe('no-such-tribe tribe:x');
    expect(answer(two, coaches('Shop', 'Tom'))).toBe('unchanged');
  });
});

describe('the form and the profile of a tribe', () => {
  const form = (to: 'tribe' | 'department' | 'chain', at = 'Shop'): Asked => ({
    type: 'describeTribe',
    tribe: tribe(at),
    form: to,
  });

  it('are changed and leave the rest', () => {
    expect(tribesIn(afterwards(two, form('department')))).toContain('Shop [department] (Els; Tom): Checkout, Dev /');
    expect(tribesIn(afterwards({ tribes: 'Shop [chain]:' }, form('tribe')))).toBe('Shop:');
    expect(answer(two, form('tribe'))).toBe('unchanged');
    expect(answer(two, form('chain', 'X'))).toBe('no-such-tribe tribe:x');
  });

  it('are not refused for what a department is not asked', () => {
    const crowded: Picture = { squads: 'Big: A, B, C', tribes: 'Shop: Big', rules: { 'squad-size': { limit: 2 } } };
    expect(answer(crowded, form('department'))).toBe('done');
    expect(answer({ ...crowded, tribes: 'Shop [department]: Big' }, form('chain'))).toBe('done');
    expect(answer({ ...crowded, tribes: 'Shop [department]: Big' }, form('tribe'))).toBe(
      'squad-size squad:big 3, squad-product-owner squad:big 0',
    );
    const many: Picture = {
      squads: 'Big: A*, B, C',
      tribes: 'Shop [chain]: Big',
      rules: { 'tribe-size': { limit: 2 } },
    };
    expect(answer(many, form('tribe'))).toBe('tribe-size tribe:shop 3');
    expect(answer({ ...many, mode: 'sketch' }, form('tribe'))).toBe('done');
  });

  it('state where its squads stand, aspect by aspect', () => {
    const profile = (standing: '1.0' | null, at = 'Bank'): Asked => ({
      type: 'profileTribe',
      tribe: tribe(at),
      aspect: 'mandate',
      standing,
    });
    const stated = organisationOf(afterwards(two, profile('1.0'))).tribes.map((each) => each.profile);
    expect(stated).toEqual([{}, { mandate: '1.0' }, {}]);
    expect(answer(two, profile(null))).toBe('unchanged');
    expect(answer(two, profile('1.0', 'X'))).toBe('no-such-tribe tribe:x');
  });
});
