import type { Picture } from '../picture.ts';

/** The longest side and the largest area of a canvas that every browser of today holds, in pixels. */
export const CANVAS = { side: 16_384, area: 268_435_456 } as const;

/** Measures of the sheet around the scene at scale 1. */
export const SHEET = { margin: 24, title: 64, item: { width: 208, height: 24 }, least: 660 } as const;

/** A sheet in whole pixels: where the scene stands on it, and the legend under that. */
export interface Sheet {
  width: number;
  height: number;
  /**
   * Pixels for one unit of the scene, and for one of the title and the legend, which stay readable on a small picture.
   */
  scale: number;
  text: number;
  scene: { x: number; y: number; width: number; height: number };
  legend: { y: number; abreast: number };
}

/** The sheet for a picture at a scale. */
export function sheetOf({ scene, legend }: Picture, scale: number): Sheet {
  const text = Math.max(1, scale);
  const margin = Math.round(SHEET.margin * text);
  const inside = { width: Math.ceil(scene.width * scale), height: Math.ceil(scene.height * scale) };
  const width = Math.max(inside.width + 2 * margin, Math.ceil(SHEET.least * text));
  const abreast = Math.max(1, Math.floor((width - 2 * margin) / (SHEET.item.width * text)));
  const lines = Math.ceil(legend.length / abreast);
  const top = Math.round(SHEET.title * text) + margin;
  const below = top + inside.height + margin;
  const height = below + Math.ceil(lines * SHEET.item.height * text) + margin;
  return { width, height, scale, text, scene: { x: margin, y: top, ...inside }, legend: { y: below, abreast } };
}

/** Whether a browser's canvas holds the sheet. */
export function fitsCanvas({ width, height }: Pick<Sheet, 'width' | 'height'>): boolean {
  return width <= CANVAS.side && height <= CANVAS.side && width * height <= CANVAS.area;
}

/** What can be chosen: 1, 2 and 4 where the canvas holds them, and the largest scale that it does. */
export interface Scales {
  fitting: readonly number[];
  largest: number;
}

/** The scales of a picture. The largest is rounded down to hundredths of what fits, at most 8. */
export function scalesFor(picture: Picture): Scales {
  let low = 0;
  let high = 800;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsCanvas(sheetOf(picture, middle / 100))) low = middle;
    else high = middle - 1;
  }
  return { fitting: [1, 2, 4].filter((scale) => fitsCanvas(sheetOf(picture, scale))), largest: low / 100 };
}
