import { barOf, cardsOf, rulerOf } from '../bars.ts';
import type { Box, TribeBox } from '../scene.ts';
import { colourIn, type Theme } from './theme.ts';

/** World units for one pixel of height: fine enough that a bar's height is right to a pixel in the far view. */
const UNIT = 8;

/** The most pixels that a picture may be wide or high in every browser. */
const LARGEST = 16_384;

/**
 * The squares of a tribe as a very small picture: across, one pixel for each square up to the limit; down, every bar.
 */
export interface Thumb {
  width: number;
  height: number;
  /** Red, green, blue and full opacity of each pixel, row by row. */
  pixels: Uint8ClampedArray;
  /** Where it belongs, relative to the tribe. */
  box: Box;
}

type Rgb = readonly [number, number, number];

function rgbOf(colour: string): Rgb {
  const hex = Number.parseInt(colour.slice(1), 16);
  return [hex >> 16, (hex >> 8) & 255, hex & 255];
}

/** The thumb of a tribe; `null` where it has no squads, or too many for a picture. Its ground is the theme's surface. */
export function thumbOf(box: TribeBox, theme: Theme): Thumb | null {
  const squads = box.rows.filter((row) => row.squad !== null);
  const [first] = squads;
  const last = squads.at(-1);
  if (!first || !last) return null;
  const top = first.y;
  const width = box.squadLimit;
  const height = Math.ceil((last.y + last.height - top) / UNIT);
  if (Math.max(width, height) > LARGEST) return null;
  const pixels = new Uint8ClampedArray(4 * width * height);
  const paint = (x: number, y: number, [red, green, blue]: Rgb) =>
    pixels.set([red, green, blue, 255], 4 * (y * width + x));
  const surface = rgbOf(theme.surface);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) paint(x, y, surface);
  for (const row of squads) {
    const cards = cardsOf(row);
    const bar = barOf(box, row, cards.length);
    const from = Math.round((bar.y - top) / UNIT);
    const to = Math.round((bar.y + bar.height - top) / UNIT);
    for (const [x, card] of cards.slice(0, width).entries()) {
      const colour = rgbOf(colourIn(theme, card.colour));
      for (let y = from; y < to; y += 1) paint(x, y, colour);
    }
  }
  const { left, pitch } = rulerOf(box);
  return { width, height, pixels, box: { x: left, y: top, width: width * pitch, height: height * UNIT } };
}
