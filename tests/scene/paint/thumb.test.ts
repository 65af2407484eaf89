import { describe, expect, it } from 'vitest';
import { type PaintView, paint } from '../../../src/scene/paint/paint.ts';
import { LIGHT } from '../../../src/scene/paint/theme.ts';
import { type Thumb, thumbOf, thumbsOf } from '../../../src/scene/paint/thumb.ts';
import type { TribeBox } from '../../../src/scene/scene.ts';
import { sceneOf } from '../../support/board.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const scene = sceneOf({
  squads: 'Checkout: Ana*, Bo, Cy / Refunds: Dee*, Eli / No squad: Fay',
  chapters: 'Development: Ana, Bo, Dee, Fay / Data: Cy, Eli',
  rules: { 'squad-size': { limit: 4 } },
});
const [first] = scene.tribes;
if (!first) throw new Error('No tribe');
const { box } = first;
const [band] = box.bands;
if (!band) throw new Error('No band');

function made(of: TribeBox): Thumb {
  const [thumb] = thumbsOf(of, LIGHT) ?? [];
  if (!thumb) throw new Error('No thumb');
  return thumb;
}

/** The colours of a line of pixels, `.` being the surface. */
function colours({ width, pixels }: Thumb, y: number): string {
  const names = new Map([LIGHT.surface, ...LIGHT.chapters].map((colour, at) => [colour, at === 0 ? '.' : String(at)]));
  const hex = (at: number) =>
    `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return Array.from({ length: width }, (_, x) => names.get(hex(4 * (y * width + x))) ?? '?').join('');
}

const lines = (thumb: Thumb) => [...new Set(Array.from({ length: thumb.height }, (_, y) => colours(thumb, y)))];

describe('a thumb', () => {
  it('has a pixel across for each person up to the limit, in the colour of the chapter, and the surface between bars', () => {
    const [development = 0, data = 0] = box.columns.map(({ colour }) => (colour ?? 0) + 1);
    const [d, o] = [String(development), String(data)];
    expect(lines(made(box)).sort()).toEqual([`${d}${d}${o}.`, `${d}${o}..`, '....'].sort());
  });

  it('has more pixels across where a colour has a pattern, and the surface wherever that is cut out', () => {
    const rows = band.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, cards: cell.cards.map((card) => ({ ...card, colour: 36 })) })),
    }));
    const dotted = made({ ...box, bands: [{ ...band, rows }] });
    expect(dotted.box).toEqual(made(box).box);
    expect([dotted.width, made(box).width]).toEqual([32, 4]);
    const dots = '111..111';
    expect(lines(dotted).sort()).toEqual(
      [`${dots.repeat(3)}........`, `${dots.repeat(2)}................`, '.'.repeat(32)].sort(),
    );
  });

  it('stands where the squares of its squads do', () => {
    const { box: place } = made(box);
    const [row] = box.rows;
    const last = box.rows.at(-2);
    expect(place.y).toBe(row?.y);
    expect(place.y + place.height).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
    expect(place.y + place.height).toBeLessThan((last?.y ?? 0) + (last?.height ?? 0) + 8);
  });

  it('is none of a tribe without squads', () => {
    const none = sceneOf({ chapters: 'Development: Ana', tribes: 'Shop: Development' }).tribes[0];
    expect(none && thumbsOf(none.box, LIGHT)).toBeNull();
  });

  it.each([
    [16_384, true],
    [16_385, false],
  ])('is none where it would be larger than a picture may be: %i pixels', (pixels, isMade) => {
    expect(thumbOf({ ...box, squadLimit: pixels }, band, LIGHT) !== null).toBe(isMade);
    const [row, last] = band.rows;
    if (!row || !last) throw new Error('No rows');
    const lower = { ...last, y: row.y + 8 * pixels - last.height };
    expect(thumbOf(box, { ...band, rows: [row, lower] }, LIGHT) !== null).toBe(isMade);
  });
});

describe('a view with thumbs', () => {
  const view: PaintView = {
    camera: { x: 0, y: 0, zoom: 0.1 },
    width: 900,
    height: 600,
    ratio: 1,
    theme: LIGHT,
    pinned: true,
    thumbs: (tribe) => [{ picture: {}, box: made(tribe).box }],
  };
  const drawn = (more: Partial<PaintView> = {}) => {
    const pen = new RecordingPen();
    paint(pen, scene, { ...view, ...more });
    return pen.drawn.map(({ kind }) => kind);
  };
  it('shows one in place of the squares of a tribe', () => {
    expect(drawn().filter((kind) => kind === 'picture')).toHaveLength(1);
    expect(drawn().length).toBeLessThan(drawn({ thumbs: undefined }).length);
  });
  it('shows every square while somebody is dimmed', () => {
    expect(drawn({ emphasis: { matches: new Set(['person:ana'] as const) } })).not.toContain('picture');
  });
});
