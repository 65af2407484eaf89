import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/scene/bars.ts';
import type { Easel } from '../../../src/scene/paint/easel.ts';
import { paintFar } from '../../../src/scene/paint/paintFar.ts';
import { paintOwners } from '../../../src/scene/paint/paintOwners.ts';
import { paintPointed } from '../../../src/scene/paint/paintPointed.ts';
import { paintSquares } from '../../../src/scene/paint/paintSquares.ts';
import { paintTray } from '../../../src/scene/paint/paintTray.ts';
import type { PaintView } from '../../../src/scene/paint/paintView.ts';
import { LIGHT } from '../../../src/scene/paint/theme.ts';
import { thumbsOf } from '../../../src/scene/paint/thumb.ts';
import type { PlacedTribe } from '../../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../../support/board.ts';
import { crowd } from '../../support/flagged.ts';
import { drawnBy, listBy, seenPicture } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';

/** A tribe whose squads have two, four and six members where four may be, and one person in the row *No squad*. */
const scene = sceneOf({
  squads: 'Betalen: Ana*, Bo / Sparen: Cy, Dee, Eli, Fay / Lenen: Gus, Hal, Ivo, Jan, Kim, Lou',
  chapters: 'Development: Ana, Cy, Dee, Gus, Hal, Ivo, Jan, Kim, Lou, Max / Data: Bo, Eli, Fay',
  tribes: 'Klant: Betalen, Sparen, Lenen, Development, Data',
  rules: { 'squad-size': { limit: 4 } },
});
const placed: PlacedTribe = { ...tribeIn(scene), x: 100, y: 50 };
const { box } = placed;
const rows = box.rows;
const zoomed = (zoom: number, more: Partial<PaintView> = {}): Partial<PaintView> => ({
  camera: { x: 0, y: 0, zoom },
  ...more,
});
const far = zoomed(0.2);
const of = (draw: (easel: Easel) => void, view: Partial<PaintView>, colours: readonly string[]) =>
  drawnBy(draw, view).filter(({ colour }) => colours.includes(colour));

/** The same tribe, in which a chapter has other colours. */
const recoloured = (colours: readonly (number | null)[]): PlacedTribe => {
  const as = <Of extends { colour: number | null }>(each: Of): Of => ({
    ...each,
    colour: colours[each.colour ?? 0] ?? null,
  });
  const cellsOf = (cells: (typeof rows)[number]['cells']) =>
    cells.map((cell) => ({ ...cell, cards: cell.cards.map(as) }));
  const all = rows.map((row) => ({ ...row, cells: cellsOf(row.cells) }));
  return { ...placed, box: { ...box, columns: box.columns.map(as), rows: all } };
};

describe('a tribe from afar', () => {
  const tribe = (easel: Easel) => paintFar(easel, placed);
  it('has its name, numbers and breaches, the line at the limit, and a bar for each squad', () => {
    expect(listBy(tribe, far)).toBe(
      drawing(`
      fill chapter 0 46,40 13 x 9
      fill chapter 0 46,57 27 x 11
      fill chapter 0 46,86 55 x 14
      fill chapter 1 59,40 14 x 9
      fill chapter 1 73,57 28 x 11
      fill surface 57,37 2 x 77
      fill surface 71,37 2 x 77
      fill surface 85,37 2 x 77
      fill surface 99,37 2 x 77
      fill chapter 0 101,86 12 x 14
      fill chapter 0 115,86 12 x 14
      fill bad 101,83 26 x 3
      fill bad 101,100 26 x 3
      fill sunken 21,114 128 x 10 round 0 0 5 5
      fill line 21,114 128 x 1
      fill chapter 0 46,116 11 x 7
      text star 9 at 33.3,48.38: ★
      line bad 1.29 at 32.25,58.25 7.5 x 7.5 round 3.75
      line bad 1.29 at 32.25,89.25 7.5 x 7.5 round 3.75
      fill lineStrong 100,28 1 x 86
      text ink3 8.5 at 104,36.19: 4
      fill badSoft 122.85,12.77 19.95 x 15.75 round 7.88
      text bad 10.5 bold 700 at 129.68,24.59: 3
      text ink 14 bold 700 at 27.2,25.9: Klant
    `),
    );
  });
  it('looks like this', () => {
    const view = { ...zoomed(0.2), camera: { x: 100, y: 50, zoom: 0.2 }, width: 136, height: 112 };
    expect(seenPicture(LIGHT, drawnBy(tribe, view), view, { across: 2, down: 4 })).toBe(
      drawing(`

                                                         %%%%%%%%%%
          Klant                                          %%%%3%%%%%
                                                         %%%%%%%%%%
                                              |          %%%%%%%%%%
                                              | 4
                                              |
                   00000 111111               |
             ★     00000 111111               |
                   00000 111111               |
                                              |
                                              |
                   00000 000000 111111 111111 |
                   00000 000000 111111 111111 |
                                              |
                                              |
                                              |
                                              |
                                              |############
                   00000 000000 000000 000000 |00000 000000
                   00000 000000 000000 000000 |00000 000000
                   00000 000000 000000 000000 |00000 000000
                                              |############
                                              |
                                              |
                                              |
      -------------00000----------------------------------------------
      .............00000..............................................
    `),
    );
  });
  it('has all of it twice as large on a screen of two pixels for one', () => {
    const once = drawnBy(tribe, far);
    const twice = drawnBy(tribe, { ...far, ratio: 2 });
    expect(twice.map(({ kind, text, colour }) => `${kind} ${text} ${colour}`)).toEqual(
      once.map(({ kind, text, colour }) => `${kind} ${text} ${colour}`),
    );
    for (const [at, { x, y, width, height }] of once.entries()) {
      const is = twice[at];
      for (const [one, other] of [
        [x, is?.x],
        [y, is?.y],
        [width, is?.width],
        [height, is?.height],
      ] as const)
        expect(Math.abs(2 * one - (other ?? Number.NaN))).toBeLessThanOrEqual(2.5);
    }
  });

  const title = (view: Partial<PaintView>, more: Partial<PlacedTribe['box']> = {}) =>
    drawnBy((easel) => paintFar(easel, { ...placed, box: { ...box, ...more } }), view)
      .filter(({ kind, text }) => kind === 'text' && text !== '★')
      .map(({ text, size, x, y }) => `${text} ${size} at ${x.toFixed(1)},${y.toFixed(1)}`);
  it('has its name between 10 and 14 pixels, however far away, and its people as long as there is room', () => {
    expect(title(zoomed(0.24)).join('\n')).toBe(
      drawing(`
      4 8.5 at 124.0,43.2
      3 10.5 at 158.2,28.5
      Klant 14 at 32.6,29.8
      13 / 150 10.5 at 95.4,28.5
    `),
    );
    expect(title(zoomed(0.12)).join('\n')).toBe(
      drawing(`
      3 7.5 at 76.3,16.6
      Klant 10 at 16.3,17.6
    `),
    );
    expect(title(zoomed(0.06)).join('\n')).toBe(
      drawing(`
      3 7.5 at 32.6,13.6
      K… 10 at 9.0,14.6
    `),
    );
    expect(title(zoomed(0.02))).toEqual([]);
  });
  it('has its name alone, in red, where there is no room for the number of breaches beside it', () => {
    const texts = (zoom: number, more: Partial<PlacedTribe['box']> = {}) =>
      drawnBy((easel) => paintFar(easel, { ...placed, box: { ...box, ...more } }), zoomed(zoom))
        .filter(({ kind, text }) => kind === 'text' && text !== '★')
        .map(({ text, colour }) => `${text} ${colour === LIGHT.bad ? 'red' : 'ink'}`)
        .join(', ');
    expect([texts(0.06), texts(0.05), texts(0.05, { breaches: 0 })]).toEqual(['3 red, K… ink', 'Kla… red', 'Kla… ink']);
  });
  it('has its people in red where they are too many, and no pill where nothing is broken', () => {
    const colours = (more: Partial<PlacedTribe['box']>) =>
      drawnBy((easel) => paintFar(easel, { ...placed, box: { ...box, ...more } }), zoomed(0.24))
        .filter(({ text }) => text.includes('/'))
        .map(({ colour }) => colour);
    expect([colours({ people: 150 }), colours({ people: 151 })]).toEqual([[LIGHT.ink2], [LIGHT.bad]]);
    expect(title(far, { breaches: 0 })).not.toContain('3');
    expect(of((easel) => paintFar(easel, { ...placed, box: { ...box, breaches: 0 } }), far, [LIGHT.badSoft])).toEqual(
      [],
    );
  });
  it('has its name over the first bars where the head is too low for it, on a ground of its own', () => {
    const grounds = (zoom: number) =>
      of(tribe, zoomed(zoom), [LIGHT.surface])
        .filter(({ width, height }) => width > 30 && height < 20)
        .map(({ x, y, width, height }) => `${x},${y} ${width} x ${height}`);
    expect(grounds(0.2)).toEqual([]);
    expect(grounds(0.08).join('\n')).toBe(
      drawing(`
      9,5 50 x 14
    `),
    );
  });
  it('has neither line nor squares where it has no squads', () => {
    const bare = sceneOf({ chapters: 'Een: Ana', tribes: 'Leeg: Een' });
    expect(listBy((easel) => paintFar(easel, tribeIn(bare)), far)).toBe(
      drawing(`
      fill sunken 1,27 126 x 10 round 0 0 5 5
      fill line 1,27 126 x 1
      fill chapter 0 26,29 23 x 7
      text ink 14 bold 700 at 7.2,15.9: Leeg
      text ink2 10.5 at 76.7,14.59: 1 / 150
    `),
    );
  });
  it('has the ground of a row in the tone of a drop there, down to the corners of the last one', () => {
    const target = (row: 'squad:sparen' | null, tone: 'ok' | 'flag' | 'bad') => ({
      ...far,
      emphasis: { target: { tribe: 'tribe:klant', row, tone } as const },
    });
    const soft = [LIGHT.okSoft, LIGHT.warnSoft, LIGHT.badSoft];
    const grounds = (['ok', 'flag', 'bad'] as const).map((tone) => of(tribe, target('squad:sparen', tone), soft)[0]);
    expect(
      grounds
        .map((each) => `${soft.indexOf(each?.colour ?? '')} ${each?.x},${each?.y} ${each?.width} x ${each?.height}`)
        .join('\n'),
    ).toBe(
      drawing(`
      0 21,52 128 x 19
      1 21,52 128 x 19
      2 21,52 128 x 19
    `),
    );
    expect(
      of(tribe, target(null, 'ok'), [LIGHT.okSoft, LIGHT.sunken]).map(({ round }) =>
        [round].flat().map(Math.round).join(' '),
      ),
    ).toEqual(['0 0 5 5']);
  });
});

describe('the squares of a tribe', () => {
  const squares =
    (hasGround: (name: string) => boolean = (name) => name === 'No squad', which = rows, of = placed) =>
    (easel: Easel) =>
      paintSquares(
        easel,
        of,
        which,
        (row) => (hasGround(row.name) ? LIGHT.okSoft : LIGHT.surface),
        () => {},
      );
  it('are runs of one colour with gaps through them, then those past the limit, then rows on a ground of their own', () => {
    expect(listBy(squares(), far)).toBe(
      drawing(`
      fill chapter 0 46,40 13 x 9
      fill chapter 0 46,57 27 x 11
      fill chapter 0 46,86 55 x 14
      fill chapter 1 59,40 14 x 9
      fill chapter 1 73,57 28 x 11
      fill surface 57,37 2 x 77
      fill surface 71,37 2 x 77
      fill surface 85,37 2 x 77
      fill surface 99,37 2 x 77
      fill chapter 0 101,86 12 x 14
      fill chapter 0 115,86 12 x 14
      fill bad 101,83 26 x 3
      fill bad 101,100 26 x 3
      fill chapter 0 46,116 11 x 7
    `),
    );
  });
  it('have a pattern cut out of each, in the colour of what they stand on', () => {
    const patterned = recoloured([12, 1]);
    expect(listBy(squares(undefined, patterned.box.rows, patterned), far)).toBe(
      drawing(`
      fill chapter 0 46,40 13 x 9
      fill chapter 0 46,57 27 x 11
      fill chapter 0 46,86 55 x 14
      fill surface 46,43 11 x 3
      fill surface 46,61 11 x 3
      fill surface 59,61 12 x 3
      fill surface 46,91 11 x 4
      fill surface 59,91 12 x 4
      fill surface 73,91 12 x 4
      fill surface 87,91 12 x 4
      fill chapter 1 59,40 14 x 9
      fill chapter 1 73,57 28 x 11
      fill surface 57,37 2 x 77
      fill surface 71,37 2 x 77
      fill surface 85,37 2 x 77
      fill surface 99,37 2 x 77
      fill chapter 0 101,86 12 x 14
      fill surface 101,91 12 x 4
      fill chapter 0 115,86 12 x 14
      fill surface 115,91 12 x 4
      fill bad 101,83 26 x 3
      fill bad 101,100 26 x 3
      fill chapter 0 46,116 11 x 7
      fill okSoft 46,118 11 x 3
    `),
    );
    const dimmed = { ...far, emphasis: { matches: new Set(['person:bo'] as const) } };
    const cuts = drawnBy(squares(undefined, patterned.box.rows, patterned), dimmed).filter(
      ({ colour, height }) => [LIGHT.surface, LIGHT.okSoft].includes(colour) && height < 5,
    );
    expect(cuts.map(({ alpha }) => alpha)).toEqual(Array(10).fill(1));
  });
  it('have no pattern where they are too small for one', () => {
    const patterned = recoloured([12, 1]);
    const small = zoomed(0.07);
    expect(listBy(squares(undefined, patterned.box.rows, patterned), small)).toBe(listBy(squares(), small));
  });
  it('are the same squares one by one on a ground of their own', () => {
    expect(
      listBy(
        squares((name) => name === 'Sparen', rows.slice(0, 2)),
        far,
      ),
    ).toBe(
      drawing(`
      fill chapter 0 46,40 13 x 9
      fill chapter 1 59,40 14 x 9
      fill surface 57,37 2 x 77
      fill surface 71,37 2 x 77
      fill surface 85,37 2 x 77
      fill surface 99,37 2 x 77
      fill chapter 0 46,57 11 x 11
      fill chapter 0 59,57 12 x 11
      fill chapter 1 73,57 12 x 11
      fill chapter 1 87,57 12 x 11
    `),
    );
  });
  it('have gaps of a seventh of their distance, of a pixel at least, and none where a square is two pixels', () => {
    const gaps = (zoom: number, ratio = 1) =>
      drawnBy(squares(), zoomed(zoom, { ratio }))
        .filter(({ colour }) => colour === LIGHT.surface)
        .map(({ width }) => width);
    expect([0.24, 0.1, 0.05, 0.03, 0.02].map((zoom) => gaps(zoom).join(' ')).join('\n')).toBe(
      drawing(`
      2 2 2 2
      1 1 1 1
      1 1 1 1


    `),
    );
    expect(gaps(0.1, 2).join(' ')).toBe(
      drawing(`
      2 2 2 2
    `),
    );
  });
  it('are dimmed where somebody does not match', () => {
    const matches = new Set(['person:ana', 'person:dee', 'person:kim', 'person:max'] as const);
    expect(listBy(squares(), { ...far, emphasis: { matches } })).toBe(
      drawing(`
      fill chapter 0 46,40 13 x 9
      fill chapter 0 59,57 14 x 11
      fill chapter 1 59,40 14 x 9, 0.22
      fill chapter 1 73,57 28 x 11, 0.22
      fill chapter 0 46,57 13 x 11, 0.22
      fill chapter 0 46,86 55 x 14, 0.22
      fill surface 57,37 2 x 77
      fill surface 71,37 2 x 77
      fill surface 85,37 2 x 77
      fill surface 99,37 2 x 77
      fill chapter 0 101,86 12 x 14
      fill chapter 0 115,86 12 x 14, 0.22
      fill bad 101,83 26 x 3
      fill bad 101,100 26 x 3
      fill chapter 0 46,116 11 x 7
    `),
    );
  });
  it('light up whose card is under the pointer or selected, and leave a ghost of what is in the hand', () => {
    const lit = (emphasis: PaintView['emphasis']) =>
      listBy(squares(), { ...far, emphasis })
        .split('\n')
        .slice(drawnBy(squares(), far).length)
        .join('\n');
    expect(lit({ hovered: 'person:dee' })).toBe(
      drawing(`
      fill accent 59,57 12 x 11
    `),
    );
    expect(lit({ selected: new Set(['person:bo squad:betalen']) })).toBe(
      drawing(`
      fill accent 59,40 12 x 9
    `),
    );
    expect(lit({ selected: new Set(['person:bo squad:sparen']) })).toBe('');
    expect(lit({ held: new Set(['person:kim squad:lenen']) })).toBe(
      drawing(`
      fill surface 101,86 12 x 14, 0.65
    `),
    );
    expect(lit({ selected: new Set(['squad:betalen']) })).toBe('');
  });
  it('are one picture where there is one, and single ones while somebody is dimmed', () => {
    const picture = { picture: {}, box: { x: 128, y: 134, width: 400, height: 300 } };
    const view = { ...far, thumbs: () => [picture] };
    expect(listBy(squares(), view).split('\n')[0]).toBe('picture 46,37 80 x 60');
    expect(drawnBy(squares(), view).length).toBeLessThan(drawnBy(squares(), far).length);
    expect(listBy(squares(), { ...view, thumbs: () => null })).toBe(listBy(squares(), far));
    const dimmed = { emphasis: { matches: new Set(['person:ana'] as const) } };
    expect(listBy(squares(), { ...view, ...dimmed })).toBe(listBy(squares(), { ...far, ...dimmed }));
  });
  it('are those of the rows in view alone', () => {
    const tops = (which: typeof rows) =>
      new Set(of(squares(undefined, which), far, LIGHT.chapters).map(({ y }) => y)).size;
    expect([tops(rows), tops(rows.slice(0, 1)), tops(rows.slice(0, 2)), tops(rows.slice(1, 2))]).toEqual([4, 1, 2, 1]);
  });
  it('stand once on each pixel where thousands share one, a match before the others', () => {
    const names = crowd(400, 'P');
    const crowded = tribeIn(sceneOf({ squads: `Vol: ${names}`, chapters: `Een: ${names}` }));
    const draw = (easel: Easel) =>
      paintSquares(
        easel,
        crowded,
        crowded.box.rows,
        () => LIGHT.surface,
        () => {},
      );
    const wide = crowded.box.width;
    const view = zoomed(60 / wide);
    const past = (more: Partial<PaintView> = {}) =>
      of(draw, { ...view, ...more }, [LIGHT.chapters[0] ?? '']).filter(({ width }) => width === 1);
    const single = past();
    expect(single.length).toBeGreaterThan(20);
    expect(single.length).toBeLessThan(70);
    expect(new Set(single.map(({ x }) => x)).size).toBe(single.length);
    const last = cardsOf(crowded.box.rows[0] ?? rows[0] ?? ({ cells: [] } as never)).at(-2);
    const matching = past({ emphasis: { matches: new Set([last?.person ?? 'person:p1']) } });
    expect(matching.filter(({ alpha }) => alpha === 1)).toHaveLength(1);
    expect(matching).toHaveLength(single.length);
  });
});

describe('the owners of squads from afar', () => {
  const owners = (easel: Easel) => paintOwners(easel, placed, rows);
  it('are stars, and red rings where there is none', () => {
    expect(listBy(owners, far)).toBe(
      drawing(`
      text star 9 at 33.3,48.38: ★
      line bad 1.29 at 32.25,58.25 7.5 x 7.5 round 3.75
      line bad 1.29 at 32.25,89.25 7.5 x 7.5 round 3.75
    `),
    );
    expect(listBy(owners, { ...zoomed(0.1), ratio: 2 })).toBe(
      drawing(`
      text star 12 at 32.4,49.5: ★
      line bad 1.71 at 31,57 10 x 10 round 5
      line bad 1.71 at 31,88 10 x 10 round 5
    `),
    );
  });
  it('are dots from very far', () => {
    expect(listBy(owners, zoomed(0.05))).toBe(
      drawing(`
      fill star 8,10 2 x 2
      fill bad 8,15 2 x 2
      fill bad 8,22 2 x 2
    `),
    );
    expect(listBy(owners, zoomed(0.02))).toBe(
      drawing(`
      fill star 3,3 2 x 2
      fill bad 3,5 2 x 2
      fill bad 3,8 2 x 2
    `),
    );
  });
});

describe('the squad under the pointer from afar', () => {
  const lens = (view: Partial<PaintView> = {}, which = 'squad:sparen', on = scene) =>
    listBy((easel) => paintPointed(easel, { ...on, tribes: on === scene ? [placed] : on.tribes }), {
      ...far,
      ...view,
      emphasis: { pointed: which as 'squad:sparen' },
    });
  it('is shown large under its row: its name, and letters on its squares', () => {
    expect(lens()).toBe(
      drawing(`
      fill lineStrong 20,78 137 x 67 round 6
      fill surface 21,79 135 x 65 round 5
      text ink 13 bold 600 at 30,98.88: Sparen  4 / 4 ≠
      fill chapter 0 30,108 24 x 24 round 4
      text surface 11 bold 600 at 35.4,124.13: De
      fill chapter 0 57,108 24 x 24 round 4
      text surface 11 bold 600 at 62.4,124.13: De
      fill chapter 1 84,108 24 x 24 round 4
      text surface 11 bold 600 at 89.4,124.13: Da
      fill chapter 1 111,108 24 x 24 round 4
      text surface 11 bold 600 at 116.4,124.13: Da
    `),
    );
    expect(lens({ ratio: 2 })).toBe(
      drawing(`
      fill lineStrong 40,156 274 x 134 round 12
      fill surface 42,158 270 x 130 round 10
      text ink 26 bold 600 at 60,197.75: Sparen  4 / 4 ≠
      fill chapter 0 60,216 48 x 48 round 8
      text surface 22 bold 600 at 70.8,248.25: De
      fill chapter 0 114,216 48 x 48 round 8
      text surface 22 bold 600 at 124.8,248.25: De
      fill chapter 1 168,216 48 x 48 round 8
      text surface 22 bold 600 at 178.8,248.25: Da
      fill chapter 1 222,216 48 x 48 round 8
      text surface 22 bold 600 at 232.8,248.25: Da
    `),
    );
  });
  it('stands over its row where there is no room below, and never beyond the sides', () => {
    const place = (view: Partial<PaintView>) => lens(view).split('\n')[0];
    const low = { camera: { x: 0, y: -500, zoom: 0.2 } };
    expect([place({ ...low, height: 245 }), place({ ...low, height: 244 })].join('\n')).toBe(
      drawing(`
      fill lineStrong 20,178 137 x 67 round 6
      fill lineStrong 20,79 137 x 67 round 6
    `),
    );
    expect(
      [
        place({ camera: { x: 300, y: 0, zoom: 0.2 } }),
        place({ width: 152 }),
        place({ ...low, ratio: 2, height: 245 }),
        place({ ...low, ratio: 2, height: 244 }),
        place({ width: 152, ratio: 2 }),
        place({ camera: { x: 300, y: 0, zoom: 0.2 }, ratio: 2 }),
      ].join('\n'),
    ).toBe(
      drawing(`
        fill lineStrong 4,78 137 x 67 round 6
        fill lineStrong 11,78 137 x 67 round 6
        fill lineStrong 40,356 274 x 134 round 12
        fill lineStrong 40,159 274 x 134 round 12
        fill lineStrong 22,156 274 x 134 round 12
        fill lineStrong 8,156 274 x 134 round 12
      `),
    );
  });
  it('has its name in red where it has too many members, and a star for its product owner', () => {
    expect(lens({}, 'squad:lenen').split('\n')[2]).toContain('text bad');
    expect(lens({}, 'squad:betalen')).toContain(': ★');
  });
  it('has twelve squares in a line, and thirty-six at the most', () => {
    const names = crowd(40);
    const crowded = sceneOf({ squads: `Vol: ${names}`, chapters: `Een: ${names}` });
    const squares = lens({}, 'squad:vol', crowded)
      .split('\n')
      .filter((line) => line.startsWith('fill chapter'));
    expect(squares).toHaveLength(36);
    expect([squares[0], squares[11], squares[12], squares[35]].join('\n')).toBe(
      drawing(`
      fill chapter 0 14,157 24 x 24 round 4
      fill chapter 0 311,157 24 x 24 round 4
      fill chapter 0 14,184 24 x 24 round 4
      fill chapter 0 311,211 24 x 24 round 4
    `),
    );
  });
  it('has letters by which its chapters differ, and those of another tribe’s chapter for whom is of it', () => {
    const mixed = sceneOf({
      squads: 'Mix: Ana, Bo, Cy, Dee, Eli / Los: Ivo',
      chapters: 'Design: Ana / Development: Bo / D: Cy / Risk: Ivo, Dee',
      tribes: 'Klant: Mix, Design, Development, D / Balans: Los, Risk',
    });
    const letters = lens({}, 'squad:mix', mixed).match(/(?<=text surface .*: ).*/g);
    expect(letters?.join(' ')).toBe(
      drawing(`
      Ds Dv D Ri Ot
    `),
    );
  });
  it('is as wide as its name, and 300 at the most; a squad without people has its name alone', () => {
    const empty = sceneOf({ squads: 'Een squad met een naam zonder einde die nergens meer past: / Kort:' });
    expect(lens({}, 'squad:kort', empty)).toBe(
      drawing(`
      fill lineStrong 4,62 105.8 x 40 round 6
      fill surface 5,63 103.8 x 38 round 5
      text ink 13 bold 600 at 14,82.88: Kort  0 / 9
    `),
    );
    expect(lens({}, 'squad:een-squad-met-een-naam-zonder-einde-die-nergens-meer-past', empty)).toBe(
      drawing(`
      fill lineStrong 4,43 320 x 40 round 6
      fill surface 5,44 318 x 38 round 5
      text ink 13 bold 600 at 14,63.88: Een squad met een naam zonder einde d…
    `),
    );
  });
  it('has the pattern of a chapter around its letters', () => {
    const on = { ...scene, tribes: [recoloured([0, 12])] };
    const solid = lens().split('\n');
    expect(
      lens({}, 'squad:sparen', on)
        .split('\n')
        .filter((line) => !solid.includes(line) && line.startsWith('fill'))
        .join('\n'),
    ).toBe(
      drawing(`
      fill chapter 0 84,108 24 x 24 round 4
      fill surface 84,116 24 x 8
      fill chapter 0 87,111 18 x 18
      fill chapter 0 111,108 24 x 24 round 4
      fill surface 111,116 24 x 8
      fill chapter 0 114,111 18 x 18
    `),
    );
  });
  it('is none where no squad is pointed at, or it is gone', () => {
    expect(lens({}, 'squad:gone')).toBe('');
    expect(listBy((easel) => paintPointed(easel, scene), far)).toBe('');
  });
});

describe('a thumb', () => {
  it('has a pixel for every eight units down and every square across, rounded to bars', () => {
    const [thumb] = thumbsOf(box, LIGHT) ?? [];
    if (!thumb) throw new Error('No thumb');
    const names = new Map([LIGHT.surface, ...LIGHT.chapters].map((colour, at) => [colour, '.012345'.charAt(at)]));
    const lines = Array.from({ length: thumb.height }, (_, y) =>
      Array.from({ length: thumb.width }, (_x, x) => {
        const at = 4 * (y * thumb.width + x);
        const [red = 0, green = 0, blue = 0, alpha] = thumb.pixels.slice(at, at + 4);
        const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        return alpha === 255 ? (names.get(hex) ?? '?') : '!';
      }).join(''),
    );
    expect(lines.join('\n')).toBe(
      drawing(`
      ....
      ....
      01..
      01..
      01..
      01..
      01..
      01..
      ....
      ....
      ....
      ....
      0011
      0011
      0011
      0011
      0011
      0011
      0011
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      0000
      0000
      0000
      0000
      0000
      0000
      0000
      0000
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
      ....
    `),
    );
    expect(Object.values(thumb.box).join(' ')).toBe(
      drawing(`
      128 134 276.57142857142856 392
    `),
    );
  });
});

describe('the tray', () => {
  const unplaced = sceneOf({ squads: 'No squad: Ana, Bo, Cy', tribes: '' });
  const tray = {
    ...(unplaced.tray ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
      title: '',
      numbers: '',
      button: null,
      folded: [],
      cards: [],
      trails: [],
    }),
  };
  const painted = (level: 'near' | 'middle' | 'far', view: Partial<PaintView> = {}) =>
    listBy((easel) => paintTray(easel, tray, level), view);
  it('is a sheet of cards under its title and its numbers', () => {
    const lines = painted('near').split('\n');
    expect([...lines.slice(5, 7), ...lines.slice(-5)].join('\n')).toBe(
      drawing(`
      fill line 0,0 224 x 150 round 12
      fill surface 1,1 222 x 148 round 11
      text ink 13 bold 600 at 23,62.88: Ana
      text ink 13 bold 600 at 23,95.88: Bo
      text ink 13 bold 600 at 23,128.88: Cy
      text ink 14 bold 600 at 12,20.25: Unplaced
      text ink2 11.5 at 12,35.31: 3 people · 3 FTE
    `),
    );
  });
  it('has its title alone, and larger, from the middle distance', () => {
    expect(painted('middle', zoomed(0.5)).split('\n').slice(-4).join('\n')).toBe(
      drawing(`
      text ink 10 at 13,32.75: Ana
      text ink 10 at 13,49.25: Bo
      text ink 10 at 13,65.75: Cy
      text ink 11 bold 600 at 6,15.13: Unplaced
    `),
    );
  });
  it('has a square for each person from afar, and its title over them where there is no room', () => {
    expect(painted('far', zoomed(0.2))).toBe(
      drawing(`
      line shadow 2.4 at 0,0.4 45 x 30 round 6
      fill line 0,0 45 x 30 round 6
      fill surface 1,1 43 x 28 round 5
      fill ink3 2,9 40 x 5
      fill ink3 2,15 40 x 6
      fill ink3 2,22 40 x 6
      fill surface 1,1 43 x 13
      text ink 9.5 bold 700 at 4,11.02: Unpla…
    `),
    );
    expect(painted('far', zoomed(0.1, { ratio: 2 }))).toBe(
      drawing(`
      line shadow 2.4 at 0,0.4 45 x 30 round 6
      fill line 0,0 45 x 30 round 6
      fill surface 2,2 41 x 26 round 4
      fill ink3 2,9 40 x 4
      fill ink3 2,15 40 x 5
      fill ink3 2,22 40 x 5
      fill surface 2,2 41 x 26
      text ink 19 bold 700 at 8,22.05: U…
    `),
    );
    expect(painted('far', zoomed(0.02))).toBe(
      drawing(`
      fill line 0,0 4 x 3
      fill surface 1,1 2 x 1
      fill ink3 0,1 4 x 1
      fill ink3 0,2 4 x 1
      fill ink3 0,2 4 x 1
    `),
    );
  });
  it('shows the cards in view alone, and is left out where it is not', () => {
    const names = (view: Partial<PaintView>) =>
      drawnBy((easel) => paintTray(easel, tray, 'near'), view).flatMap(({ text }) =>
        text.length < 4 && text ? [text] : [],
      );
    expect(names({ height: 72 })).toEqual(['Ana']);
    expect(names({ height: 78 })).toEqual(['Ana', 'Bo']);
    expect(painted('near', { camera: { x: 224, y: 0, zoom: 1 } })).toBe('');
    expect(painted('near', { camera: { x: 223, y: 0, zoom: 1 } })).not.toBe('');
  });
  it('has its title and its numbers cut to its width', () => {
    const long = {
      ...tray,
      title: 'A title that has no room in the tray',
      numbers: '3 people and quite a number of vacancies',
    };
    const texts = (level: 'near' | 'middle' | 'far', view: Partial<PaintView> = {}) =>
      drawnBy((easel) => paintTray(easel, long, level), view).flatMap(({ text }) => (text.length > 5 ? [text] : []));
    expect([...texts('near'), ...texts('middle'), ...texts('far', zoomed(0.24))].join('\n')).toBe(
      drawing(`
      A title that has no ro…
      3 people and quite a number…
      A title that h…
      A title…
    `),
    );
  });
});
