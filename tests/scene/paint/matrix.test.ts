import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/domain/organisation.ts';
import type { Easel } from '../../../src/scene/paint/easel.ts';
import { paintMatrix } from '../../../src/scene/paint/paintMatrix.ts';
import type { PaintView, Target } from '../../../src/scene/paint/paintView.ts';
import type { PlacedTribe } from '../../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../../support/board.ts';
import { drawnBy, listBy } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';

const scene = sceneOf({
  squads: 'Betalen: Ana*, Bo / Sparen: Cy*',
  chapters: 'Development: Ana, Fay / Data: Bo, Cy',
  tribes: 'Klant: Betalen, Sparen, Development, Data',
});
const placed: PlacedTribe = { ...tribeIn(scene), x: 100, y: 50 };
const matrix = (easel: Easel) => paintMatrix(easel, placed, 'near');

/** What is drawn in some colours, by their names, in order. */
const inColours = (names: RegExp, view: Partial<PaintView> = {}) =>
  listBy(matrix, view)
    .split('\n')
    .filter((line) => names.test(line))
    .join('\n');
const names = (view: Partial<PaintView>) =>
  drawnBy(matrix, view).flatMap(({ text }) => (/^(Ana|Bo|Cy|Fay)$/.test(text) ? [text] : []));
const target = (more: Partial<Target>): Partial<PaintView> => ({
  emphasis: { target: { tribe: 'tribe:klant', tone: 'ok', ...more } },
});

describe('the rows of a matrix', () => {
  it('have a line over each of them, one down each column, and a ground under No squad', () => {
    // The first lines that are drawn are those of the grid; those of the heads come after the cards.
    expect(listBy(matrix).split('\n').slice(0, 6).join('\n')).toBe(
      drawing(`
        fill sunken 101,341 646 x 54 round 0 0 11 11
        fill line 100,184 648 x 1
        fill line 100,262 648 x 1
        fill line 100,340 648 x 1
        fill line 316,184 1 x 212
        fill line 532,184 1 x 212
      `),
    );
  });
  it('have the ground of a drop under all of them that would take it, within the lines and the frame', () => {
    expect(inColours(/okSoft/, target({ row: 'squad:betalen' }))).toBe('fill okSoft 101,185 646 x 77');
    expect(inColours(/okSoft/, target({ row: null }))).toBe('fill okSoft 101,341 646 x 54 round 0 0 11 11');
    expect(inColours(/okSoft|sunken/, { ...target({ row: null }), camera: { x: 0, y: 0, zoom: 0.5 }, ratio: 2 })).toBe(
      drawing(`
        fill okSoft 102,342 644 x 52 round 0 0 10 10
      `),
    );
    expect(inColours(/okSoft/, target({ row: 'squad:betalen', tribe: 'tribe:other' }))).toBe('');
  });
  it('have an edge of two pixels around the cell to land in', () => {
    const cell = { chapter: 'chapter:data' } as const;
    expect(inColours(/fill ok /, target({ row: 'squad:sparen', cell }))).toBe(
      drawing(`
      fill ok 533,263 215 x 2
      fill ok 533,338 215 x 2
      fill ok 533,263 2 x 77
      fill ok 746,263 2 x 77
    `),
    );
    expect(inColours(/fill ok /, { ...target({ row: 'squad:sparen', cell }), ratio: 2 })).toBe(
      drawing(`
      fill ok 1066,526 430 x 4
      fill ok 1066,676 430 x 4
      fill ok 1066,526 4 x 154
      fill ok 1492,526 4 x 154
    `),
    );
    expect(inColours(/fill ok /, target({ row: 'squad:sparen' }))).toBe('');
    expect(inColours(/fill ok /, target({ cell }))).toBe('');
    expect(inColours(/fill ok /, target({ row: null, cell })).split('\n')).toHaveLength(4);
  });
  it('have their part of a column lit, and an edge around all of it, for another chapter', () => {
    expect(inColours(/fill ok/, target({ chapter: 'chapter:data' }))).toBe(
      drawing(`
      fill okSoft 533,185 215 x 77
      fill okSoft 533,263 215 x 77
      fill okSoft 533,341 215 x 55
      fill ok 533,185 215 x 2
      fill ok 533,394 215 x 2
      fill ok 533,185 2 x 211
      fill ok 746,185 2 x 211
    `),
    );
  });
  it('cover a card that is held back with the ground it stands on', () => {
    const emphasis = { ...target({ row: 'squad:sparen' }).emphasis, matches: new Set<PersonId>() };
    expect(inColours(/, 0\.78/, { emphasis })).toBe(
      drawing(`
      fill surface 324,192 200 x 28, 0.78
      fill surface 540,192 200 x 28, 0.78
      fill okSoft 540,270 200 x 28, 0.78
      fill sunken 324,348 200 x 28, 0.78
    `),
    );
  });
  it('are drawn where they are in view alone, and of their cells and columns those that are', () => {
    expect(names({})).toEqual(['Ana', 'Bo', 'Cy', 'Fay']);
    expect([names({ height: 262 }), names({ height: 263 }), names({ height: 271 })]).toEqual([
      ['Ana', 'Bo'],
      ['Ana', 'Bo'],
      ['Ana', 'Bo', 'Cy'],
    ]);
    expect([names({ width: 532 }), names({ width: 541 })]).toEqual([
      ['Ana', 'Fay'],
      ['Ana', 'Bo', 'Cy', 'Fay'],
    ]);
    expect(names({ camera: { x: 532, y: 0, zoom: 1 } })).toEqual(['Bo', 'Cy']);
    const downs = (view: Partial<PaintView>) => inColours(/^fill line -?\d+,\d+ 1 x 2/, view).split('\n').length;
    expect([downs({}), downs({ width: 532 })]).toEqual([2, 1]);
    expect(inColours(/Betalen|Sparen|No squad/, { height: 262 })).not.toContain('Sparen');
  });
});

describe('the row No squad while something is held', () => {
  const held = { held: new Set(['person:bo squad:betalen']) };
  it('lies on its own ground over the rows at the bottom of the view, with a stronger line', () => {
    expect(inColours(/sunken|lineStrong (100|1),/, { height: 300, emphasis: held })).toBe(
      drawing(`
      fill sunken 101,244 646 x 56
      fill sunken 101,245 646 x 54 round 0 0 11 11
      fill lineStrong 100,244 648 x 1
    `),
    );
    expect(names({ height: 300, emphasis: held })).toEqual(['Ana', 'Bo', 'Cy', 'Fay']);
    expect(names({ height: 300 })).toEqual(['Ana', 'Bo', 'Cy']);
  });
  it('stays in its place where it is in view, or heads are not pinned', () => {
    expect(inColours(/sunken/, { emphasis: held })).toBe(inColours(/sunken/));
    expect(names({ height: 300, pinned: false, emphasis: held })).toEqual(['Ana', 'Bo', 'Cy']);
  });
});

describe('the heads of a matrix', () => {
  const heads = (view: Partial<PaintView>) =>
    drawnBy(matrix, view).flatMap(({ text }) => (/^(Tribe Klant|Development|Data)$/.test(text) ? [text] : []));
  it('are drawn where they are in view', () => {
    expect(heads({})).toEqual(['Tribe Klant', 'Development', 'Data']);
    expect(heads({ height: 106 })).toEqual(['Tribe Klant']);
    expect(heads({ height: 107 })).toEqual(['Tribe Klant', 'Development', 'Data']);
    expect(heads({ camera: { x: 0, y: 106, zoom: 1 } })).toEqual(['Development', 'Data']);
    expect(heads({ camera: { x: 0, y: 105, zoom: 1 } })).toEqual(['Tribe Klant', 'Development', 'Data']);
  });
  it('are pinned only in a view that says so', () => {
    const scrolled = { camera: { x: 0, y: 150, zoom: 1 } };
    expect(heads(scrolled)).toEqual(['Development', 'Data', 'Tribe Klant']);
    expect(heads({ ...scrolled, pinned: false })).toEqual(['Development', 'Data']);
    expect(heads({ camera: { x: 0, y: 184, zoom: 1 }, pinned: false })).toEqual([]);
  });
});
