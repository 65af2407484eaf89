import { describe, expect, it } from 'vitest';
import { check } from '../../src/domain/rules/check.ts';
import { thingAt } from '../../src/scene/hit.ts';
import { Layout, layout } from '../../src/scene/layout.ts';
import { FOLDED, newcomersTo, type TrayFold } from '../../src/scene/tray.ts';
import { boxOfSpot } from '../../src/scene/walk.ts';
import { documentOf, inScenario, organisationOf, person, TODAY } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

/** So many people in no chapter and no squad, with names in order. */
const named = (count: number) => Array.from({ length: count }, (_, at) => `Unplaced ${at + 1}`);

/** What a layout is made of: people without a place beside a squad. */
function partsOf(count: number) {
  const document = documentOf({ squads: `Checkout: Ana* / No squad: ${named(count).join(', ')}` });
  const organisation = organisationOf(document);
  return [organisation, document, check(inScenario(organisation), document, TODAY), wordsIn('en')] as const;
}

const sceneOf = (count: number, fold?: TrayFold) => layout(...partsOf(count), { fold });
const seeing = (...names: string[]): TrayFold => ({ isOpen: false, seen: names.map(person) });

describe('a tray of many people', () => {
  it('shows everybody up to thirty, and has nothing to fold', () => {
    const { tray } = sceneOf(30);
    expect(tray?.cards.map(({ name }) => name)).toEqual(named(30));
    expect(tray).toMatchObject({ button: null, folded: [] });
    expect(tray?.cards[0]).toMatchObject({ x: 12, y: 44 });
  });

  it('folds beyond that into their number and a button, as high as these are', () => {
    const { tray } = sceneOf(31);
    expect(tray).toMatchObject({ cards: [], numbers: '31 people · 31 FTE', width: 224, height: 84 });
    expect(tray?.button).toEqual({ x: 12, y: 44, width: 200, height: 28, text: 'Show 31 people', isOpen: false });
    expect(tray?.folded).toEqual(named(31).map(person));
    expect(sceneOf(1172).tray?.button?.text).toBe('Show 1,172 people');
  });

  it('shows everybody below its button when it is open', () => {
    const { tray } = sceneOf(31, { isOpen: true, seen: [] });
    expect(tray?.cards.map(({ name }) => name)).toEqual(named(31));
    expect(tray?.cards[0]).toMatchObject({ x: 12, y: 77 });
    expect(tray).toMatchObject({ folded: [], button: { text: 'Fold', isOpen: true } });
    expect(tray?.height).toBe(77 + 16 * 33 - 5 + 12);
  });

  it('shows who is to be seen while it is folded, in their order; of too many the last', () => {
    const { tray } = sceneOf(40, seeing('Unplaced 7', 'Unplaced 3', 'Somebody placed by now'));
    expect(tray?.cards.map(({ name, x, y }) => `${name} ${x},${y}`)).toEqual(['Unplaced 3 12,77', 'Unplaced 7 12,110']);
    expect(tray?.height).toBe(110 + 28 + 12);
    expect(tray?.folded).toHaveLength(38);
    expect(sceneOf(40, seeing(...named(31))).tray?.cards.map(({ name }) => name)).toEqual(named(31).slice(1));
  });

  it('begins the tribes beside it, folded or open, and takes a drop wherever it is hit', () => {
    const folded = sceneOf(200);
    const open = sceneOf(200, { isOpen: true, seen: [] });
    expect(folded.tribes[0]?.x).toBe(224 + 48);
    expect(open.tribes[0]?.x).toBe((open.tray?.width ?? 0) + 48);
    expect(open.tray?.width).toBeGreaterThan(800);
    expect(thingAt(folded, 50, 50)).toEqual({ kind: 'tray' });
    expect(thingAt(folded, 50, 84)).toEqual({ kind: 'ground' });
  });

  it('has no place for somebody who is folded away', () => {
    const spot = { kind: 'card', tribe: null, squad: null, person: person('Unplaced 2') } as const;
    expect(boxOfSpot(sceneOf(31), spot)).toBeNull();
    expect(boxOfSpot(sceneOf(31, seeing('Unplaced 2')), spot)).toMatchObject({ x: 12, y: 77 });
  });

  it('is laid out again when it is opened, folded, or somebody else is seen; the tribes are the same', () => {
    const parts = partsOf(40);
    const laid = new Layout();
    const first = laid.of(...parts);
    expect(laid.of(...parts, { fold: FOLDED })).toBe(first);
    expect(laid.of(...parts, { fold: { isOpen: false, seen: [] } })).toBe(first);
    const folds = [seeing('Unplaced 1'), seeing('Unplaced 2'), { isOpen: true, seen: [] }, FOLDED];
    for (const fold of folds) {
      const scene = laid.of(...parts, { fold });
      expect(scene).toEqual(layout(...parts, { fold }));
      expect(scene.tribes[0]?.box).toBe(first.tribes[0]?.box);
    }
    expect(laid.aside(...parts, { fold: { isOpen: true, seen: [] } }).tray?.cards).toHaveLength(40);
    expect(laid.of(...parts).tray?.cards).toHaveLength(0);
  });
});

describe('who came to a tray that is folded', () => {
  const trayOf = (count: number, fold?: TrayFold) => sceneOf(count, fold).tray;

  it('is whoever it did not have, with a card or without, and does not show', () => {
    expect(newcomersTo(trayOf(42), trayOf(40))).toEqual(['Unplaced 41', 'Unplaced 42'].map(person));
    expect(newcomersTo(trayOf(31), trayOf(30))).toEqual([person('Unplaced 31')]);
    expect(newcomersTo(trayOf(41), trayOf(40, { isOpen: true, seen: [] }))).toEqual([person('Unplaced 41')]);
    expect(newcomersTo(trayOf(41, seeing('Unplaced 41')), trayOf(40))).toEqual([]);
    expect(newcomersTo(trayOf(40), trayOf(42))).toEqual([]);
  });

  it('is nobody where it is open, small, gone or the same', () => {
    expect(newcomersTo(trayOf(42, { isOpen: true, seen: [] }), trayOf(40))).toEqual([]);
    expect(newcomersTo(trayOf(20), trayOf(10))).toEqual([]);
    expect(newcomersTo(null, trayOf(40))).toEqual([]);
    const same = trayOf(40);
    expect(newcomersTo(same, same)).toEqual([]);
  });

  it('is nobody where more came at once than it shows', () => {
    expect(newcomersTo(trayOf(70), trayOf(40))).toHaveLength(30);
    expect(newcomersTo(trayOf(71), trayOf(40))).toEqual([]);
    expect(newcomersTo(trayOf(1000), null)).toEqual([]);
  });
});
