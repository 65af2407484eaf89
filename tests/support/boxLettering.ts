import type { Lettering } from '../../src/exporting/pdf/lettering.ts';

/** Stands in for the canvas of a browser: every letter is a filled box, as wide as its font is large. */
export function boxLettering(drawn: string[] = []): Lettering {
  return {
    widthOf: (text) => [...text].length,
    draw(text, _bold, size, colour) {
      drawn.push(text);
      const [width, height] = [Math.ceil([...text].length * size), Math.ceil(size)];
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => channels[at % 4] ?? 200);
      return { width, height, left: 0, above: Math.ceil(size * 0.8), pixels };
    },
  };
}
