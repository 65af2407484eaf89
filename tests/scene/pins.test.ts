import { describe, expect, it } from 'vitest';
import { levelAt } from '../../src/scene/level.ts';
import { benchOf, leadBoxOf, pinsOf } from '../../src/scene/pins.ts';
import type { BandBox, PlacedTribe } from '../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../support/board.ts';

/** A tribe 1000 wide and 600 high, its columns' heads from 56 to 134, its row *No squad* from 500 on. */
const placed: PlacedTribe = (() => {
  const { box } = tribeIn(sceneOf({ squads: 'Een: Ana', chapters: 'Twee: Ana' }));
  const [first, last] = [box.rows[0], box.rows.at(-1)];
  const [band] = box.bands;
  if (!first || !last || !band) throw new Error('No rows');
  const rows = [
    { ...first, y: 134, height: 366 },
    { ...last, y: 500, height: 100 },
  ];
  const bands = [{ ...band, width: 1000, bottom: 600 }];
  return { x: 200, y: 100, box: { ...box, width: 1000, height: 600, rows, bands } };
})();

const view = { width: 800, height: 300 };
const pins = (x: number, y: number, zoom = 1, holding = false, of = placed) => {
  const { bands, bench } = pinsOf(of, { x, y, zoom }, view, holding);
  return `${bands[0]?.across ?? 0} ${bands[0]?.down ?? 0} ${bench.up}`;
};

describe('how near it is', () => {
  it('is near from 60 % on, far below 25 %, and the middle between them', () => {
    expect([2, 0.6, 0.59, 0.25, 0.249, 0.02].map(levelAt)).toEqual(['near', 'near', 'middle', 'middle', 'far', 'far']);
  });
});

describe('pinned heads', () => {
  it('stand where they belong while their matrix is in view from its corner on', () => {
    expect([pins(0, 0), pins(200, 100), pins(200, 156)]).toEqual(['0 0 0', '0 0 0', '0 0 0']);
  });
  it('follow the view to the right and down', () => {
    expect([pins(201, 0), pins(500, 0), pins(0, 157), pins(500, 400)]).toEqual([
      '1 0 0',
      '300 0 0',
      '0 1 0',
      '300 244 0',
    ]);
  });
  it('never leave their matrix: a row head stays left of its end, a column head above it', () => {
    expect([pins(983, 0), pins(984, 0), pins(1100, 0)]).toEqual(['783 0 0', '784 0 0', '784 0 0']);
    expect([pins(0, 621), pins(0, 622), pins(0, 690)]).toEqual(['0 465 0', '0 466 0', '0 466 0']);
  });
  it('stay in their place in a tribe with room for nothing but heads', () => {
    const bands = placed.box.bands.map((band) => ({ ...band, width: 100, bottom: 100 }));
    const narrow = { ...placed, box: { ...placed.box, width: 100, height: 100, bands } };
    expect(pins(290, 190, 1, false, narrow)).toBe('0 0 0');
  });
  it('are not moved where they would take more than two thirds of the view', () => {
    // Heads 216 wide and 78 high.
    const at = (size: { width: number; height: number }, zoom: number) => {
      const { bands, bench } = pinsOf(placed, { x: 500, y: 400, zoom }, size, true);
      return [bands[0]?.across, bands[0]?.down, bench.across, bench.up].join(' ');
    };
    expect(at({ width: 324, height: 117 }, 1)).toBe('300 244 300 122');
    expect(at({ width: 323, height: 117 }, 1)).toBe('0 244 0 122');
    expect(at({ width: 324, height: 116 }, 1)).toBe('300 0 300 180');
    expect(at({ width: 1000, height: 600 }, 4)).toBe('0 244 0 122');
  });
  it('are moved in each band by itself, those of *No squad* through the whole tribe', () => {
    const { box } = placed;
    const bands = [
      { ...box.bands[0], width: 600, bottom: 600 },
      { ...box.bands[0], x: 600, width: 400, bottom: 300 },
    ] as BandBox[];
    const two = { ...placed, box: { ...box, bands } };
    const at = (x: number, y: number) => {
      const { bands: own, bench } = pinsOf(two, { x, y, zoom: 1 }, view, false);
      return [...own.map(({ across, down }) => `${across} ${down}`), `No squad ${bench.across}`].join(', ');
    };
    expect([at(0, 0), at(500, 300), at(900, 300), at(1190, 900)]).toEqual([
      '0 0, 0 0, No squad 0',
      '300 144, 0 144, No squad 300',
      '384 144, 100 144, No squad 700',
      '384 466, 184 166, No squad 784',
    ]);
  });
  it('are the same from the middle distance, and none from afar', () => {
    expect(pins(500, 400, 0.5)).toBe('300 244 0');
    expect(pins(500, 400, 0.2)).toBe('0 0 0');
  });
});

describe('the row No squad', () => {
  it('is the last row, where a tribe has one', () => {
    expect(benchOf(placed)?.squad).toBeNull();
    expect(benchOf({ ...placed, box: { ...placed.box, rows: placed.box.rows.slice(0, 1) } })).toBeNull();
    expect(benchOf({ ...placed, box: { ...placed.box, rows: [] } })).toBeNull();
  });
  it('comes up to the bottom of the view only while something is held', () => {
    // The view ends at 300, 200 under the tribe's corner: 96 of the row are shown, so that it begins at 104.
    expect([pins(0, 0), pins(0, 0, 1, true)]).toEqual(['0 0 0', '0 0 366']);
    expect(pins(0, 200, 1, true)).toBe('0 44 196');
  });
  it('stays where it is once enough of it is in view', () => {
    expect([pins(0, 395, 1, true), pins(0, 396, 1, true), pins(0, 450, 1, true)]).toEqual([
      '0 239 1',
      '0 240 0',
      '0 294 0',
    ]);
  });
  it('never rises above the heads of the columns', () => {
    expect(pins(0, -100, 1, true)).toBe('0 0 366');
    expect(pins(0, -50, 1, true)).toBe('0 0 366');
    // At twice the size the view is 150 high: pinned themselves, the heads end at 278, and 222 are left.
    expect(pins(0, 300, 2, true)).toBe('0 144 222');
  });
  it('is measured in what the view shows at its zoom', () => {
    // At half the size the view is 600 high, and ends 500 under the tribe's corner.
    expect(pins(0, 0, 0.5, true)).toBe('0 0 96');
  });
  it('shows all of itself where it is lower than 96', () => {
    const [first, last] = placed.box.rows;
    if (!first || !last) throw new Error('No rows');
    const low = { ...placed, box: { ...placed.box, rows: [first, { ...last, height: 40 }] } };
    expect(pins(0, 200, 1, true, low)).toBe('0 44 140');
  });
});

describe('the lead of a chapter', () => {
  it('stands in its head, 28 under its top edge and 6 from either side', () => {
    expect(leadBoxOf(placed, { x: 300, width: 212 })).toEqual({ x: 306, y: 84, width: 200, height: 24 });
  });
});
