import { describe, expect, it } from 'vitest';
import { commandForDrop, type Held, type Modifiers } from '../../src/canvas/commandForDrop.ts';
import type { Hit } from '../../src/scene/scene.ts';
import { sceneOf } from '../support/board.ts';

const { tribes } = sceneOf({
  squads: 'Checkout: Ana*, Bo / Refunds: Cy* / Cards: Dee* / No squad: Ed',
  chapters: 'Development: Ana, Bo, Ed / Data: Cy, Dee',
  tribes: 'Shop: Checkout, Refunds, Development, Data / Bank: Cards',
});
const [shop, bank] = tribes as [(typeof tribes)[0], (typeof tribes)[0]];

const ana: Held = { kind: 'people', members: [{ person: 'person:ana', squad: 'squad:checkout' }] };
const none: Modifiers = { also: false, chapter: false };
const early = { x: 0.2, y: 0.2 };
const late = { x: 0.8, y: 0.8 };

function row(squad: string | null, tribe = shop): Hit & { kind: 'rowHead' } {
  const found = tribe.box.rows.find((each) => each.squad === squad);
  if (!found) throw new Error(`No row ${squad}`);
  return { kind: 'rowHead', row: found, tribe };
}

const cell = (squad: string | null, chapter: string) =>
  row(squad).row.cells.find((each) => each.chapter === chapter) ?? null;

const column = (index: number): Hit => {
  const head = shop.box.columns[index];
  if (!head) throw new Error('No such column');
  return { kind: 'columnHead', column: head, tribe: shop };
};

const drop = (held: Held, hit: Hit, { over = null as ReturnType<typeof cell>, within = early, keys = none } = {}) =>
  commandForDrop(held, hit, over, within, keys, tribes);

describe('what a drop asks for', () => {
  it('moves a person to the squad of the row, whatever column is under the pointer', () => {
    const move = { type: 'movePeople', members: ana.kind === 'people' && ana.members, to: 'squad:refunds' };
    expect(drop(ana, row('squad:refunds'), { over: cell('squad:refunds', 'chapter:data') })).toEqual(move);
    expect(drop(ana, row('squad:refunds'))).toEqual(move);
  });
  it('takes somebody out of the squad on the row No squad', () => {
    expect(drop(ana, row(null))).toMatchObject({ type: 'movePeople', to: null });
  });
  it('puts a person in that squad as well while Ctrl is held', () => {
    const also = { also: true, chapter: false };
    expect(drop(ana, row('squad:refunds'), { keys: also })).toEqual({
      type: 'addToSquad',
      people: ['person:ana'],
      squad: 'squad:refunds',
    });
  });
  it('changes the chapter on the head of a column, and anywhere in a column while Shift is held', () => {
    const change = { type: 'changeChapter', people: ['person:ana'], chapter: 'chapter:data' };
    expect(drop(ana, column(1))).toEqual(change);
    const shift = { also: false, chapter: true };
    expect(drop(ana, row('squad:refunds'), { over: cell('squad:refunds', 'chapter:data'), keys: shift })).toEqual(
      change,
    );
  });
  it('means nothing on bare ground and on the header of a tribe', () => {
    expect(drop(ana, { kind: 'ground' })).toBeNull();
    expect(drop(ana, { kind: 'tribeHead', tribe: bank })).toBeNull();
  });
  it('puts a squad before the one whose upper half is pointed at, after the one whose lower half is', () => {
    const squad: Held = { kind: 'squad', squad: 'squad:refunds' };
    const before = { type: 'moveSquad', squad: 'squad:refunds', tribe: 'tribe:shop' };
    expect(drop(squad, row('squad:checkout'))).toEqual({ ...before, before: 'squad:checkout' });
    expect(drop(squad, row('squad:checkout'), { within: late })).toEqual({ ...before, before: null });
  });
  it('moves a squad to another tribe', () => {
    const squad: Held = { kind: 'squad', squad: 'squad:refunds' };
    const request = { type: 'moveSquad', squad: 'squad:refunds', tribe: 'tribe:bank' };
    expect(drop(squad, row('squad:cards', bank))).toEqual({ ...request, before: 'squad:cards' });
    expect(drop(squad, { kind: 'tribeHead', tribe: bank })).toEqual({ ...request, before: null });
  });
  it('reorders chapters within their own tribe alone', () => {
    const chapter: Held = { kind: 'chapter', chapter: 'chapter:data' };
    expect(drop(chapter, column(0))).toEqual({
      type: 'moveChapter',
      chapter: 'chapter:data',
      tribe: 'tribe:shop',
      before: 'chapter:development',
    });
    expect(drop(chapter, row('squad:cards', bank))).toBeNull();
  });
  it('reorders tribes by which half of the other is pointed at', () => {
    const tribe: Held = { kind: 'tribe', tribe: 'tribe:bank' };
    expect(drop(tribe, { kind: 'tribeHead', tribe: shop })).toEqual({
      type: 'moveTribe',
      tribe: 'tribe:bank',
      before: 'tribe:shop',
    });
    expect(drop(tribe, { kind: 'tribeHead', tribe: shop }, { within: late })).toMatchObject({ before: null });
  });
});
