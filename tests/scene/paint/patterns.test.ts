import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../src/domain/colours.ts';
import { paintBadge } from '../../../src/scene/paint/badge.ts';
import { easelOf } from '../../../src/scene/paint/easel.ts';
import { cutEdge, cutOut, isCutOut } from '../../../src/scene/paint/patterns.ts';
import { LIGHT } from '../../../src/scene/paint/theme.ts';
import { WHOLE } from '../../support/paintPicture.ts';
import { drawing, Raster } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const patterns = Array.from({ length: PATTERNS }, (_, at) => at);

/** An area of `#`, after something was cut out of it. */
function left(width: number, height: number, cut: (pen: RecordingPen) => void): string[] {
  const raster = new Raster(1, 1);
  raster.fill({ x: 0, y: 0, width, height }, '#');
  const pen = new RecordingPen();
  cut(pen);
  for (const { x, y, width: wide, height: high, colour } of pen.drawn) {
    expect(colour).toBe('ground');
    expect([x, y, wide, high].every(Number.isInteger)).toBe(true);
    expect([x, y, x + wide <= width, y + high <= height]).toEqual([Math.max(0, x), Math.max(0, y), true, true]);
    raster.fill({ x, y, width: wide, height: high }, '.');
  }
  return raster.toString().split('\n');
}

/** Pictures side by side, a gap between them. */
const beside = (pictures: string[][]) =>
  (pictures[0] ?? []).map((_, line) => pictures.map((each) => each[line]).join('  ')).join('\n');

describe('the patterns of chapters that share a colour', () => {
  it('are in a square: solid, double, notched, dotted, hatched, dashed', () => {
    const squares = patterns.map((pattern) => left(8, 8, (pen) => cutOut(pen, pattern, 0, 0, 8, 8, 'ground')));
    expect(beside(squares)).toBe(
      drawing(`
      ########  ########  ########  ###..###  ####..##  ########
      ########  ########  ########  ###..###  ####..##  ########
      ########  ########  ########  ###..###  ##..####  ........
      ########  ........  ########  ........  ##..####  ########
      ########  ........  ##....##  ........  ..####..  ########
      ########  ########  ##....##  ###..###  ..####..  ........
      ########  ########  ##....##  ###..###  ####..##  ########
      ########  ########  ##....##  ###..###  ####..##  ########
    `),
    );
  });
  it('can be told apart in the smallest square that has any, and are none in a smaller one', () => {
    const squares = (size: number) =>
      patterns.map((pattern) => left(size, size, (pen) => cutOut(pen, pattern, 0, 0, size, size, 'ground')));
    expect(beside(squares(5))).toBe(
      drawing(`
      #####  #####  #####  ##.##  ###.#  #####
      #####  #####  #####  ##.##  #..##  .....
      #####  .....  #####  .....  #..##  #####
      #####  #####  #...#  ##.##  .###.  .....
      #####  #####  #...#  ##.##  ###.#  #####
    `),
    );
    expect(new Set(squares(4).map(String)).size).toBe(1);
    for (const size of [5, 6, 7, 9, 12, 20]) expect(new Set(squares(size).map(String)).size).toBe(PATTERNS);
  });
  it('are the same wherever the square stands and whatever it is made of', () => {
    for (const pattern of patterns) {
      const points = Array.from({ length: 8 }, (_, y) =>
        Array.from({ length: 8 }, (_, x) => (isCutOut(pattern, (x + 0.5) / 8, (y + 0.5) / 8) ? '.' : '#')).join(''),
      );
      expect(points).toEqual(left(8, 8, (pen) => cutOut(pen, pattern, 0, 0, 8, 8, 'ground')));
      const pen = new RecordingPen();
      cutOut(pen, pattern, 30, 50, 16, 8, 'ground');
      const moved = pen.drawn.map(({ x, y, width, height }) => [(x - 30) / 2, y - 50, width / 2, height]);
      const square = new RecordingPen();
      cutOut(square, pattern, 0, 0, 8, 8, 'ground');
      expect(moved).toEqual(square.drawn.map(({ x, y, width, height }) => [x, y, width, height]));
    }
  });
  it('are along an edge that runs down, as on a card', () => {
    const edges = patterns.map((pattern) => left(3, 28, (pen) => cutEdge(pen, pattern, 0, 0, 3, 28, 'ground')));
    expect(beside(edges)).toBe(
      drawing(`
      ###  #.#  ###  ###  ###  ###
      ###  #.#  ###  ###  ###  ###
      ###  #.#  ###  ###  ###  ###
      ###  #.#  ###  ...  ###  ###
      ###  #.#  ###  ...  ###  ###
      ###  #.#  #..  ...  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  ###  ...  ...  ###
      ###  #.#  ###  ...  ...  ###
      ###  #.#  ###  ...  ...  ###
      ###  #.#  ###  ###  ###  ...
      ###  #.#  ###  ###  ###  ...
      ###  #.#  #..  ###  ###  ...
      ###  #.#  #..  ...  ...  ...
      ###  #.#  #..  ...  ...  ...
      ###  #.#  #..  ...  ...  ...
      ###  #.#  ###  ###  ###  ...
      ###  #.#  ###  ###  ###  ...
      ###  #.#  ###  ###  ###  ...
      ###  #.#  ###  ...  ###  ###
      ###  #.#  ###  ...  ###  ###
      ###  #.#  #..  ...  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  #..  ###  ###  ###
      ###  #.#  ###  ...  ...  ###
    `),
    );
    const thin = patterns.map((pattern) => left(2, 28, (pen) => cutEdge(pen, pattern, 0, 0, 2, 28, 'ground')).join());
    expect(new Set(thin).size).toBe(PATTERNS);
  });
  it('are along an edge that runs across, as over a column', () => {
    const edges = patterns.map((pattern) => left(40, 3, (pen) => cutEdge(pen, pattern, 0, 0, 40, 3, 'ground')));
    expect(edges.map((lines) => lines.join('\n')).join('\n\n')).toBe(
      drawing(`
      ########################################
      ########################################
      ########################################

      ########################################
      ........................................
      ########################################

      ########################################
      #####....#####....#####....#####....####
      #####....#####....#####....#####....####

      ###...###...###...###...###...###...###.
      ###...###...###...###...###...###...###.
      ###...###...###...###...###...###...###.

      #########...###...#########...###...####
      #########...###...#########...###...####
      #########...###...#########...###...####

      ############.........############.......
      ############.........############.......
      ############.........############.......
    `),
    );
  });
  it('cost nothing where there is none', () => {
    const pen = new RecordingPen();
    cutOut(pen, 0, 0, 0, 8, 8, 'ground');
    cutEdge(pen, 0, 0, 0, 3, 28, 'ground');
    expect([pen.drawn, pen.fillStyle]).toEqual([[], '']);
  });
});

describe('a badge', () => {
  const drawnOf = (colour: number | null) => {
    const pen = new RecordingPen();
    paintBadge(easelOf(pen, WHOLE), colour, 10, 20, 18, 9);
    return pen.drawn.map(({ colour, x, y, width, round }) => [colour, x, y, width, round]);
  };
  const [first] = LIGHT.chapters;
  it('is one area of a solid colour', () => {
    expect(drawnOf(0)).toEqual([[first, 10, 20, 18, 9]]);
    expect(drawnOf(null)).toEqual([[LIGHT.ink3, 10, 20, 18, 9]]);
  });
  it('has the pattern of another in its rim, and room for letters inside', () => {
    expect(drawnOf(12)).toEqual([
      [first, 10, 20, 18, 9],
      [LIGHT.surface, 10, 26, 18, 0],
      [first, 12, 22, 14, 7],
    ]);
  });
});
