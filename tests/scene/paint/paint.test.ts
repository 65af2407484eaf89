import { describe, expect, it } from 'vitest';
import { type Emphasis, type PaintView, paint } from '../../../src/scene/paint/paint.ts';
import { DARK, LIGHT } from '../../../src/scene/paint/theme.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneOf } from '../../support/board.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const shop = sceneOf({
  squads: 'Checkout: Ana*, Bo 40%, New? / Refunds: Cy, Dee, Eli / No squad: Fay, Gus',
  chapters: 'Development (Ana): Ana, Bo, New?, Fay / Data (Cy): Cy, Dee, Eli',
  tribes: 'Shop (Hal): Checkout, Refunds, Development, Data',
});

const everything: PaintView = {
  camera: { x: 0, y: 0, zoom: 1 },
  width: 3000,
  height: 3000,
  ratio: 1,
  theme: LIGHT,
  pinned: true,
};

function drawnOf(scene: Scene, view: Partial<PaintView> = {}): RecordingPen {
  const pen = new RecordingPen();
  paint(pen, scene, { ...everything, ...view });
  return pen;
}

const at = (zoom: number, emphasis: Emphasis = {}) => drawnOf(shop, { camera: { x: 0, y: 0, zoom }, emphasis });
const people = ['Ana', 'Bo', 'New', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus'];

describe('from near', () => {
  const pen = at(1);
  it('writes the name of everybody on the page', () => {
    for (const name of [...people, 'Hal']) expect(pen.texts).toContain(name);
  });
  it('writes the heads of tribe, squads and chapters with their numbers', () => {
    for (const text of [
      'Tribe Shop',
      '7 people + 1 vacancy · 8 FTE',
      'Checkout',
      '3 / 9',
      'Refunds',
      '● no product owner',
      'Development',
      'No squad',
      'Unplaced',
    ]) {
      expect(pen.texts).toContain(text);
    }
  });
  it('marks the product owner, leads and shares of time', () => {
    expect(pen.texts.filter((text) => text === '★')).toHaveLength(1);
    expect(pen.texts.filter((text) => text === 'CL')).toHaveLength(2);
    expect(pen.texts).toContain('40%');
  });
  it('draws a vacancy as a dashed place', () => {
    expect(pen.drawn.filter((each) => each.kind === 'stroke' && each.colour === LIGHT.lineStrong)).toHaveLength(1);
  });
  it('keeps every text of a card inside the card', () => {
    const long = 'Bartholomeus van der Wijngaerden-Oosterhout';
    const scene = sceneOf({ squads: `Checkout: ${long}* 40%`, chapters: `Development (${long}): ${long}` });
    const { x = 0, y = 0, box } = scene.tribes[0] ?? {};
    const [card] = box?.rows[0]?.cells[0]?.cards ?? [];
    if (!card) throw new Error('No card');
    const inside = drawnOf(scene).drawn.filter(
      (each) => each.kind === 'text' && each.y > y + card.y && each.y < y + card.y + card.height && each.x > x + card.x,
    );
    expect(inside.map((each) => each.text)).toContain('★');
    expect(inside.map((each) => each.text).some((text) => /^Barth.*…$/.test(text))).toBe(true);
    for (const each of inside) expect(each.x + each.width).toBeLessThanOrEqual(x + card.x + card.width);
  });
});

describe('from the middle distance', () => {
  const pen = at(0.5);
  it('writes names alone, larger than they would be', () => {
    for (const name of people) expect(pen.texts).toContain(name);
    expect(pen.texts).not.toContain('CL');
    const name = pen.drawn.find((each) => each.text === 'Ana');
    expect(name?.size).toBeGreaterThan(13 * 0.5);
  });
  it('keeps the star, and the numbers against the limit', () => {
    expect(pen.texts).toContain('★');
    expect(pen.texts).toContain('● 3 / 9');
  });
  it('puts a bar in place of what nobody could read, as many as there are names', () => {
    const far = { camera: { x: 0, y: 0, zoom: 0.26 } };
    const blurred = drawnOf(shop, far);
    for (const name of [...people, 'Checkout', 'Development']) expect(blurred.texts).not.toContain(name);
    expect(blurred.texts).toContain('Tribe Shop');
    expect(blurred.filled(LIGHT.lineStrong).length).toBeGreaterThan(people.length);
    expect(drawnOf(shop, { ...far, ratio: 2 }).texts).toEqual(expect.arrayContaining(people));
  });
});

describe('from afar', () => {
  it('draws no more squares than there are people, however large the limit', () => {
    const picture = { squads: 'Checkout: Ana*, Bo' };
    const far = { camera: { x: 0, y: 0, zoom: 0.1 } };
    const drawnWith = (limit: number) =>
      drawnOf(sceneOf({ ...picture, rules: { 'squad-size': { limit } } }), far).drawn.length;
    expect(drawnWith(Number.MAX_SAFE_INTEGER)).toBeLessThanOrEqual(drawnWith(2));
  });

  it('writes no person, and every tribe in letters that can be read at any zoom', () => {
    for (const zoom of [0.24, 0.12, 0.06]) {
      const pen = at(zoom);
      for (const name of people) expect(pen.texts).not.toContain(name);
      const title = pen.drawn.find((each) => each.text.startsWith('S'));
      expect(title?.size).toBeGreaterThanOrEqual(9.5);
      expect(pen.texts).toContain('1');
    }
  });
  it('draws a square for each person in the colour of the chapter, between red lines past the limit', () => {
    const scene = sceneOf({
      squads: 'Checkout: A*, B, C, D',
      chapters: 'Development: A, B / Data: C, D',
      rules: { 'squad-size': { limit: 3 } },
    });
    const pen = drawnOf(scene, { camera: { x: 0, y: 0, zoom: 0.2 } });
    const widths = (colour: string) => pen.filled(colour).map((each) => each.width);
    const [one = [], two = []] = LIGHT.chapters.map(widths);
    expect([one.length, two.length]).toEqual([1, 2]);
    expect((one[0] ?? 0) / (two[0] ?? 0)).toBeCloseTo(2, 0);
    const square = pen.filled(LIGHT.chapters[1] ?? '').at(-1);
    const lines = pen.filled(LIGHT.bad).map(({ x, y, width, height }) => ({ x, width, from: y, to: y + height }));
    expect(lines.map(({ x, width }) => [x, width])).toEqual(Array(2).fill([square?.x, square?.width]));
    expect([lines[0]?.to, lines[1]?.from]).toEqual([square?.y, (square?.y ?? 0) + (square?.height ?? 0)]);
  });
  it('draws a star for a product owner and a red ring where there is none', () => {
    const pen = at(0.2);
    expect(pen.texts.filter((text) => text === '★')).toHaveLength(1);
    expect(pen.drawn.filter((each) => each.kind === 'stroke' && each.colour === LIGHT.bad)).toHaveLength(1);
  });
  it('writes letters that tell the chapters of the squad under the pointer apart', () => {
    const scene = sceneOf({
      squads: 'Checkout: Ana, Bo, Cy',
      chapters: 'Development: Ana / Design: Bo / Data: Cy',
    });
    const pen = drawnOf(scene, { camera: { x: 0, y: 0, zoom: 0.1 }, emphasis: { pointed: 'squad:checkout' } });
    expect(pen.texts.slice(-4)).toEqual(['Checkout  3 / 9', 'Dv', 'Ds', 'Da']);
  });
});

describe('what stands out', () => {
  const boxOf = (name: string, pen = at(1)) => pen.drawn.find((each) => each.text === name);
  it('lights up every card of the person under the pointer', () => {
    const twice = sceneOf({ squads: 'Checkout: Ana, Bo / Refunds: Ana', chapters: 'Development: Ana, Bo' });
    const pen = drawnOf(twice, { emphasis: { hovered: 'person:ana' } });
    expect(pen.filled(LIGHT.accentSoft)).toHaveLength(2);
  });
  it('lights up one card where one is selected', () => {
    const pen = at(1, { selected: new Set(['person:ana squad:checkout']) });
    expect(pen.filled(LIGHT.accentSoft)).toHaveLength(1);
  });
  it('dims everybody who does not match, from near and from afar', () => {
    const matches = new Set(['person:ana', 'person:cy'] as const);
    const faded = at(1, { matches }).drawn.filter((each) => each.alpha < 1);
    expect(faded).toHaveLength(people.length - 2);
    const colours = new Set(at(0.2, { matches }).drawn.map((each) => each.alpha));
    expect(colours).toEqual(new Set([1, 0.22]));
  });
  it('leaves a ghost of what is in the hand', () => {
    const faded = at(1, { held: new Set(['person:bo squad:checkout']) }).drawn.filter((each) => each.alpha < 1);
    expect(faded).toHaveLength(1);
  });
  it('lights up the row and the cell that something would land in', () => {
    const target = { tribe: 'tribe:shop', row: 'squad:refunds', cell: { chapter: 'chapter:data' } } as const;
    for (const [tone, soft, strong] of [
      ['ok', LIGHT.okSoft, LIGHT.ok],
      ['flag', LIGHT.warnSoft, LIGHT.warn],
      ['bad', LIGHT.badSoft, LIGHT.bad],
    ] as const) {
      const pen = at(1, { target: { ...target, tone } });
      expect(pen.filled(soft)).toHaveLength(1);
      expect(pen.filled(strong)).toHaveLength(4);
    }
  });
  it('draws the ring of the focus around its card', () => {
    const focus = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:ana' } as const;
    const ring = at(1, { focus }).drawn.find((each) => each.kind === 'stroke' && each.colour === LIGHT.accent);
    const name = boxOf('Ana');
    expect(ring && name && name.x > ring.x && name.x < ring.x + ring.width && name.y > ring.y).toBe(true);
  });
});

describe('heads that stay in view', () => {
  const scrolled = { camera: { x: 300, y: 150, zoom: 1 }, width: 900, height: 500 };
  const find = (pen: RecordingPen, text: string) => pen.drawn.findLast((each) => each.text === text);
  it('stand at the edges while their matrix is scrolled under them', () => {
    const pen = drawnOf(shop, scrolled);
    expect(find(pen, 'Development')?.y).toBeLessThan(78);
    expect(find(pen, 'Refunds')?.x).toBeLessThan(30);
    expect(find(pen, 'Tribe Shop')?.y).toBeLessThan(78);
  });
  it('stand in their own place where they are not pinned', () => {
    const pen = drawnOf(shop, { ...scrolled, pinned: false });
    expect(find(pen, 'Refunds')?.x ?? -1).toBeLessThan(0);
  });
  it('bring the row No squad to the bottom of the view while something is held', () => {
    const low = { camera: { x: 0, y: 0, zoom: 1 }, height: 300 };
    expect(find(drawnOf(shop, low), 'No squad')).toBeUndefined();
    const row = find(drawnOf(shop, { ...low, emphasis: { held: new Set(['person:bo squad:checkout']) } }), 'No squad');
    expect(row?.y).toBeGreaterThan(200);
    expect(row?.y).toBeLessThan(300);
  });
});

describe('a rough drawing, while the zoom changes', () => {
  const zooms = [0.62, 0.66, 0.7, 0.73, 0.78, 0.83];
  const name = (zoom: number, rough: boolean) =>
    drawnOf(shop, { camera: { x: 0, y: 0, zoom }, rough }).drawn.find((each) => each.text === 'Dee');
  it('has letters of few sizes, none too large and none much too small', () => {
    const sizes = zooms.map((zoom) => name(zoom, true)?.size ?? 0);
    expect(new Set(sizes.map((size) => size.toFixed(3))).size).toBe(2);
    for (const [at, zoom] of zooms.entries()) {
      expect(sizes[at]).toBeLessThanOrEqual(13 * zoom);
      expect(sizes[at]).toBeGreaterThan(13 * zoom * 0.84);
    }
  });
  it('puts every text where the sharp one has it', () => {
    for (const zoom of zooms) {
      const [rough, sharp] = [name(zoom, true), name(zoom, false)];
      expect([rough?.x, rough?.y]).toEqual([sharp?.x, sharp?.y].map((each) => expect.closeTo(each ?? 0, 6)));
    }
  });
});

describe('every drawing', () => {
  it('is the same for the same scene and view', () => {
    for (const zoom of [1, 0.5, 0.1]) expect(at(zoom).drawn).toEqual(at(zoom).drawn);
  });
  it('leaves out what is not in view', () => {
    const none = drawnOf(shop, { camera: { x: 20_000, y: 0, zoom: 1 } });
    expect(none.drawn).toHaveLength(1);
    const pen = drawnOf(shop, { camera: { x: 0, y: 0, zoom: 1 }, height: 240 });
    expect(pen.texts).toContain('Ana');
    expect(pen.texts).not.toContain('Dee');
  });
  it('uses colours of its theme alone', () => {
    const colours = new Set(Object.values(DARK).flat());
    for (const zoom of [1, 0.5, 0.1]) {
      const pen = drawnOf(shop, { theme: DARK, camera: { x: 0, y: 0, zoom } });
      for (const { colour } of pen.drawn) expect(colours).toContain(colour);
    }
  });
  it('puts areas on whole device pixels', () => {
    const pen = drawnOf(shop, { camera: { x: 13.37, y: 7.77, zoom: 0.73 }, ratio: 1.5 });
    const lines = pen.filled(LIGHT.line).filter((each) => each.width <= 2 || each.height <= 2);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect([line.x % 1, line.y % 1]).toEqual([0, 0].map((zero) => expect.closeTo(zero, 6)));
  });
});
