import { describe, expect, it } from 'vitest';
import { afterwards, answer } from '../../support/asked.ts';
import {
  chapter,
  chaptersIn,
  organisationOf,
  type Picture,
  person,
  squadsIn,
  tribe,
  tribesIn,
} from '../../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo',
  chapters: 'Dev (Ana): Ana, Bo / Data: Cy / Ops: Dee',
  tribes: 'Shop: Checkout, Dev, Data / Bank: Ops',
};

describe('adding a chapter', () => {
  const add = (at: string, before?: string) => ({
    type: 'addChapter' as const,
    chapter: chapter('New'),
    tribe: tribe(at),
    name: 'New',
    before: before ? chapter(before) : null,
  });

  it('puts it last in its tribe, or before another one of it', () => {
    expect(tribesIn(afterwards(shop, add('Shop')))).toBe('Shop: Checkout, Dev, Data, New / Bank: Ops');
    expect(tribesIn(afterwards(shop, add('Shop', 'Dev')))).toBe('Shop: Checkout, New, Dev, Data / Bank: Ops');
  });

  it('refuses an id in use, a blank name, and what is not there', () => {
    expect(answer(shop, { ...add('Shop'), chapter: chapter('Ops') })).toBe('id-taken chapter:ops');
    expect(answer(shop, { ...add('Shop'), name: '' })).toBe('name-blank');
    expect(answer(shop, add('X'))).toBe('no-such-tribe tribe:x');
    expect(answer(shop, add('Shop', 'Ops'))).toBe('no-such-chapter chapter:ops');
    expect(answer(shop, add('Shop', 'X'))).toBe('no-such-chapter chapter:x');
  });
});

describe('renaming and describing a chapter', () => {
  it('changes the name alone, or the expertise alone', () => {
    const renamed = afterwards(shop, { type: 'renameChapter', chapter: chapter('Ops'), name: 'Risk' });
    expect(tribesIn(renamed)).toBe('Shop: Checkout, Dev, Data / Bank: Risk');
    const said = afterwards(shop, { type: 'describeChapter', chapter: chapter('Ops'), expertise: 'operations' });
    expect(organisationOf(said).chapters.map((each) => each.expertise)).toEqual(['', '', 'operations']);
  });

  it('refuses a blank name, an endless expertise and what is not there', () => {
    expect(answer(shop, { type: 'renameChapter', chapter: chapter('Ops'), name: ' ' })).toBe('name-blank');
    expect(answer(shop, { type: 'renameChapter', chapter: chapter('X'), name: 'X' })).toBe('no-such-chapter chapter:x');
    const expertise = 'x'.repeat(10_001);
    expect(answer(shop, { type: 'describeChapter', chapter: chapter('Ops'), expertise })).toBe('text-too-long');
    expect(answer(shop, { type: 'describeChapter', chapter: chapter('X'), expertise: '' })).toBe(
      'no-such-chapter chapter:x',
    );
  });
});

describe('moving a chapter', () => {
  const move = (name: string, to: string, before: string | null) => ({
    type: 'moveChapter' as const,
    chapter: chapter(name),
    tribe: tribe(to),
    before: before === null ? null : chapter(before),
  });

  it('reorders the chapters of its tribe', () => {
    expect(tribesIn(afterwards(shop, move('Data', 'Shop', 'Dev')))).toBe('Shop: Checkout, Data, Dev / Bank: Ops');
    expect(tribesIn(afterwards(shop, move('Dev', 'Shop', null)))).toBe('Shop: Checkout, Data, Dev / Bank: Ops');
  });

  it('goes to another tribe with its people', () => {
    const moved = afterwards(shop, move('Data', 'Bank', 'Ops'));
    expect(tribesIn(moved)).toBe('Shop: Checkout, Dev / Bank: Data, Ops');
    expect(chaptersIn(moved)).toBe('Dev (Ana): Ana, Bo / Data: Cy / Ops: Dee');
  });

  it('does nothing where it stands already', () => {
    expect(answer(shop, move('Data', 'Shop', null))).toBe('unchanged');
  });

  it('refuses a tribe that grows over its limit', () => {
    const small: Picture = { ...shop, rules: { 'tribe-size': { limit: 1 } } };
    expect(answer(small, move('Data', 'Bank', null))).toBe('tribe-size tribe:bank 2');
  });

  it('refuses what is not there, or not in that tribe', () => {
    expect(answer(shop, move('X', 'Shop', null))).toBe('no-such-chapter chapter:x');
    expect(answer(shop, move('Dev', 'X', null))).toBe('no-such-tribe tribe:x');
    expect(answer(shop, move('Dev', 'Shop', 'Ops'))).toBe('no-such-chapter chapter:ops');
  });
});

describe('removing a chapter', () => {
  it('leaves its people in no chapter, and in their squads', () => {
    const removed = afterwards(shop, { type: 'removeChapter', chapter: chapter('Dev') });
    expect(chaptersIn(removed)).toBe('Data: Cy / Ops: Dee / No chapter: Ana, Bo');
    expect(squadsIn(removed)).toBe('Checkout: Ana*, Bo / No squad: Cy, Dee');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, { type: 'removeChapter', chapter: chapter('X') })).toBe('no-such-chapter chapter:x');
  });
});

describe('naming a chapter lead', () => {
  const name = (at: string, who: string | null) => ({
    type: 'nameChapterLead' as const,
    chapter: chapter(at),
    person: who === null ? null : person(who),
  });

  it('names anybody, or nobody', () => {
    expect(chaptersIn(afterwards(shop, name('Data', 'Bo')))).toContain('Data (Bo): Cy');
    expect(chaptersIn(afterwards(shop, name('Dev', null)))).toContain('Dev: Ana, Bo');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, name('Data', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(shop, name('X', 'Ana'))).toBe('no-such-chapter chapter:x');
    expect(answer(shop, name('Dev', 'Ana'))).toBe('unchanged');
  });
});
