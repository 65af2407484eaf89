import { expect, it } from 'vitest';
import { turned } from '../../src/canvas/wheel.ts';

const VIEW = { x: 100, y: 200, zoom: 2, width: 800, height: 600 };
const [PIXELS, LINES, PAGES] = [0, 1, 2];
const turn = (deltaMode: number | undefined, deltaX: number, deltaY: number, keys = {}) =>
  turned(
    VIEW,
    { deltaMode: deltaMode ?? 0, deltaX, deltaY, ctrlKey: false, metaKey: false, shiftKey: false, ...keys },
    { x: 50, y: 50 },
  );

it('[input] a wheel scrolls by pixels, by lines, and by pages, of which one is as much as is in view', () => {
  expect(turn(PIXELS, 10, 20)).toEqual({ x: 105, y: 210, zoom: 2 });
  expect(turn(LINES, 1, 3)).toEqual({ x: 120, y: 260, zoom: 2 });
  expect(turn(PAGES, 1, -1)).toEqual({ x: 100 + 400, y: 200 - 300, zoom: 2 });
});

it('[input] with Shift it scrolls sideways, in the same units, unless it does so by itself', () => {
  expect(turn(LINES, 0, 3, { shiftKey: true })).toEqual({ x: 160, y: 200, zoom: 2 });
  expect(turn(PAGES, 0, 1, { shiftKey: true })).toEqual({ x: 500, y: 200, zoom: 2 });
  expect(turn(PIXELS, 8, 0, { shiftKey: true })).toEqual({ x: 104, y: 200, zoom: 2 });
});

it('[input] with Ctrl or Cmd it zooms at the pointer, never by much at once', () => {
  const lines = turn(LINES, 0, 1, { ctrlKey: true });
  expect(lines).toEqual(turn(PIXELS, 0, 40, { ctrlKey: true }));
  expect(lines.zoom).toBeLessThan(2);
  expect(lines.x + 50 / lines.zoom).toBeCloseTo(125);
  expect(turn(PAGES, 0, -1, { metaKey: true })).toEqual(turn(PIXELS, 0, -100, { metaKey: true }));
});
