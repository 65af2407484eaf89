import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/scene/level.ts';
import type { Easel } from '../../../src/scene/paint/easel.ts';
import { paintColumnHeads, paintInitials } from '../../../src/scene/paint/paintColumnHeads.ts';
import { paintFocus } from '../../../src/scene/paint/paintFocus.ts';
import { cornerOf, paintFrame, paintSheet } from '../../../src/scene/paint/paintFrame.ts';
import { paintHeader } from '../../../src/scene/paint/paintHeader.ts';
import { besideNumbers } from '../../../src/scene/paint/paintMeter.ts';
import { paintRowHeads } from '../../../src/scene/paint/paintRowHeads.ts';
import { paintSeats, seatsWidth } from '../../../src/scene/paint/paintSeats.ts';
import type { PaintView } from '../../../src/scene/paint/paintView.ts';
import { LIGHT } from '../../../src/scene/paint/theme.ts';
import type { BandPins } from '../../../src/scene/pins.ts';
import type { BandBox, PlacedTribe, RowBox } from '../../../src/scene/scene.ts';
import type { Spot } from '../../../src/scene/walk.ts';
import { sceneOf, tribeIn } from '../../support/board.ts';
import { drawnBy, drawnWords, listBy, unlike } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

/** A tribe of two chapters, the second without a lead, and *Other*; its first squad over its limit. */
const scene = sceneOf(
  {
    squads: 'Betalen: Ana*, Bo, Rik / Sparen: Cy* / No squad: Els',
    chapters: 'Development (Ana): Ana, Bo / Data: Cy',
    tribes: 'Klant (Els): Betalen, Sparen, Development, Data',
    rules: { 'squad-size': { limit: 2 } },
  },
  {
    'squad:betalen': { mission: 'Every customer pays in one step' },
    'tribe:klant': { purpose: 'Money without worry' },
  },
);
const placed: PlacedTribe = { ...tribeIn(scene), x: 0, y: 0 };
const { box } = placed;
const band = box.bands[0] as BandBox;
const rowIn = (name: string): RowBox => {
  const row = box.rows.find((each) => each.name === name);
  if (!row) throw new Error(`There is no row ${name}`);
  return row;
};
const zoomed = (zoom: number, x = 0, y = 0): Partial<PaintView> => ({ camera: { x, y, zoom } });
const UNPINNED: BandPins = { across: 0, down: 0 };
const SCROLLED: BandPins = { across: 300, down: 100 };

describe('the head of a squad', () => {
  const heads =
    (names: string[], level: Level = 'near', pins = UNPINNED) =>
    (easel: Easel) =>
      paintRowHeads(
        easel,
        placed,
        names.map(rowIn),
        () => pins,
        level,
        () => LIGHT.sunken,
      );
  const texts = (names: string[], level: Level, view: Partial<PaintView> = {}, pins = UNPINNED) =>
    listBy(heads(names, level, pins), view);

  it('has from near its name, mission, seats, numbers and worst finding, each under the one before', () => {
    expect(texts(['Betalen'], 'near')).toBe(
      drawing(`
      fill line 216,134 1 x 130
      text ink 14 bold 600 at 12,159.25: Betalen
      text ink2 11.5 at 12,176.31: Every customer pays in one
      text ink2 11.5 at 12,192.31: step
      text bad 12 bold 700 at 56,212.5: 3 / 2 ≠
      text ink2 11 at 12,230.13: 3 people · 3 FTE
      text bad 12 at 12,248.5: ● 3 members (limit 2)
      fill ink2 12,203 10 x 10 round 3
      fill ink2 25,203 10 x 10 round 3
      fill bad 38,203 10 x 10 round 3
    `),
    );
  });
  it('has under its mission, where that is wanted, the products and the mandate in one line, cut to its room', () => {
    const picture = {
      squads: 'Betalen: Ana*',
      products: 'App: Betalen / A product with a very long name: Betalen',
      tribes: 'Klant: Betalen',
    };
    const details = { 'squad:betalen': { mission: 'Pay' }, 'tribe:klant': { profile: { mandate: 'between' } } };
    const wanted = tribeIn(sceneOf(picture, details, { products: true }));
    const heads = (easel: Easel) =>
      paintRowHeads(
        easel,
        wanted,
        wanted.box.rows.slice(0, 1),
        () => UNPINNED,
        'near',
        () => LIGHT.sunken,
      );
    expect(wanted.box.rows[0]?.products).toBe('Mandate on the way · App, A product with a very long name');
    expect(listBy(heads).split('\n').slice(0, 6)).toEqual([
      'fill line 216,86 1 x 126',
      'text ink 14 bold 600 at 12,111.25: Betalen',
      'text ink2 11.5 at 12,128.31: Pay',
      'text ink2 11.5 bold 600 at 12,144.31: Mandate on the way · App,…',
      'text ink2 12 at 134,164.5: 1 / 9',
      'text ink2 11 at 12,182.13: 1 person · 1 FTE',
    ]);
  });
  it('has neither mission nor finding where there is none, and of No squad the name and the number alone', () => {
    expect(texts(['Sparen', 'No squad'], 'near')).toBe(
      drawing(`
      fill line 216,264 1 x 78
      text ink 14 bold 600 at 12,289.25: Sparen
      text ink2 12 at 43,310.5: 1 / 2 ≠
      text ink2 11 at 12,328.13: 1 person · 1 FTE
      fill ink2 12,301 10 x 10 round 3
      fill lineStrong 25,301 10 x 10 round 3
      fill surface 26,302 8 x 8 round 2
      fill line 216,342 1 x 56
      text ink 14 bold 600 at 12,367.25: No squad
      text ink2 11.5 at 12,384.31: 0 people · 0 FTE
    `),
    );
  });
  it('has from the middle distance its name and its members against the limit', () => {
    expect(texts(['Betalen', 'Sparen', 'No squad'], 'middle', zoomed(0.5))).toBe(
      drawing(`
      fill line 108,67 1 x 65
      text ink 10 bold 600 at 6,82.75: Betalen
      text bad 9.5 bold 700 at 6,95.06: ● 3 / 2 ≠
      fill line 108,132 1 x 39
      text ink 10 bold 600 at 6,147.75: Sparen
      text ink2 9.5 at 6,160.06: 1 / 2 ≠
      fill line 108,171 1 x 28
      text ink 10 bold 600 at 6,186.75: No squad
      text ink2 9.5 at 96.3,186.56: 0
    `),
    );
  });
  it('has bars in place of what is too small to read', () => {
    expect(texts(['Betalen', 'No squad'], 'middle', zoomed(0.28))).toBe(
      drawing(`
      fill line 60,38 1 x 36
      fill lineStrong 3.36,43.23 23.52 x 2.02
      fill lineStrong 3.36,50.23 28.73 x 2.02
      fill line 60,96 1 x 15
      fill lineStrong 3.36,101.47 26.88 x 2.02
      fill lineStrong 53.93,101.47 3.19 x 2.02
    `),
    );
  });
  it('covers with its ground what it is pinned on, and has a stronger edge there', () => {
    expect(texts(['Sparen'], 'near', {}, SCROLLED)).toBe(
      drawing(`
      fill sunken 300,265 216 x 77
      fill line 300,264 216 x 1
      fill lineStrong 516,264 1 x 78
      text ink 14 bold 600 at 312,289.25: Sparen
      text ink2 12 at 343,310.5: 1 / 2 ≠
      text ink2 11 at 312,328.13: 1 person · 1 FTE
      fill ink2 312,301 10 x 10 round 3
      fill lineStrong 325,301 10 x 10 round 3
      fill surface 326,302 8 x 8 round 2
    `),
    );
  });
  it('has the soft accent behind it and the accent at its left where it is selected', () => {
    const selected = { emphasis: { selected: new Set(['squad:sparen']) } };
    const [sparen, bench] = ['Sparen', 'No squad'].map((name) =>
      texts([name], 'near', selected).split('\n').slice(0, 4),
    );
    expect(sparen?.join('\n')).toBe(
      drawing(`
      fill accentSoft 0,265 216 x 77
      fill line 0,264 216 x 1
      fill accent 0,264 3 x 78
      fill line 216,264 1 x 78
    `),
    );
    expect(bench?.[0]).toBe(texts(['No squad'], 'near').split('\n')[0]);
    expect(texts(['Betalen'], 'near', selected)).toBe(texts(['Betalen'], 'near'));
  });
  describe('in a row that is higher than it needs', () => {
    const row = rowIn('Betalen');
    const said = (height: number, level: Level = 'near', more: Partial<RowBox> = {}, pins = UNPINNED) =>
      drawnBy((easel) =>
        paintRowHeads(
          easel,
          placed,
          [{ ...row, ...more, height }],
          () => pins,
          level,
          () => LIGHT.sunken,
        ),
      ).flatMap(({ text }) => (text ? [text] : []));
    const name = 'Betalen met alles wat daar bij hoort';
    const about = 'Every customer pays in one step, whatever the bank, the country and the currency';
    it('gives the height that is left to the name, then to the mission, then to the finding', () => {
      const flag = 'far too many members for one squad';
      const texts = [0, 20, 36, 76].map((spare) => said(130 + spare, 'near', { name, about, flag }).join(' / '));
      expect(texts.join('\n')).toBe(
        drawing(`
      Betalen met alles wat… / Every customer pays in one / step, whatever the bank, t… / 3 / 2 ≠ / 3 people · 3 FTE / ● far too many members fo…
      Betalen met alles wat / daar bij hoort / Every customer pays in one / step, whatever the bank, t… / 3 / 2 ≠ / 3 people · 3 FTE / ● far too many members fo…
      Betalen met alles wat / daar bij hoort / Every customer pays in one / step, whatever the bank, / the country and the curren… / 3 / 2 ≠ / 3 people · 3 FTE / ● far too many members fo…
      Betalen met alles wat / daar bij hoort / Every customer pays in one / step, whatever the bank, / the country and the / currency / 3 / 2 ≠ / 3 people · 3 FTE / ● far too many members for / one squad
    `),
      );
    });
    it('has in the middle as many lines of its name as leave room for the members', () => {
      const texts = [62, 87, 88, 113].map((height) => said(height, 'middle', { name }).join(' / '));
      expect(texts.join('\n')).toBe(
        drawing(`
      Betalen met all… / ● 3 / 2 ≠
      Betalen met all… / ● 3 / 2 ≠
      Betalen met / alles wat daar… / ● 3 / 2 ≠
      Betalen met / alles wat daar / bij hoort / ● 3 / 2 ≠
    `),
      );
    });
    it('leaves out what would stand below the row while its name is kept in view', () => {
      expect(said(row.height).length - said(row.height, 'near', {}, { across: 0, down: 60 }).length).toBe(2);
    });
  });
  it('keeps its text in view while its row is scrolled away under the heads of the columns, as long as it has room', () => {
    const top = (down: number, name = 'Betalen') =>
      drawnBy(heads([name], 'near', { across: 0, down })).find(({ text }) => text === name)?.y;
    const [start = 0] = [top(0)];
    const row = rowIn('Betalen');
    expect([10, 20, 50].map((down) => (top(down) ?? 0) - start)).toEqual(
      [10, 20, row.height - 92].map((each) => Math.min(each, row.height - 92)),
    );
    expect((top(60, 'Sparen') ?? 0) - (top(0, 'Sparen') ?? 0)).toBe(0);
  });
  it('is six times as large where the view is', () => {
    for (const level of ['near', 'middle'] as const) {
      expect(unlike(heads(['Betalen', 'Sparen', 'No squad'], level, SCROLLED))).toEqual([]);
    }
  });
  it('has a finding that is no breach in the colour of a warning', () => {
    const warned = { ...rowIn('Betalen'), flagSeverity: 'warning', members: 1 } as const;
    const colours = (level: Level) =>
      drawnBy((easel) =>
        paintRowHeads(
          easel,
          placed,
          [warned],
          () => UNPINNED,
          level,
          () => LIGHT.sunken,
        ),
      )
        .filter(({ text }) => text.includes('●'))
        .map(({ colour }) => colour);
    expect([colours('near'), colours('middle')]).toEqual([[LIGHT.warn], [LIGHT.warn]]);
    expect(
      drawnBy(heads(['Betalen'], 'middle'))
        .filter(({ text }) => text.includes('●'))
        .map(({ colour, text }) => `${text} ${colour}`),
    ).toEqual([`● 3 / 2 ≠ ${LIGHT.bad}`]);
  });
});

describe('the seats of a squad', () => {
  const seats = (members: number, limit: number) => (easel: Easel) =>
    paintSeats(easel, { ...rowIn('Sparen'), members, limit }, 10, 20);
  it('are filled as far as they are taken, open where they are free, and red past the limit', () => {
    expect(listBy(seats(1, 2))).toBe(
      drawing(`
      fill ink2 10,20 10 x 10 round 3
      fill lineStrong 23,20 10 x 10 round 3
      fill surface 24,21 8 x 8 round 2
    `),
    );
    expect(listBy(seats(2, 1))).toBe(
      drawing(`
      fill ink2 10,20 10 x 10 round 3
      fill bad 23,20 10 x 10 round 3
    `),
    );
  });
  it('are 13 apart, and from ten on as much closer as 126 asks for', () => {
    const lefts = (count: number) =>
      drawnBy(seats(count, count)).map(({ x, width, height, y }) => `${x},${y} ${width} x ${height}`);
    expect(lefts(9)).toEqual(Array.from({ length: 9 }, (_, at) => `${10 + 13 * at},20 10 x 10`));
    expect(lefts(12).slice(0, 3)).toEqual(['10,21 9 x 8', '21,21 8 x 8', '31,21 9 x 8']);
    expect(lefts(20)).toHaveLength(20);
  });
  it('are one bar from twenty-one on', () => {
    expect(listBy(seats(7, 21))).toBe(
      drawing(`
      fill line 10,22 126 x 6 round 3
      fill ink2 10,22 42 x 6 round 3
    `),
    );
    expect(listBy(seats(42, 21))).toBe(
      drawing(`
      fill line 10,22 126 x 6 round 3
      fill ink2 10,22 63 x 6 round 3
      fill bad 73,22 63 x 6
    `),
    );
    expect(drawnBy(seats(21, 21))).toHaveLength(2);
  });
  it('have an edge of two pixels on a screen of two for one', () => {
    expect(listBy(seats(0, 1), { ...zoomed(0.5), ratio: 2 })).toBe(
      drawing(`
      fill lineStrong 10,20 10 x 10 round 3
      fill surface 12,22 6 x 6
    `),
    );
    expect(listBy(seats(0, 1), { ...zoomed(1), ratio: 2 })).toBe(
      drawing(`
      fill lineStrong 20,40 20 x 20 round 6
      fill surface 22,42 16 x 16 round 4
    `),
    );
  });
  it('tell how wide they are, so that the numbers stand after them', () => {
    const width = (members: number, limit: number) => seatsWidth({ ...rowIn('Sparen'), members, limit });
    expect([width(0, 9), width(3, 1), width(12, 9), width(20, 9), width(21, 9), width(0, 30)]).toEqual([
      114, 36, 123, 123, 126, 126,
    ]);
  });
  it('are six times as large where the view is', () => {
    for (const [members, limit] of [
      [1, 2],
      [12, 9],
      [30, 21],
    ] as const)
      expect(unlike(seats(members, limit))).toEqual([]);
  });
});

describe('the head of a chapter', () => {
  const heads =
    (level: Level = 'near', pins = UNPINNED) =>
    (easel: Easel) =>
      paintColumnHeads(easel, placed, band, pins, level);
  it('has from near its coloured edge, its name, its lead with a circle of initials, and its numbers', () => {
    expect(listBy(heads())).toBe(
      drawing(`
      fill chapter 0 216,56 216 x 3
      fill line 216,56 1 x 78
      fill chapter 1 432,56 216 x 3
      fill line 432,56 1 x 78
      fill lineStrong 648,56 215 x 3
      fill line 648,56 1 x 78
      fill line 0,134 864 x 1
      text chapter 0 13 bold 700 at 226,78.88: Development
      text ink2 11.5 at 250,100.31: Ana
      text ink2 11.5 at 226,123.31: 2 people · 2 FTE
      fill chapter 0 226,87 18 x 18 round 9
      text surface 8.5 bold 700 at 232.45,99.19: A
      text chapter 1 13 bold 700 at 442,78.88: Data
      text ink2 11.5 at 442,100.31: 1 person · 1 FTE
      text ink 13 bold 700 at 658,78.88: Other
      text ink2 11.5 at 658,100.31: 1 person · 1 FTE
      fill line 216,56 1 x 78
    `),
    );
  });
  it('has from the middle distance its name and its lead', () => {
    expect(listBy(heads('middle'), zoomed(0.5))).toBe(
      drawing(`
      fill chapter 0 108,28 108 x 3
      fill line 108,28 1 x 39
      fill chapter 1 216,28 108 x 3
      fill line 216,28 1 x 39
      fill lineStrong 324,28 108 x 3
      fill line 324,28 1 x 39
      fill line 0,67 432 x 1
      text chapter 0 11 bold 700 at 113,45.13: Development
      text ink2 9 at 113,59.38: Ana
      text chapter 1 11 bold 700 at 221,52.13: Data
      text ink 11 bold 700 at 329,52.13: Other
      fill line 108,28 1 x 39
    `),
    );
  });
  it('has bars in place of what is too small to read', () => {
    expect(listBy(heads('middle'), zoomed(0.28))).toBe(
      drawing(`
      fill chapter 0 60,16 61 x 1
      fill line 60,16 1 x 22
      fill chapter 1 121,16 60 x 1
      fill line 121,16 1 x 22
      fill lineStrong 181,16 61 x 1
      fill line 181,16 1 x 22
      fill line 0,38 242 x 1
      fill lineStrong 63.28,21.95 40.66 x 2.02
      fill lineStrong 63.28,30.35 9.07 x 2.02
      fill lineStrong 123.76,25.87 14.78 x 2.02
      fill lineStrong 184.24,25.87 18.48 x 2.02
      fill line 60,16 1 x 22
    `),
    );
  });
  it('covers what it is pinned on; its text goes along, and the corner says which tribe this is', () => {
    expect(listBy(heads('near', SCROLLED))).toBe(
      drawing(`
      fill surface 1,156 862 x 78
      fill chapter 0 216,156 216 x 3
      fill line 216,156 1 x 78
      fill chapter 1 432,156 216 x 3
      fill line 432,156 1 x 78
      fill lineStrong 648,156 215 x 3
      fill line 648,156 1 x 78
      fill lineStrong 0,234 864 x 1
      text chapter 0 13 bold 700 at 262,178.88: Development
      text ink2 11.5 at 286,200.31: Ana
      text ink2 11.5 at 262,223.31: 2 people · 2 FTE
      fill chapter 0 262,187 18 x 18 round 9
      text surface 8.5 bold 700 at 268.45,199.19: A
      text chapter 1 13 bold 700 at 478,178.88: Data
      text ink2 11.5 at 478,200.31: 1 person · 1 FTE
      text ink 13 bold 700 at 658,178.88: Other
      text ink2 11.5 at 658,200.31: 1 person · 1 FTE
      fill surface 300,156 216 x 78
      fill lineStrong 516,156 1 x 78
      text ink 13 bold 600 at 314,199.88: Tribe Klant
    `),
    );
  });
  it('has the corner’s name larger from the middle distance, and none where it is pinned to the side alone', () => {
    const corner = (level: Level, pins: BandPins) =>
      drawnBy(heads(level, pins))
        .filter(({ text }) => text.startsWith('Tribe'))
        .map(({ text, size, x, y }) => `${text} ${size} ${x},${y}`);
    expect(corner('middle', SCROLLED)).toEqual(['Tribe Klant 22 314,203.25']);
    expect(corner('near', { across: 300, down: 0 })).toEqual([]);
    expect(corner('near', { across: 0, down: 100 })).toEqual(['Tribe Klant 13 14,199.875']);
  });
  it('covers the corner from its edge on, a pixel inside the frame where it is pinned down alone', () => {
    const covers = (pins: BandPins) =>
      drawnBy(heads('near', pins))
        .filter(({ kind, colour, width }) => kind === 'fill' && colour === LIGHT.surface && width < 300)
        .map(({ x, y, width, height }) => `${x},${y} ${width} x ${height}`);
    expect(covers(UNPINNED)).toEqual([]);
    expect(covers({ across: 0, down: 100 })).toEqual(['1,156 215 x 78']);
    expect(covers({ across: 300, down: 0 })).toEqual(['300,56 216 x 78']);
  });
  it('has the soft accent behind it where it is selected', () => {
    const selected = { emphasis: { selected: new Set(['chapter:data']) } };
    expect(
      listBy(heads(), selected)
        .split('\n')
        .filter((line) => line.includes('accent')),
    ).toEqual(['fill accentSoft 432,56 216 x 78']);
  });
  it('has its whole title where there is room for it, and else its name', () => {
    const heads = (title: string) =>
      drawnBy((easel) =>
        paintColumnHeads(
          easel,
          placed,
          { ...band, columns: band.columns.map((each) => ({ ...each, title })) },
          UNPINNED,
          'near',
        ),
      ).map(({ text }) => text);
    expect(heads('Part of the chain')).toContain('Part of the chain');
    expect(heads('Part of the chain').filter((text) => text === 'Development')).toEqual([]);
    expect(heads('Part of the chain Development of everything')).toContain('Development');
  });
  it('has the pattern of its colour in its edge, and in the rim of its circle of initials', () => {
    const patterned = { ...band, columns: band.columns.map((each) => ({ ...each, colour: 12 })) };
    const cuts = (level: Level, view: Partial<PaintView> = {}) => {
      const solid = listBy((easel) => paintColumnHeads(easel, placed, band, UNPINNED, level), view).split('\n');
      return drawnBy((easel) => paintColumnHeads(easel, placed, patterned, UNPINNED, level), view)
        .filter((each) => each.kind === 'fill' && !solid.includes(drawnWords(LIGHT, each)))
        .filter(({ colour }) => colour !== LIGHT.chapters[0])
        .map((each) => drawnWords(LIGHT, each))
        .join('\n');
    };
    expect(cuts('near')).toBe(
      drawing(`
      fill surface 216,57 216 x 1
      fill surface 432,57 216 x 1
      fill surface 648,57 215 x 1
      fill surface 226,93 18 x 6
    `),
    );
    const selected = { emphasis: { selected: new Set(['chapter:data']) } };
    expect(cuts('middle', selected)).toBe(
      drawing(`
      fill surface 216,58 216 x 2
      fill accentSoft 432,58 216 x 2
      fill surface 648,58 215 x 2
    `),
    );
  });
  it('is left out where it is not in view', () => {
    const names = (view: Partial<PaintView>) =>
      drawnBy(heads(), view).flatMap(({ text }) => (/^(Development|Data|Other)$/.test(text) ? [text] : []));
    expect(names({ width: 432 })).toEqual(['Development']);
    expect(names({ width: 433 })).toEqual(['Development', 'Data']);
    expect(names({ ...zoomed(1, 648), width: 400 })).toEqual(['Other']);
  });
  it('is six times as large where the view is', () => {
    expect(unlike(heads())).toEqual([]);
    expect(unlike(heads('middle', SCROLLED))).toEqual([]);
  });
  it('has every text cut to its width: the name, the lead after the circle, and the tribe in the corner', () => {
    const long = 'Averylongnamewithoutanyspaceinit, and more';
    const columns = box.columns.map((column) => ({
      ...column,
      name: long,
      title: long,
      leadName: long,
      numbers: long,
    }));
    const named = { ...placed, box: { ...box, title: long } };
    const wordy = { ...band, columns };
    for (const level of ['near', 'middle'] as const) {
      const texts = drawnBy((easel) => paintColumnHeads(easel, named, wordy, { across: 0, down: 10 }, level)).filter(
        ({ text }) => text.endsWith('…'),
      );
      expect(texts).toHaveLength(level === 'near' ? 10 : 7);
      for (const { x, width, size } of texts) {
        const edge = [216, 432, 648, 864].find((each) => each > x) ?? 0;
        const right = edge - 10;
        expect(x + width).toBeLessThanOrEqual(right);
        expect(x + width).toBeGreaterThan(right - size * 0.6 - 0.1);
      }
    }
  });
  it('has initials in the middle of their circle, in the colour of the chapter', () => {
    const at = { ...placed, x: 5, y: 7 };
    expect(listBy((easel) => paintInitials(easel, at, 'AB', 3, 40, 60))).toBe(
      drawing(`
      fill chapter 3 36,58 18 x 18 round 9
      text surface 8.5 bold 700 at 39.9,70.19: AB
    `),
    );
  });
});

describe('the head of a tribe', () => {
  const header =
    (level: Level = 'near', more: Partial<PlacedTribe['box']> = {}, at = { x: 0, y: 0 }) =>
    (easel: Easel) =>
      paintHeader(easel, { ...placed, ...at, box: { ...box, ...more } }, level);
  const texts = (draw: (easel: Easel) => void, view: Partial<PaintView> = {}) =>
    drawnBy(draw, view).flatMap(({ text, x }) => (text ? [`${text} ${Math.round(x)}`] : []));

  it('has from near its name and purpose, its lead, and its numbers over a bar against the limit', () => {
    expect(listBy(header())).toBe(
      drawing(`
      text ink2 12 at 797.6,42.5: 5 / 150
      fill line 668,35 120 x 6 round 3
      fill accent 668,35 6 x 6 round 3
      text ink2 11.5 at 737.6,23.31: 5 people · 5 FTE
      fill ink3 428,19 18 x 18 round 9
      text surface 8.5 bold 700 at 434.45,31.19: E
      text ink2 12 at 452,32.5: TL
      text ink 12 bold 600 at 471.4,32.5: Els
      text ink 18 bold 700 at 16,34.75: Tribe Klant
      text ink2 11.5 at 150.8,34.75: Money without worry
      fill line 0,56 864 x 1
    `),
    );
  });
  it('has from the middle distance its name, its breaches, its lead and its people against the limit', () => {
    expect(listBy(header('middle', { breaches: 3 }), zoomed(0.5))).toBe(
      drawing(`
      text ink2 9.5 at 384.1,17.56: 5 / 150
      fill line 339,12 40 x 5 round 2.5
      fill accent 339,12 5 x 5 round 2.5
      text ink2 7.5 at 214,16.81: TL
      text ink 8.5 bold 600 at 225.5,17.19: Els
      text ink 15 bold 700 at 8,19.63: Tribe Klant
      fill badSoft 115,7 18 x 15 round 7.5
      text bad 10 bold 600 at 121,17.75: 3
      fill line 0,28 432 x 1
    `),
    );
    expect(texts(header('near', { breaches: 3 }))).not.toContain('3');
  });
  it('has a bar in place of a lead too small to read', () => {
    expect(listBy(header('middle'), zoomed(0.28)).split('\n').slice(3, 5).join('\n')).toBe(
      drawing(`
      fill lineStrong 119.84,6.98 17.14 x 1.71
      text ink 8.4 bold 700 at 4.48,10.99: Tribe Klant
    `),
    );
  });
  it('says from near what the pack has for a limit where its own is another, and has a mark for it from farther away', () => {
    const { tribes } = sceneOf({ squads: 'Betalen: Ana*, Bo', rules: { 'tribe-size': { limit: 200 } } });
    const gauge = (level: Level, zoom: number) =>
      listBy((easel) => tribes[0] && paintHeader(easel, { ...tribes[0], x: 0, y: 0 }, level), zoomed(zoom))
        .split('\n')
        .slice(0, 2)
        .join('\n');
    expect(`${gauge('near', 1)}\n${gauge('middle', 0.5)}`).toBe(
      drawing(`
      text ink2 12 at 487.2,42.5: 2 / 200 (pack: 150)
      fill line 404,35 73 x 6 round 3
      text ink2 9.5 at 260.7,17.56: 2 / 200 ≠
      fill line 216,12 40 x 5 round 2.5
    `),
    );
  });
  it('has its people in red over a full bar where they are too many, and no bar where there is nobody', () => {
    const gauge = (people: number) =>
      listBy(header('near', { people, limit: 4 }))
        .split('\n')
        .slice(0, 3)
        .join('\n');
    expect(gauge(5)).toBe(
      drawing(`
      text bad 12 at 797.6,42.5: 5 / 150
      fill line 668,35 120 x 6 round 3
      fill bad 668,35 120 x 6 round 3
    `),
    );
    expect(gauge(4)).toBe(
      drawing(`
      text ink2 12 at 797.6,42.5: 5 / 150
      fill line 668,35 120 x 6 round 3
      fill accent 668,35 120 x 6 round 3
    `),
    );
    expect(gauge(1)).toBe(
      drawing(`
      text ink2 12 at 797.6,42.5: 5 / 150
      fill line 668,35 120 x 6 round 3
      fill accent 668,35 30 x 6 round 3
    `),
    );
    expect(gauge(0).split('\n')[2]).not.toContain('accent');
  });
  it('keeps its name in view while it is scrolled to the side, as long as there is room', () => {
    const name = (x: number) =>
      drawnBy(header(), { camera: { x, y: 0, zoom: 1 } }).find(({ text }) => /^Tribe/.test(text))?.x;
    // In pixels of the view: it stays 16 from the left edge, until its last 260 are left.
    expect([0, 50, 100].map(name)).toEqual([16, 16, 16]);
    expect(name(400)).toBeLessThan(0);
  });
  it('has its name and purpose cut before its leads, or before its numbers where the leads stand below', () => {
    const long = { title: 'Tribe of a very long name that takes all the room there is', purpose: 'For all' };
    const [lead] = box.leads;
    if (!lead) throw new Error('No lead');
    expect(texts(header('near', long)).filter((text) => /^(Tribe|For)/.test(text))).toEqual([
      'Tribe of a very long name that take… 16',
    ]);
    const below = [{ ...lead, y: 54 }];
    expect(texts(header('near', { ...long, leads: below })).filter((text) => /^(Tribe|For)/.test(text))).toEqual([
      'Tribe of a very long name that takes all the room there… 16',
    ]);
    expect(texts(header('middle', { ...long, breaches: 12 })).filter((text) => /^(Tribe|12)/.test(text))).toEqual([
      'Tribe of a very l… 16',
      '12 368',
    ]);
    expect(texts(header('middle', { ...long, breaches: 0 })).filter((text) => /^Tribe/.test(text))).toEqual([
      'Tribe of a very long… 16',
    ]);
  });
  it('leaves a place for the button of its menu, before its numbers and behind all else', () => {
    const [lead] = box.leads;
    if (!lead) throw new Error('No lead');
    const long = { title: 'Tribe of a very long name that takes all the room there is', name: 'Klant' };
    const MANY = '144 + 12 / 150';
    const many = { numbers: '144 people + 12 vacancies · 139.75 FTE of all', meter: MANY, meterInFull: MANY };
    const below = { ...long, leads: [{ ...lead, y: 54 }] };
    const beside = { leads: [{ ...lead, name: 'Bartholomeusvanderwijngaerden' }] };
    const around = (level: Level, more: Partial<PlacedTribe['box']>) => {
      // How far it is from what ends before it and from what begins behind it.
      const left = besideNumbers(new RecordingPen(), { ...box, ...more }, level);
      const line = drawnBy(header(level, more)).filter(({ y, width, height }) => y < 44 && width > 0 && height !== 1);
      const ends = line.map(({ x, width }) => x + width).filter((end) => end <= left + 24);
      const before = Math.max(...ends);
      const after = Math.min(...line.map(({ x }) => x).filter((x) => x > left));
      const over = line.filter(({ x, width }) => x < left + 24 && x + width > left);
      const gaps = `${Math.round(left - before)} ⋯ ${Math.round(after - left - 24)}`;
      return over.length > 0 ? `over ${over.map(({ text }) => text)}` : gaps;
    };
    const rows = Object.entries({
      short: {},
      many,
      below,
      'many, below': { ...many, ...below },
      beside,
      both: { ...many, ...beside },
    });
    expect(
      `\n${rows.map(([name, more]) => `${name} | ${around('near', more)} | ${around('middle', more)}`).join('\n')}\n`,
    ).toBe(`
short | 147 ⋯ 4 | 169 ⋯ 4
many | 107 ⋯ 4 | 118 ⋯ 4
below | 19 ⋯ 4 | 24 ⋯ 4
many, below | 12 ⋯ 4 | 28 ⋯ 4
beside | 46 ⋯ 4 | 56 ⋯ 4
both | 6 ⋯ 4 | 6 ⋯ 4
`);
    expect(besideNumbers(new RecordingPen(), box, 'far')).toBe(box.width - 30);
  });
  it('has every lead’s name cut to its place', () => {
    const [lead] = box.leads;
    if (!lead) throw new Error('No lead');
    const leads = [{ ...lead, name: 'Bartholomeusvanderwijngaerden' }];
    for (const level of ['near', 'middle'] as const) {
      const name = drawnBy(header(level, { leads })).find(({ text }) => text.startsWith('Barth'));
      expect(name?.text.endsWith('…')).toBe(true);
      expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(lead.x + lead.width);
      expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(lead.x + lead.width - 12);
    }
  });
  it('is six times as large where the view is', () => {
    expect(unlike(header('near', {}, { x: 30, y: 40 }))).toEqual([]);
    expect(unlike(header('middle', { breaches: 3 }, { x: 30, y: 40 }))).toEqual([]);
  });
});

describe('the frame of a tribe', () => {
  it('has a soft shadow in wide strokes, an edge and the surface', () => {
    const frame = (easel: Easel) => paintFrame(easel, { ...placed, x: 30, y: 40 });
    expect(listBy(frame)).toBe(
      drawing(`
      line shadow 2 at 30,40.33 864 x 398 round 12
      line shadow 4 at 30,40.67 864 x 398 round 12
      line shadow 8 at 30,41.33 864 x 398 round 12
      line shadow 14 at 30,42.33 864 x 398 round 12
      line shadow 22 at 30,43.67 864 x 398 round 12
      fill line 30,40 864 x 398 round 12
      fill surface 31,41 862 x 396 round 11
    `),
    );
  });
  it('has the accent around it, twice as thick, where it is selected', () => {
    const frame = (easel: Easel) => paintFrame(easel, placed);
    const selected = { emphasis: { selected: new Set(['tribe:klant']) } };
    expect(listBy(frame, selected).split('\n').slice(-2).join('\n')).toBe(
      drawing(`
      fill accent 0,0 864 x 398 round 12
      fill surface 2,2 860 x 394 round 10
    `),
    );
    expect(listBy(frame, { emphasis: { selected: new Set(['tribe:other']) } })).toBe(listBy(frame));
  });
  it('has edges of two pixels on a screen of two for one, and of four where it is selected', () => {
    const frame = (zoom: number, emphasis = {}) =>
      listBy((easel) => paintFrame(easel, placed), { ...zoomed(zoom), ratio: 2, emphasis })
        .split('\n')
        .slice(-2)
        .join('\n');
    expect(frame(0.5)).toBe(
      drawing(`
      fill line 0,0 864 x 398 round 12
      fill surface 2,2 860 x 394 round 10
    `),
    );
    expect(frame(0.5, { selected: new Set(['tribe:klant']) })).toBe(
      drawing(`
      fill accent 0,0 864 x 398 round 12
      fill surface 4,4 856 x 390 round 8
    `),
    );
    expect(frame(0.03)).toBe(
      drawing(`
      fill line 0,0 52 x 24
      fill surface 2,2 48 x 20
    `),
    );
  });
  it('has corners of 12, of 12 pixels at the most, and rounder ones from afar', () => {
    const corner = (zoom: number, ratio: number) => {
      let found = 0;
      drawnBy((easel) => (found = cornerOf(easel)), { ...zoomed(zoom), ratio });
      return Math.round(found * 100) / 100;
    };
    expect([
      corner(0.5, 1),
      corner(1, 1),
      corner(3, 1),
      corner(1, 2),
      corner(0.5, 2),
      corner(0.1, 1),
      corner(0.24, 2),
    ]).toEqual([6, 12, 12, 24, 12, 3, 14.4]);
  });
  it('is square and without a shadow where its corner is too small to be seen', () => {
    const sheet = (easel: Easel) => paintSheet(easel, { x: 100, y: 200, width: 500, height: 300 });
    expect(listBy(sheet, zoomed(0.05))).toBe(
      drawing(`
      fill line 5,10 25 x 15
      fill surface 6,11 23 x 13
    `),
    );
    expect(listBy(sheet, zoomed(0.1))).toBe(
      drawing(`
      line shadow 1.2 at 10,20.2 50 x 30 round 3
      fill line 10,20 50 x 30 round 3
      fill surface 11,21 48 x 28 round 2
    `),
    );
    expect(listBy(sheet, { ...zoomed(0.4), ratio: 2 })).toBe(
      drawing(`
      line shadow 3.2 at 80,160.53 400 x 240 round 9.6
      line shadow 6.4 at 80,161.07 400 x 240 round 9.6
      line shadow 12.8 at 80,162.13 400 x 240 round 9.6
      line shadow 22.4 at 80,163.73 400 x 240 round 9.6
      line shadow 35.2 at 80,165.87 400 x 240 round 9.6
      fill line 80,160 400 x 240 round 9.6
      fill surface 82,162 396 x 236 round 7.6
    `),
    );
  });
});

describe('the ring of the focus', () => {
  const ring = (focus: Spot, view: Partial<PaintView> = {}, more = {}) =>
    listBy((easel) => paintFocus(easel, { ...scene, tribes: [placed] }), { ...view, emphasis: { focus, ...more } });
  const tribe = 'tribe:klant';
  it('is around what has the focus, two pixels wide', () => {
    expect(ring({ kind: 'card', tribe, squad: 'squad:sparen', person: 'person:cy' })).toBe(
      drawing(`
      line accent 2 at 439,271 202 x 30 round 7
    `),
    );
    expect(ring({ kind: 'tribe', tribe })).toBe(
      drawing(`
      line accent 2 at -1,-1 866 x 58 round 7
    `),
    );
    expect(ring({ kind: 'cell', tribe, squad: null, chapter: 'chapter:data' })).toBe(
      drawing(`
      line accent 2 at 431,341 218 x 58 round 7
    `),
    );
    expect(ring({ kind: 'tribe', tribe }, { ...zoomed(0.5, 20, 10), ratio: 2 })).toBe(
      drawing(`
      line accent 4 at -22,-12 868 x 60 round 7
    `),
    );
    expect(ring({ kind: 'tribe', tribe }, { ...zoomed(0.2), ratio: 1 })).toContain('round 1.4');
    expect(ring({ kind: 'tribe', tribe }, { ...zoomed(2), ratio: 1 })).toContain('round 7');
  });
  it('goes along with a head that is pinned, and stays with a card', () => {
    const scrolled = zoomed(1, 100, 200);
    const spots: Spot[] = [
      { kind: 'row', tribe, squad: 'squad:sparen' },
      { kind: 'column', tribe, chapter: 'chapter:data' },
      { kind: 'tribe', tribe },
    ];
    expect(spots.map((spot) => ring(spot, scrolled)).join('\n')).toBe(
      drawing(`
      line accent 2 at -1,63 218 x 80 round 7
      line accent 2 at 331,-1 218 x 80 round 7
      line accent 2 at -101,-201 866 x 58 round 7
    `),
    );
    expect(spots.map((spot) => ring(spot, { ...scrolled, pinned: false })).join('\n')).toBe(
      drawing(`
      line accent 2 at -101,63 218 x 80 round 7
      line accent 2 at 331,-145 218 x 80 round 7
      line accent 2 at -101,-201 866 x 58 round 7
    `),
    );
  });
  it('goes along with the row No squad, and with whoever stands in it, while something is held', () => {
    const held = { held: new Set(['person:bo squad:betalen']) };
    const low = { ...zoomed(1, 100, 0), height: 300 };
    const bench: Spot = { kind: 'row', tribe, squad: null };
    const cell: Spot = { kind: 'cell', tribe, squad: null, chapter: 'chapter:data' };
    const other: Spot = { kind: 'row', tribe, squad: 'squad:sparen' };
    const rings = (more = {}) => [bench, cell, other].map((spot) => ring(spot, low, more)).join('\n');
    expect(rings()).toBe(
      drawing(`
      line accent 2 at -1,341 218 x 58 round 7
      line accent 2 at 331,341 218 x 58 round 7
      line accent 2 at -1,263 218 x 80 round 7
    `),
    );
    expect(rings(held)).toBe(
      drawing(`
      line accent 2 at -1,243 218 x 58 round 7
      line accent 2 at 331,243 218 x 58 round 7
      line accent 2 at -1,263 218 x 80 round 7
    `),
    );
  });
  it('is around what has it in its own tribe', () => {
    const two = [
      { ...placed, box: { ...box, tribe: 'tribe:first' as const } },
      { ...placed, x: 1000 },
    ];
    const second = listBy((easel) => paintFocus(easel, { ...scene, tribes: two }), {
      ...zoomed(1, 900, 0),
      emphasis: { focus: { kind: 'row', tribe, squad: 'squad:sparen' } },
    });
    expect(second).toBe(
      drawing(`
      line accent 2 at 99,263 218 x 80 round 7
    `),
    );
  });
  it('is none where nothing has the focus, or what had it is gone', () => {
    expect(ring({ kind: 'row', tribe, squad: 'squad:gone' })).toBe('');
    expect(listBy((easel) => paintFocus(easel, scene))).toBe('');
  });
});
