import { barOf, cardsOf, rulerOf } from '../bars.ts';
import type { BandBox, Box, RowBox, TribeBox } from '../scene.ts';
import { isCutOut } from './patterns.ts';
import { colourIn, patternIn, SOLID, type Theme } from './theme.ts';

/** World units for one pixel of height: fine enough that a bar's height is right to a pixel in the far view. */
const UNIT = 8;

/** Pixels across a square that a pattern needs. */
const PATTERNED = 8;

/** The most pixels that a picture may be wide or high in every browser. */
const LARGEST = 16_384;

/**
 * The squares of a band as a very small picture: across, one pixel for each square up to the limit, or more where some
 * have a pattern; down, every bar.
 */
export interface Thumb {
  width: number;
  height: number;
  /** Red, green, blue and full opacity of each pixel, row by row. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
  /** Where it belongs, relative to the tribe. */
  box: Box;
}

/** A colour, fully opaque, as the one number that stands for the four bytes of a pixel in this machine's memory. */
function pixelOf(colour: string): number {
  const hex = Number.parseInt(colour.slice(1), 16);
  const bytes = Uint8Array.of(hex >> 16, (hex >> 8) & 255, hex & 255, 255);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}

/**
 * The thumb of a band; `null` where it has no squads, or too many for a picture. Its ground is the theme's surface.
 */
export function thumbOf(box: TribeBox, band: BandBox, theme: Theme): Thumb | null {
  const first = band.rows[0];
  const last = band.rows.at(-1);
  if (!first || !last) return null;
  const top = first.y;
  const shownOf = (row: RowBox) => cardsOf(row).slice(0, box.squadLimit);
  const isPatterned = band.rows.some((row) => shownOf(row).some(({ colour }) => patternIn(theme, colour) !== SOLID));
  const across = isPatterned ? PATTERNED : 1;
  const width = box.squadLimit * across;
  const height = Math.ceil((last.y + last.height - top) / UNIT);
  if (Math.max(width, height) > LARGEST) return null;
  const pixels = new Uint32Array(width * height).fill(pixelOf(theme.surface));
  const pixelsOf = new Map<number | null, number>();
  const paintOf = (colour: number | null) => {
    let pixel = pixelsOf.get(colour);
    if (pixel === undefined) pixelsOf.set(colour, (pixel = pixelOf(colourIn(theme, colour))));
    return pixel;
  };
  for (const row of band.rows) {
    const bar = barOf(box, row, cardsOf(row).length);
    const from = Math.round((bar.y - top) / UNIT);
    const to = Math.round((bar.y + bar.height - top) / UNIT);
    for (const [at, card] of shownOf(row).entries()) {
      const paint = paintOf(card.colour);
      const pattern = patternIn(theme, card.colour);
      for (let y = from; y < to; y += 1) {
        for (let x = 0; x < across; x += 1) {
          const isCut = isCutOut(pattern, (x + 0.5) / across, (y - from + 0.5) / (to - from));
          if (!isCut) pixels[y * width + at * across + x] = paint;
        }
      }
    }
  }
  const { left } = rulerOf(band);
  const wide = box.squadLimit * box.pitch;
  return {
    width,
    height,
    pixels: new Uint8ClampedArray(pixels.buffer),
    box: { x: left, y: top, width: wide, height: height * UNIT },
  };
}

/** The thumbs of a tribe, one a band; `null` where any of them cannot be. */
export function thumbsOf(box: TribeBox, theme: Theme): Thumb[] | null {
  const thumbs = box.bands.map((band) => thumbOf(box, band, theme)).filter((thumb) => thumb !== null);
  return thumbs.length === box.bands.length ? thumbs : null;
}
