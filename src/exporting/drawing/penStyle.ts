/** A colour of the painter: red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
export interface Colour {
  parts: readonly [red: number, green: number, blue: number];
  covers: number;
}

const RGB = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/;

/** The few colours of a theme, each read once. */
const colours = new Map<string, Colour>();

/** What a pen of ours is told to draw with, `#17202b` or `rgb(23 32 43 / 0.09)`, for files that know no such words. */
export function colourIn(style: string | object): Colour {
  const text = String(style);
  let known = colours.get(text);
  if (!known) colours.set(text, (known = readColour(text)));
  return known;
}

function readColour(style: string): Colour {
  const [, red, green, blue, covers] = RGB.exec(style) ?? [];
  if (covers !== undefined) return { parts: [Number(red), Number(green), Number(blue)], covers: Number(covers) };
  const part = (at: number) => Number.parseInt(style.slice(at, at + 2), 16) || 0;
  return { parts: [part(1), part(3), part(5)], covers: 1 };
}

/** How bold and how large a font of the painter is, in units of the pen: `600 13px …`. */
export function fontIn(font: string): { weight: number; size: number } {
  const [weight = '400', size = '0'] = font.split(' ', 2);
  return { weight: Number.parseInt(weight, 10), size: Number.parseFloat(size) };
}
