import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/domain/vocabulary.ts';
import { afterwards, answer } from '../../support/asked.ts';
import {
  chapter,
  chaptersIn,
  documentOf,
  guildsIn,
  organisationOf,
  type Picture,
  person,
  squad,
  squadsIn,
  tribesIn,
} from '../../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout (Tom): Ana*, Bo 50% / Refunds: Cy*, Bo / No squad: Ed',
  chapters: 'Dev (Bo): Ana, Bo / Data: Cy',
  tribes: 'Shop (Els; Tom): Checkout, Refunds, Dev, Data',
  guilds: 'Access (Bo): Ana, Bo',
};
const found = (document: ReturnType<typeof documentOf>, name: string) =>
  organisationOf(document).people.find((each) => each.id === person(name));

describe('adding people', () => {
  it('puts them last, in their squads and chapter', () => {
    const both = afterwards(shop, {
      type: 'addPeople',
      people: [
        { id: person('Fay'), name: 'Fay', chapter: chapter('Data'), squads: [squad('Refunds'), squad('Checkout')] },
        { id: person('Gus'), name: 'Gus', kind: 'vacancy', squads: [squad('Refunds'), squad('Refunds')] },
      ],
    });
    expect(squadsIn(both)).toBe(
      'Checkout (Tom): Ana*, Bo 50%, Fay / Refunds: Cy*, Bo, Fay, Gus? / No squad: Tom, Ed, Els',
    );
    expect(chaptersIn(both)).toBe('Dev (Bo): Ana, Bo / Data: Cy, Fay / No chapter: Tom, Ed, Els, Gus?');
  });

  it('fills in what is not said as a file that leaves it out', () => {
    const newcomer = {
      id: person('Fay'),
      name: 'Fay',
      role: 'Tester',
      deep: ['testing'],
      fte: 0.8,
      fields: { grade: '8' },
    };
    expect(found(afterwards(shop, { type: 'addPeople', people: [newcomer] }), 'Fay')).toStrictEqual({
      ...newcomer,
      chapter: null,
      broad: [],
      kind: 'employee',
      location: '',
      email: '',
      employeeNumber: '',
      note: '',
      job: '',
      scale: '',
      phases: [],
    });
  });

  it('keeps what a list said of them, and their phases in order', () => {
    const newcomer = {
      id: person('Fay'),
      name: 'Fay',
      imported: { role: 'Tester' },
      phases: ['4', '1', '4'] as Phase[],
    };
    expect(found(afterwards(shop, { type: 'addPeople', people: [newcomer] }), 'Fay')).toMatchObject({
      imported: { role: 'Tester' },
      phases: ['1', '4'],
    });
  });

  it('adds nobody where there is nobody to add', () => {
    expect(answer(shop, { type: 'addPeople', people: [] })).toBe('unchanged');
  });

  it('refuses all of them for one that cannot be', () => {
    const add = (...people: object[]) =>
      answer(shop, { type: 'addPeople', people: people.map((each) => ({ id: person('Fay'), name: 'Fay', ...each })) });
    expect(add({ id: person('Ana') })).toBe('id-taken person:ana');
    expect(add({}, {})).toBe('id-taken person:fay');
    expect(add({ name: ' ' })).toBe('name-blank');
    expect(add({ name: 'x'.repeat(501) })).toBe('name-too-long');
    expect(add({ note: 'x'.repeat(10_001) })).toBe('text-too-long');
    expect(add({ broad: ['x'.repeat(10_001)] })).toBe('text-too-long');
    expect(add({ fields: { grade: 'x'.repeat(10_001) } })).toBe('text-too-long');
    expect(add({ imported: { role: 'x'.repeat(10_001) } })).toBe('text-too-long');
    expect(add({ job: 'x'.repeat(10_001) })).toBe('text-too-long');
    expect(add({ scale: 'x'.repeat(10_001) })).toBe('text-too-long');
    expect(add({ fte: 2.1 })).toBe('value-out-of-range fte');
    expect(add({ fte: Number.NaN })).toBe('value-out-of-range fte');
    expect(add({ chapter: chapter('Nowhere') })).toBe('no-such-chapter chapter:nowhere');
    expect(add({ squads: [squad('Nowhere')] })).toBe('no-such-squad squad:nowhere');
  });

  it('refuses a newcomer whom a full squad has no seat for', () => {
    const full: Picture = { squads: 'App: Ana*, B, C, D, E, F, G, H, I' };
    const people = [{ id: person('Fay'), name: 'Fay', squads: [squad('App')] }];
    expect(answer(full, { type: 'addPeople', people })).toBe('squad-size squad:app 10');
  });
});

describe('renaming a person', () => {
  it('changes the name alone', () => {
    const renamed = afterwards(shop, { type: 'renamePerson', person: person('Bo'), name: 'Bo Jansen' });
    expect(squadsIn(renamed)).toBe(
      'Checkout (Tom): Ana*, Bo Jansen 50% / Refunds: Cy*, Bo Jansen / No squad: Tom, Ed, Els',
    );
  });

  it('does nothing when it is the name there is', () => {
    expect(answer(shop, { type: 'renamePerson', person: person('Bo'), name: 'Bo' })).toBe('unchanged');
  });

  it('refuses a blank or endless name, and nobody', () => {
    expect(answer(shop, { type: 'renamePerson', person: person('Bo'), name: '\t' })).toBe('name-blank');
    expect(answer(shop, { type: 'renamePerson', person: person('Bo'), name: 'x'.repeat(501) })).toBe('name-too-long');
    expect(answer(shop, { type: 'renamePerson', person: person('Zed'), name: 'Zed' })).toBe(
      'no-such-person person:zed',
    );
  });
});

describe('describing a person', () => {
  const describeBo = (details: object) => ({ type: 'describePerson' as const, person: person('Bo'), details });

  it('changes what is said and keeps the rest', () => {
    const before = found(documentOf(shop), 'Bo');
    const details = { role: 'Tester', deep: ['testing'], fte: 0.5, kind: 'external' as const };
    expect(found(afterwards(shop, describeBo(details)), 'Bo')).toStrictEqual({ ...before, ...details });
  });

  it('says the job, the scale, and the phases in their order', () => {
    const details = { job: 'Productmanager B', scale: '10', phases: ['3b', '1', '2a', '1'] };
    expect(found(afterwards(shop, describeBo(details)), 'Bo')).toMatchObject({ ...details, phases: ['1', '2a', '3b'] });
    expect(answer(shop, describeBo({ job: '', scale: '', phases: [] }))).toBe('unchanged');
    expect(answer(shop, describeBo({ job: 'x'.repeat(10_001) }))).toBe('text-too-long');
    expect(answer(shop, describeBo({ scale: 'x'.repeat(10_001) }))).toBe('text-too-long');
  });

  it('does nothing when nothing new is said', () => {
    expect(answer(shop, describeBo({ role: '', deep: [], fte: 1, note: undefined }))).toBe('unchanged');
  });

  it('refuses what a person cannot have, and nobody', () => {
    expect(answer(shop, describeBo({ fte: -0.1 }))).toBe('value-out-of-range fte');
    expect(answer(shop, describeBo({ location: 'x'.repeat(10_001) }))).toBe('text-too-long');
    expect(answer(shop, { ...describeBo({}), person: person('Zed') })).toBe('no-such-person person:zed');
  });
});

describe('removing people', () => {
  it('takes them out of every squad, guild, lead, coach and coordinator', () => {
    const gone = afterwards(shop, { type: 'removePeople', people: [person('Bo'), person('Tom'), person('Els')] });
    expect(squadsIn(gone)).toBe('Checkout: Ana* / Refunds: Cy* / No squad: Ed');
    expect(chaptersIn(gone)).toBe('Dev: Ana / Data: Cy / No chapter: Ed');
    expect(tribesIn(gone)).toBe('Shop: Checkout, Refunds, Dev, Data');
    expect(guildsIn(gone)).toBe('Access: Ana');
  });

  it('removes neighbours and others in one go', () => {
    const row: Picture = { squads: 'No squad: A, B, C, D, E, F' };
    const people = [person('F'), person('B'), person('C'), person('A')];
    expect(squadsIn(afterwards(row, { type: 'removePeople', people }))).toBe('No squad: D, E');
  });

  it('refuses to remove the only product owner of a squad', () => {
    expect(answer(shop, { type: 'removePeople', people: [person('Ana')] })).toBe(
      'squad-product-owner squad:checkout 0',
    );
  });

  it('refuses nobody, and does nothing for none', () => {
    expect(answer(shop, { type: 'removePeople', people: [person('Zed')] })).toBe('no-such-person person:zed');
    expect(answer(shop, { type: 'removePeople', people: [] })).toBe('unchanged');
  });
});

describe('putting people in a second squad as well', () => {
  const add = (names: string[], to: string) => ({
    type: 'addToSquad' as const,
    people: names.map(person),
    squad: squad(to),
  });

  it('keeps the squad they are in', () => {
    expect(squadsIn(afterwards(shop, add(['Ana', 'Ed'], 'Refunds')))).toBe(
      'Checkout (Tom): Ana*, Bo 50% / Refunds: Cy*, Bo, Ana, Ed / No squad: Tom, Els',
    );
  });

  it('does nothing for those who are there already', () => {
    expect(answer(shop, add(['Bo'], 'Refunds'))).toBe('unchanged');
    expect(squadsIn(afterwards(shop, add(['Bo', 'Ed', 'Ed'], 'Refunds')))).toContain('Refunds: Cy*, Bo, Ed /');
  });

  it('refuses a third squad', () => {
    const spread: Picture = { squads: 'A: Ana*, Bo / B: Cy*, Bo / C: Di*' };
    expect(answer(spread, add(['Bo'], 'C'))).toBe('squads-per-person person:bo 3');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, add(['Zed'], 'Refunds'))).toBe('no-such-person person:zed');
    expect(answer(shop, add(['Ed'], 'Nowhere'))).toBe('no-such-squad squad:nowhere');
  });
});

describe('changing chapter', () => {
  const change = (names: string[], to: string | null) => ({
    type: 'changeChapter' as const,
    people: names.map(person),
    chapter: to === null ? null : chapter(to),
  });

  it('moves people to another chapter, and a lead who moves away stays lead', () => {
    expect(chaptersIn(afterwards(shop, change(['Bo', 'Ed'], 'Data')))).toBe(
      'Dev (Bo): Ana / Data: Bo, Cy, Ed / No chapter: Tom, Els',
    );
  });

  it('takes somebody out of any chapter', () => {
    expect(chaptersIn(afterwards(shop, change(['Ana'], null)))).toBe(
      'Dev (Bo): Bo / Data: Cy / No chapter: Ana, Tom, Ed, Els',
    );
  });

  it('touches no squad', () => {
    expect(squadsIn(afterwards(shop, change(['Ana'], 'Data')))).toBe(squadsIn(documentOf(shop)));
  });

  it('refuses a tribe that grows over its limit', () => {
    const twoTribes: Picture = {
      chapters: 'Dev: Ana, Bo / Data: Cy',
      tribes: 'Shop: Dev / Bank: Data',
      rules: { 'tribe-size': { limit: 2 } },
    };
    expect(answer(twoTribes, change(['Cy'], 'Dev'))).toBe('tribe-size tribe:shop 3');
    expect(answer(twoTribes, change(['Bo'], 'Data'))).toBe('done');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, change(['Zed'], 'Data'))).toBe('no-such-person person:zed');
    expect(answer(shop, change(['Ana'], 'Nowhere'))).toBe('no-such-chapter chapter:nowhere');
    expect(answer(shop, change(['Ana'], 'Dev'))).toBe('unchanged');
  });
});

describe('setting the share of time', () => {
  const share = (name: string, at: string, part: number | null) => ({
    type: 'shareTime' as const,
    person: person(name),
    squad: squad(at),
    share: part,
  });

  it('states a share in one squad, or none', () => {
    expect(squadsIn(afterwards(shop, share('Bo', 'Refunds', 0.2)))).toContain('Bo 50% / Refunds: Cy*, Bo 20% /');
    expect(squadsIn(afterwards(shop, share('Bo', 'Checkout', null)))).toContain('Ana*, Bo / Refunds: Cy*, Bo /');
  });

  it('does nothing when it is the share there is', () => {
    expect(answer(shop, share('Bo', 'Checkout', 0.5))).toBe('unchanged');
    expect(answer(shop, share('Bo', 'Refunds', null))).toBe('unchanged');
  });

  it('refuses a share of nothing or of more than all, and somebody who is not there', () => {
    expect(answer(shop, share('Bo', 'Refunds', 0))).toBe('value-out-of-range share');
    expect(answer(shop, share('Bo', 'Refunds', 1.01))).toBe('value-out-of-range share');
    expect(answer(shop, share('Bo', 'Refunds', Number.NaN))).toBe('value-out-of-range share');
    expect(answer(shop, share('Ed', 'Refunds', 0.5))).toBe('not-in-squad person:ed');
    expect(answer(shop, share('Zed', 'Refunds', 0.5))).toBe('no-such-person person:zed');
    expect(answer(shop, share('Bo', 'Nowhere', 0.5))).toBe('no-such-squad squad:nowhere');
  });
});

describe('swapping two people', () => {
  const seat = (name: string, at?: string) => ({ person: person(name), squad: at ? squad(at) : null });
  const swap = (one: ReturnType<typeof seat>, other: ReturnType<typeof seat>) => ({
    type: 'swapPeople' as const,
    one,
    other,
  });
  const pair: Picture = { squads: 'App: Ana*, Bo 50%, Cy / Pay: Di*, Ed / No squad: Fay' };

  it('gives each the place of the other, each with the own share', () => {
    expect(squadsIn(afterwards(pair, swap(seat('Bo', 'App'), seat('Ed', 'Pay'))))).toBe(
      'App: Ana*, Cy, Ed / Pay: Di*, Bo 50% / No squad: Fay',
    );
  });

  it('swaps with somebody in no squad', () => {
    expect(squadsIn(afterwards(pair, swap(seat('Fay'), seat('Cy', 'App'))))).toBe(
      'App: Ana*, Bo 50%, Fay / Pay: Di*, Ed / No squad: Cy',
    );
  });

  it('is possible between two full squads', () => {
    const limit = { 'squad-size': { limit: 2 } };
    const full: Picture = { squads: 'App: Ana*, Bo / Pay: Di*, Ed', rules: limit };
    expect(squadsIn(afterwards(full, swap(seat('Bo', 'App'), seat('Ed', 'Pay'))))).toBe('App: Ana*, Ed / Pay: Di*, Bo');
  });

  it('does nothing inside one squad, or outside of any', () => {
    expect(answer(pair, swap(seat('Bo', 'App'), seat('Cy', 'App')))).toBe('unchanged');
  });

  it('refuses a swap that takes a product owner away, for the star stays behind', () => {
    expect(answer(pair, swap(seat('Ana', 'App'), seat('Ed', 'Pay')))).toBe('squad-product-owner squad:app 0');
  });

  it('refuses one with oneself, with a squad one is in, and with nobody', () => {
    expect(answer(shop, swap(seat('Bo', 'Checkout'), seat('Bo', 'Refunds')))).toBe('same-person person:bo');
    expect(answer(shop, swap(seat('Bo', 'Checkout'), seat('Cy', 'Refunds')))).toBe('already-in-squad person:bo');
    expect(answer(shop, swap(seat('Cy', 'Refunds'), seat('Bo', 'Checkout')))).toBe('already-in-squad person:bo');
    expect(answer(pair, swap(seat('Zed'), seat('Ed', 'Pay')))).toBe('no-such-person person:zed');
    expect(answer(pair, swap(seat('Bo', 'Pay'), seat('Ed', 'Pay')))).toBe('not-in-squad person:bo');
    expect(answer(pair, swap(seat('Bo', 'App'), seat('Ed', 'Nowhere')))).toBe('no-such-squad squad:nowhere');
  });
});
