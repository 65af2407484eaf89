import { describe, expect, it } from 'vitest';
import {
  easelOf,
  fillBox,
  fillFrame,
  fillRound,
  fillWorld,
  inPixels,
  inView,
  inWorld,
  lineAcross,
  lineDown,
  pixelX,
  pixelY,
  rungOf,
  writeAt,
} from '../../../src/scene/paint/easel.ts';
import { isLegible, paintBar } from '../../../src/scene/paint/textOrBar.ts';
import { colourIn, DARK, LIGHT, patternIn } from '../../../src/scene/paint/theme.ts';
import { listBy, WHOLE } from '../../support/paintPicture.ts';
import { drawing } from '../../support/raster.ts';
import { RecordingPen } from '../../support/recordingPen.ts';

const easel = (more: Partial<typeof WHOLE> = {}) => easelOf(new RecordingPen(), { ...WHOLE, ...more });
const odd = { camera: { x: 10.3, y: 5.1, zoom: 0.5 }, ratio: 1.5, width: 300, height: 200 };

describe('an easel', () => {
  it('turns world units into whole device pixels, the corner of the view being the first of them', () => {
    const { scale, thin, left, top, seen, letters } = easel(odd);
    expect({ scale, thin, left, top, letters }).toEqual({ scale: 0.75, thin: 2, left: -8, top: -4, letters: 0.75 });
    expect(seen).toEqual({ x: 10.3, y: 5.1, width: 600, height: 400 });
    expect([0, 1, 2, 100].map((x) => pixelX(easel(odd), x))).toEqual([-8, -7, -6, 67]);
    expect([0, 1, 2, 100].map((y) => pixelY(easel(odd), y))).toEqual([-4, -3, -2, 71]);
  });
  it('begins elsewhere on the canvas where the view does', () => {
    const { left, top } = easel({ ...odd, at: { x: 40, y: 70 } });
    expect([left, top]).toEqual([32, 66]);
  });
  it('has thin lines of one pixel on a coarse screen as well', () => {
    expect([0.4, 1, 1.4, 1.5, 2, 3].map((ratio) => easel({ ratio }).thin)).toEqual([1, 1, 1, 2, 2, 3]);
  });
  it('knows of whom some card is selected or in the hand', () => {
    const emphasis = { selected: new Set(['person:ana squad:a', 'tribe:b']), held: new Set(['person:bo ']) };
    expect([...easel({ emphasis }).marked]).toEqual(['person:ana', 'tribe:b', 'person:bo']);
    expect(easel().marked.size).toBe(0);
    expect(easel().emphasis).toEqual({});
  });
  it('has letters of four sizes for each doubling where the view is rough', () => {
    const quarters = [0.5, 2 ** -0.75, 2 ** -0.5, 2 ** -0.25, 1];
    expect(quarters.map(rungOf)).toEqual(quarters.map((each) => expect.closeTo(each, 9)));
    expect(rungOf(0.99)).toBeCloseTo(2 ** -0.25, 9);
    expect(rungOf(1.18)).toBe(1);
    expect(rungOf(1.2)).toBeCloseTo(2 ** 0.25, 9);
    expect(easel({ ...odd, rough: true }).letters).toBeCloseTo(2 ** -0.5, 9);
  });
});

describe('what is in view', () => {
  const sees = (x: number, y: number) => inView(easel({ width: 100, height: 80 }), x, y, 10, 10);
  it('is what reaches over an edge of it', () => {
    expect([-11, -10, -9, 99, 100].map((x) => sees(x, 0))).toEqual([false, false, true, true, false]);
    expect([-11, -10, -9, 79, 80].map((y) => sees(0, y))).toEqual([false, false, true, true, false]);
  });
});

describe('areas and lines', () => {
  it('have their edges on the pixels nearest to them', () => {
    expect(
      listBy((of) => {
        of.pen.fillStyle = LIGHT.ink2;
        fillBox(of, 20, 30, 40, 50);
        lineAcross(of, 20, 30, 41);
        lineDown(of, 20, 30, 51);
      }, odd),
    ).toBe(
      drawing(`
      fill ink2 7,19 30 x 37
      fill ink2 7,19 31 x 2
      fill ink2 7,19 2 x 38
    `),
    );
  });
  it('are square where their corners are too small to be seen', () => {
    expect(
      listBy((of) => {
        of.pen.fillStyle = LIGHT.ink2;
        for (const round of [1.9, 2, 8]) fillRound(of.pen, 1, 2, 30, 40, round);
        fillRound(of.pen, 1, 2, 30, 40, [0, 0, 1, 1]);
      }),
    ).toBe(
      drawing(`
      fill ink2 1,2 30 x 40
      fill ink2 1,2 30 x 40 round 2
      fill ink2 1,2 30 x 40 round 8
      fill ink2 1,2 30 x 40 round 0 0 1 1
    `),
    );
  });
  it('have a frame around them, as thick as told, whose corners are never rounder than the area allows', () => {
    const box = { x: 20, y: 30, width: 40, height: 60 };
    expect(listBy((of) => fillFrame(of, box, 6, LIGHT.line, LIGHT.surface), odd)).toBe(
      drawing(`
      fill line 7,19 30 x 45 round 4.5
      fill surface 9,21 26 x 41 round 2.5
    `),
    );
    expect(listBy((of) => fillFrame(of, box, 100, LIGHT.line, LIGHT.surface, 5))).toBe(
      drawing(`
      fill line 20,30 40 x 60 round 20
      fill surface 25,35 30 x 50 round 15
    `),
    );
    expect(listBy((of) => fillFrame(of, { ...box, width: 90 }, 100, LIGHT.line, LIGHT.surface, 5))).toContain(
      'round 30',
    );
    expect(listBy((of) => fillFrame(of, box, 3, LIGHT.line, LIGHT.surface, 5))).toBe(
      drawing(`
      fill line 20,30 40 x 60 round 3
      fill surface 25,35 30 x 50
    `),
    );
  });
});

describe('texts', () => {
  const write = (rough: boolean) => {
    const pen = new RecordingPen();
    const of = easelOf(pen, { ...WHOLE, ...odd, rough });
    inWorld(of, 20, 30);
    pen.font = '400 10px x';
    writeAt(of, 'Ana', 4, 8);
    fillWorld(of, 4, 8, 12, 16);
    paintBar(of, 4, 50, 30, 10);
    inPixels(of);
    pen.fillRect(1, 2, 3, 4);
    return pen.drawn;
  };
  it('are as large as the view makes them, or in a rough one a little smaller, at the very same place', () => {
    const [sharp, rough] = [write(false), write(true)];
    const places = (of: typeof sharp) =>
      of.map(({ x, y, width, height, kind }) =>
        [x, y, ...(kind === 'text' ? [] : [width, height])].map((each) => each.toFixed(3)),
      );
    expect(places(sharp)).toEqual([
      ['10.000', '25.000'],
      ['10.000', '25.000', '9.000', '12.000'],
      ['10.000', '55.150', '22.500', '2.700'],
      ['1.000', '2.000', '3.000', '4.000'],
    ]);
    expect(places(rough)).toEqual(places(sharp));
    expect([sharp[0]?.size, rough[0]?.size]).toEqual([7.5, expect.closeTo(10 * 2 ** -0.5, 6)]);
    expect(sharp[2]?.colour).toBe(LIGHT.lineStrong);
  });
  it('can be read from six pixels on', () => {
    expect([7.9, 8, 8.1].map((size) => isLegible(easel(odd), size))).toEqual([false, true, true]);
  });
});

describe('the colour of a chapter', () => {
  it('is the theme’s own, and grey for nobody’s', () => {
    const numbers = [0, 11, null, 12, 71];
    expect(numbers.map((colour) => colourIn(LIGHT, colour))).toEqual([
      LIGHT.chapters[0],
      LIGHT.chapters[11],
      LIGHT.ink3,
      LIGHT.chapters[0],
      LIGHT.chapters[11],
    ]);
    expect(colourIn(DARK, 1)).toBe(DARK.chapters[1]);
    expect(numbers.map((colour) => patternIn(LIGHT, colour))).toEqual([0, 0, 0, 1, 5]);
  });
});
