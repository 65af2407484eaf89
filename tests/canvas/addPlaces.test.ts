import { describe, expect, it } from 'vitest';
import { type Added, addBox, addPlace, growthAt, signPlace } from '../../src/canvas/addPlaces.ts';
import type { Box, Scene } from '../../src/scene/scene.ts';
import { sceneOf } from '../support/board.ts';

const FIVE = sceneOf({
  squads: 'App: Ana*, Bo / Web: Cy* / Loans: Flo* / Cards: Gus* / Risk: Hal*',
  chapters: 'Development: Ana, Bo / Data: Cy',
  tribes: 'Shop (Els; Tom): App, Web, Development, Data / Bank: Loans / Pay: Cards / Hub: Risk / Lab:',
});
const TEXTS: Record<Added, string> = { squad: 'Squad', chapter: 'Chapter', tribe: 'Tribe' };
const ZOOMS = [4, 1, 0.85, 0.7, 0.6, 0.46, 0.4, 0.34, 0.3, 0.25];

function placeIn(scene: Scene, kind: Added, at: number, zoom = 1) {
  return addPlace(scene, kind, scene.tribes.at(at), TEXTS[kind], growthAt(zoom));
}

/** Every `+` of a page at once. */
function allAt(scene: Scene, zoom: number) {
  const ofTribes = scene.tribes.flatMap((_, at) => [
    placeIn(scene, 'squad', at, zoom),
    placeIn(scene, 'chapter', at, zoom),
  ]);
  return [...ofTribes, placeIn(scene, 'tribe', -1, zoom)];
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('a + on the board', () => {
  it('stands beside what it adds: below the squads, beside the heads of the chapters, beside the last tribe', () => {
    const last = FIVE.tribes.at(-1);
    if (!last) throw new Error('No tribe');
    const { x, y, box } = last;
    expect(placeIn(FIVE, 'squad', -1).box).toMatchObject({ x, y: y + box.height + 8, height: 28 });
    expect(placeIn(FIVE, 'chapter', -1).box).toMatchObject({
      x: x + box.width + 8,
      y: y + box.columnsTop + 25,
      height: 28,
    });
    expect(placeIn(FIVE, 'tribe', -1).box).toMatchObject({ x: x + box.width + 8, y, height: 28 });
  });

  it('says what it adds where there is room, and is the sign alone between two tribes', () => {
    const said = (kind: Added, at: number) => placeIn(FIVE, kind, at).letters;
    expect([said('squad', 0), said('chapter', 0)]).toEqual([13, null]);
    expect([said('squad', -1), said('chapter', -1), said('tribe', -1)]).toEqual([13, 13, 13]);
  });

  it.each(ZOOMS)('is legible at %s and covers neither a tribe nor another +', (zoom) => {
    const places = allAt(FIVE, zoom);
    for (const { letters } of places) if (letters !== null) expect(letters * zoom).toBeGreaterThan(11);
    for (const [at, { box }] of places.entries()) {
      const covered = FIVE.tribes.filter(({ x, y, box: { width, height } }) => overlap(box, { x, y, width, height }));
      expect(covered).toEqual([]);
      expect(places.filter((other, index) => index !== at && overlap(box, other.box))).toEqual([]);
    }
    expect(places.slice(-3).map(({ letters }) => letters !== null)).toEqual([true, true, true]);
  });

  it('keeps its letters in a lower button, from further off', () => {
    const near = placeIn(FIVE, 'squad', 0, 0.5);
    expect(near.letters).not.toBeNull();
    expect(near.box.height).toBeLessThan(40);
    expect(placeIn(FIVE, 'squad', 0, 0.26).letters).toBeNull();
  });

  it('grows by steps, and never shrinks below its size at 100 %', () => {
    expect([4, 1, 0.85].map(growthAt)).toEqual([1, 1, 1]);
    expect(growthAt(0.425)).toBe(2);
    expect(new Set([0.84, 0.8, 0.75].map(growthAt)).size).toBe(1);
  });

  it('is the sign alone, close to the frame, where its letters would be cut off', () => {
    const last = FIVE.tribes.at(-1);
    const { box, letters } = signPlace(FIVE, 'chapter', last, growthAt(0.84));
    expect(letters).toBeNull();
    expect(box.x).toBe((last?.x ?? 0) + (last?.box.width ?? 0) + 4);
    // Within the margin that is left around everything: half of it at least can be pressed.
    for (const zoom of ZOOMS.filter((each) => each <= 1)) {
      const { box: sign } = signPlace(FIVE, 'tribe', last, growthAt(zoom));
      expect((sign.x + sign.width / 2 - (last?.x ?? 0) - (last?.box.width ?? 0)) * zoom).toBeLessThan(20);
    }
  });

  it('has room for its longest word', () => {
    const { box, letters } = placeIn(FIVE, 'chapter', -1);
    // The sign with the gap to the letters, the border, and seven letters of the usual width.
    expect(box.width).toBeGreaterThan((letters ?? 0) * (1.5 + 7 * 0.56) + 2);
  });

  it('stands where the first tribe will, where there is none', () => {
    expect(addPlace({ width: 0, height: 0, tray: null, tribes: [] }, 'tribe', undefined, 'Tribe').box).toMatchObject({
      x: 0,
      y: 0,
    });
    const waiting = sceneOf({ squads: 'No squad: Ed, Flo', tribes: '' });
    expect(waiting.tribes).toEqual([]);
    expect(addPlace(waiting, 'tribe', undefined, 'Tribe').box.x).toBe((waiting.tray?.width ?? 0) + 48);
  });

  it('has the name of something new typed there', () => {
    const { x, y, box } = FIVE.tribes[1] ??
      FIVE.tribes[0] ?? { x: 0, y: 0, box: { width: 0, height: 0, tribe: 'tribe:' as const } };
    expect(addBox(FIVE, { kind: 'squad', tribe: box.tribe })).toMatchObject({ x, y: y + box.height + 8 });
    expect(addBox(FIVE, { kind: 'chapter', tribe: box.tribe })?.x).toBe(x + box.width + 8);
    expect(addBox(FIVE, { kind: 'tribe' })).toMatchObject({ y: FIVE.tribes.at(-1)?.y });
    expect(addBox(FIVE, { kind: 'squad', tribe: 'tribe:gone' })).toBeNull();
  });
});
