import { describe, expect, it } from 'vitest';
import { barOf, cardsOf, pitchIn, rulerOf, squareAt, squareX } from '../../src/scene/bars.ts';
import { runsOf } from '../../src/scene/runs.ts';
import type { RowBox, TribeBox } from '../../src/scene/scene.ts';
import { sceneOf, tribeIn } from '../support/board.ts';
import { crowd } from '../support/flagged.ts';
import { drawing } from '../support/raster.ts';
import { table } from '../support/scenePicture.ts';

const LIMIT = 4;
const { box } = tribeIn(
  sceneOf({
    squads: `Leeg: / Twee: A, B / Vol: C, D, E, F / Over: G, H, I, J, K, L / Veel: ${crowd(30, 'M')}`,
    chapters: `Een: A, C, D, F, G, H, I, J, K, L, X, Y / Twee: B, E, ${crowd(30, 'M')}`,
    rules: { 'squad-size': { limit: LIMIT } },
  }),
);
const rounded = (value: number) => String(Math.round(value * 100) / 100);
const rowIn = (of: TribeBox, name: string): RowBox => {
  const row = of.rows.find((each) => each.name === name);
  if (!row) throw new Error(`There is no row ${name}`);
  return row;
};

describe('the bars of the far view', () => {
  it('begin 128 from the left of their band and leave 36 at its right', () => {
    expect(rulerOf({ x: 0, width: 5000 })).toEqual({ left: 128, right: 4964 });
    expect(rulerOf({ x: 900, width: 640 })).toEqual({ left: 1028, right: 1504 });
  });

  it('have squares as far apart as the narrowest band has room for the limit and three more, at most 132', () => {
    expect(pitchIn(5000, 4)).toBe(132);
    expect(pitchIn(640, 4)).toBe(476 / 7);
    expect(pitchIn(Number.POSITIVE_INFINITY, 4)).toBe(132);
  });

  it('have one distance in every tribe, whether wide or narrow', () => {
    const { tribes } = sceneOf({
      squads: 'Smal: A / Breed: B, C',
      chapters: 'Een: A / P: B / Q: C / R: / S: / T:',
      tribes: 'Kort: Smal, Een / Wijd: Breed, P, Q, R, S, T / Niets:',
    });
    expect(tribes.map((placed) => [placed.box.width, placed.box.pitch])).toEqual([
      [640, 476 / 12],
      [1296, 476 / 12],
      [640, 476 / 12],
    ]);
  });

  it('have squares at one distance up to the limit; those past it share what is left', () => {
    const wide = { ...box, pitch: 132 };
    const rows = box.rows.map((each) => {
      const row = { ...each, width: 1164 };
      const cards = cardsOf(row);
      const bar = barOf(wide, row, cards.length);
      const lefts = cards.slice(0, 8).map((_, at) => rounded(squareX(bar, at)));
      return [row.name, String(cards.length), String(bar.full), rounded(bar.past), lefts.join(' ')];
    });
    expect(table([['', 'people', 'full', 'past', 'left edges of the first eight'], ...rows])).toBe(
      drawing(`
               | people | full | past  | left edges of the first eight
      Leeg     | 0      | 4    | 132   |
      Twee     | 2      | 4    | 132   | 128 260
      Vol      | 4      | 4    | 132   | 128 260 392 524
      Over     | 6      | 4    | 132   | 128 260 392 524 656 788
      Veel     | 30     | 4    | 18.15 | 128 260 392 524 656 674.15 692.31 710.46
      No squad | 2      | 2    | 132   | 128 260
    `),
    );
  });

  it('fill 58 % of their row in its middle, and never more than 66', () => {
    const row = rowIn(box, 'Twee');
    expect(barOf(box, { ...row, y: 100, height: 100 }, 2)).toMatchObject({
      y: expect.closeTo(121, 6),
      height: expect.closeTo(58, 6),
    });
    expect(barOf(box, { ...row, y: 100, height: 200 }, 2)).toMatchObject({ y: 167, height: 66 });
  });

  it('know no limit in the row No squad: everybody has a whole square while there is room', () => {
    const bench = { ...rowIn(box, 'Twee'), squad: null, width: 1164 };
    const wide = { ...box, pitch: 132 };
    // 1000 for 4 and 3 squares past the limit: 132 each, so that seven fit.
    expect([1, 7, 8, 20].map((count) => barOf(wide, bench, count).full)).toEqual([1, 7, 4, 4]);
    expect(rounded(barOf(wide, bench, 8).past)).toBe(rounded((1000 - 4 * 132) / 4));
    expect(barOf(wide, bench, 7).past).toBe(132);
  });

  it('have everybody of a row in the order of its columns', () => {
    expect(cardsOf(rowIn(box, 'Vol')).map(({ name }) => name)).toEqual(['C', 'D', 'F', 'E']);
    expect(cardsOf(rowIn(box, 'Vol'))).toBe(cardsOf(rowIn(box, 'Vol')));
  });
});

describe('the person whose square is under a point', () => {
  const wide = { ...box, pitch: 132, rows: box.rows.map((row) => ({ ...row, width: 1164 })) };
  /** The names under points 22 apart along the middle of a bar, from its row's left end. */
  const along = (name: string, zoom = 1) => {
    const row = rowIn(wide, name);
    const names: string[] = [];
    for (let x = 106 + 11; x < 1164; x += 22) {
      names.push(squareAt(wide, row, zoom, x, row.y + row.height / 2)?.name.slice(0, 1) ?? '.');
    }
    return names.join('');
  };
  it('is the one that is drawn there', () => {
    expect([along('Twee'), along('Vol'), along('Over')].join('\n')).toBe(
      drawing(`
      .AAAAAABBBBBB...................................
      .CCCCCCDDDDDDFFFFFFEEEEEE.......................
      .GGGGGGHHHHHHIIIIIIJJJJJJKKKKKKLLLLLL...........
    `),
    );
  });
  it('stands between the edges of the bar alone', () => {
    const row = rowIn(wide, 'Twee');
    const bar = barOf(wide, row, 2);
    const at = (x: number, y: number) => squareAt(wide, row, 1, x, y)?.name;
    expect([at(128, bar.y), at(127.9, bar.y), at(128, bar.y - 0.1)]).toEqual(['A', undefined, undefined]);
    expect([at(128, bar.y + bar.height - 0.1), at(128, bar.y + bar.height)]).toEqual(['A', undefined]);
    expect([at(259.9, bar.y), at(260, bar.y), at(391.9, bar.y), at(392, bar.y)]).toEqual(['A', 'B', 'B', undefined]);
  });
  it('can be pointed at from seven pixels on, square by square', () => {
    expect(along('Twee', 7 / 132)).toContain('A');
    expect(along('Twee', 6.9 / 132)).not.toContain('A');
    // Past the limit they are narrower, and sooner too small.
    expect(along('Veel', 0.1)).toMatch(/^\.M{24}\.+$/);
    expect(along('Veel', 0.4)).toMatch(/^\.M{45}\.\.$/);
  });
});

describe('squares of one colour beside each other', () => {
  const runs = (dimmed: string[] | null = null) =>
    runsOf(box, dimmed && (({ name }) => dimmed.includes(name))).map(
      ({ colour, dimmed: isDimmed, runs: of }) =>
        `${colour}${isDimmed ? ' dimmed' : ''}: ${of.map(({ row, from, to }) => `${row.name} ${from}-${to}`).join(', ')}`,
    );
  it('are one run, up to the limit, and nobody of the row No squad is in one', () => {
    expect(runs()).toEqual(['0: Twee 0-1, Vol 0-3, Over 0-4', '1: Twee 1-2, Vol 3-4, Veel 0-4']);
  });
  it('are parted where somebody between them is dimmed', () => {
    expect(runs(['D', 'M1', 'M2'])).toEqual([
      '0: Twee 0-1, Vol 0-1, Vol 2-3, Over 0-4',
      '1: Twee 1-2, Vol 3-4, Veel 2-4',
      '0 dimmed: Vol 1-2',
      '1 dimmed: Veel 0-2',
    ]);
  });
  it('keep people of no chapter apart from those of the first colour', () => {
    const mixed = tribeIn(sceneOf({ squads: 'Twee: A, Z', chapters: 'Een: A' })).box;
    expect(runsOf(mixed, null).map(({ colour }) => colour)).toEqual([0, null]);
    const dim = runsOf(mixed, () => true);
    expect(dim.map(({ colour, dimmed }) => [colour, dimmed])).toEqual([
      [0, true],
      [null, true],
    ]);
  });
  it('keep every colour apart from every other, dimmed or not', () => {
    const { box: three } = tribeIn(
      sceneOf({ squads: 'Mix: A, B, C, D, Z', chapters: 'Een: A, D / Twee: B / Drie: C' }),
    );
    const dim = runsOf(three, ({ name }) => name === 'A' || name === 'Z');
    expect(dim.map(({ colour, dimmed, runs: of }) => `${colour} ${dimmed} ${of.length}`)).toEqual([
      '0 true 1',
      '0 false 1',
      '1 false 1',
      '2 false 1',
      'null true 1',
    ]);
    expect(runsOf(three, null).map(({ colour }) => colour)).toEqual([0, 1, 2, null]);
  });
  it('are found once for each tribe while nobody is dimmed', () => {
    expect(runsOf(box, null)).toBe(runsOf(box, null));
    expect(runsOf(box, () => false)).not.toBe(runsOf(box, null));
    expect(runsOf(box, () => false)).toEqual(runsOf(box, null));
  });
});
