import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES, SHEET, sheetFor, sheetOf, smaller } from '../../../src/exporting/drawing/sheet.ts';
import type { Picture } from '../../../src/exporting/picture.ts';

/** A picture of so many units, with so many things in its legend. */
const picture = (width: number, height: number, items = 0, foot = ''): Picture => ({
  scene: { width, height, tray: null, tribes: [] },
  title: 'Shop',
  subtitle: 'Today',
  foot,
  legend: Array.from({ length: items }, (_, at) => ({ colour: at, text: `Chapter ${at}` })),
});
const slide = { kind: 'page', ...PAGES.slide } as const;

describe('a page', () => {
  it('has the scene as large as fits beside title, legend and foot, and no larger than two and a half times', () => {
    const said = (of: Picture) => {
      const { scale, ratio, scene, legend, foot } = sheetFor(of, slide);
      return `${scale} at ${scene.x},${scene.y}, ratio ${ratio}, legend ${legend.y} by ${legend.abreast}, foot ${foot}`;
    };
    expect(said(picture(100, 100))).toBe('2.5 at 48,144, ratio 2.5, legend 1032 by 5, foot 1032');
    expect(said(picture(1824, 100))).toBe('1 at 48,144, ratio 1, legend 1032 by 5, foot 1032');
    expect(said(picture(3648, 100))).toBe('0.5 at 48,144, ratio 1, legend 1032 by 5, foot 1032');
    expect(said(picture(10, 888))).toBe('1 at 48,144, ratio 1, legend 1032 by 5, foot 1032');
    expect(said(picture(10, 792, 6))).toBe('1 at 48,144, ratio 1, legend 960 by 5, foot 1032');
    expect(said(picture(10, 840, 0, 'draft'))).toBe('1 at 48,144, ratio 1, legend 984 by 5, foot 1032');
  });

  it('holds everything of any picture, one below the other', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 1, max: 60_000 }),
      height: fc.integer({ min: 1, max: 60_000 }),
    });
    const pages = fc.constantFrom(...Object.values(PAGES));
    fc.assert(
      fc.property(sizes, pages, fc.nat(30), fc.boolean(), ({ width, height }, page, items, isFooted) => {
        const foot = isFooted ? 'draft' : '';
        const sheet = sheetFor(picture(width, height, items, foot), { kind: 'page', ...page });
        const { scene, legend, text, margin } = sheet;
        const lines = Math.ceil(items / legend.abreast) * SHEET.item.height * text;
        expect([sheet.width, sheet.height]).toEqual([page.width, page.height]);
        expect(scene.x + scene.width).toBeLessThanOrEqual(page.width - margin + 1);
        expect(scene.y + scene.height).toBeLessThanOrEqual(legend.y + 1);
        expect(legend.y + lines).toBeLessThanOrEqual(sheet.foot - (isFooted ? SHEET.foot * text : 0) + 1);
        expect(sheet.foot).toBe(page.height - margin);
        expect(sheet.scale).toBeGreaterThan(0);
      }),
    );
  });

  it('is smaller with everything on it', () => {
    const sheet = sheetFor(picture(1824, 100, 6, 'draft'), slide);
    const half = smaller(sheet, 0.5);
    expect(half).toEqual({
      width: 960,
      height: 540,
      scale: 0.5,
      text: 0.75,
      ratio: 0.5,
      margin: 24,
      scene: { x: 24, y: 72, width: 912, height: 50 },
      legend: { y: 456, abreast: 5 },
      foot: 516,
    });
    expect(half.scale / half.ratio).toBe(sheet.scale / sheet.ratio);
  });
});

it('a foot makes a picture that is as it is higher, and nothing else', () => {
  const [without, footed] = [sheetOf(picture(1000, 500, 3), 2), sheetOf(picture(1000, 500, 3, 'draft'), 2)];
  expect(footed).toEqual({ ...without, height: without.height + 64, foot: without.foot + 64 });
});
