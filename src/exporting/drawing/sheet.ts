import { type Level, levelAt } from '../../scene/level.ts';
import type { Picture } from '../picture.ts';

/** The longest side and the largest area of a canvas that every browser of today holds, in pixels. */
export const CANVAS = { side: 16_384, area: 268_435_456 } as const;

/** Measures of the sheet around the scene at scale 1. */
export const SHEET = { margin: 24, title: 64, item: { width: 208, height: 24 }, foot: 32, least: 660 } as const;

/** Pages that a picture is fitted into, in pixels: a slide, and paper that lies on its side, of 150 dots an inch. */
export const PAGES = {
  slide: { width: 1920, height: 1080 },
  a4: { width: 1754, height: 1240 },
  a3: { width: 2480, height: 1754 },
} as const;

/** Measures of a page, for a slide: how much larger title, legend and foot are, and how large the scene may become. */
const PAGE = { margin: 48, text: 1.5, largest: 2.5 } as const;

export interface Page {
  width: number;
  height: number;
}

/** How large a picture is: pixels for a unit of it, or the page that it is fitted into. */
export type Size = { kind: 'natural'; scale: number } | ({ kind: 'page' } & Page);

/** A sheet in whole pixels: where the scene stands on it, and the legend under that. */
export interface Sheet {
  width: number;
  height: number;
  /**
   * Pixels for one unit of the scene, and for one of the title and the legend, which stay readable on a small picture.
   */
  scale: number;
  text: number;
  /** Pixels for a CSS pixel of the painter, which leaves out of the scene what is too small to be read in those. */
  ratio: number;
  margin: number;
  scene: { x: number; y: number; width: number; height: number };
  legend: { y: number; abreast: number };
  /** The middle of the line at the foot. */
  foot: number;
}

export function sheetFor(picture: Picture, size: Size): Sheet {
  return size.kind === 'page' ? pageFor(picture, size) : sheetOf(picture, size.scale);
}

/** How much of a card can be read on a sheet: all of it, its name, or nothing. */
export function levelOn({ scale, ratio }: Sheet): Level {
  return levelAt(scale / ratio);
}

/** The same sheet, smaller by a factor, with everything on it. */
export function smaller(sheet: Sheet, factor: number): Sheet {
  const { width, height, scale, text, ratio, margin, scene, legend, foot } = sheet;
  return {
    width: Math.round(width * factor),
    height: Math.round(height * factor),
    scale: scale * factor,
    text: text * factor,
    ratio: ratio * factor,
    margin: margin * factor,
    scene: {
      x: Math.round(scene.x * factor),
      y: Math.round(scene.y * factor),
      width: scene.width * factor,
      height: scene.height * factor,
    },
    legend: { ...legend, y: legend.y * factor },
    foot: foot * factor,
  };
}

/** The sheet for a picture that is fitted into a page, whatever its pixels: a small page looks as a large one does. */
function pageFor({ scene, legend, foot }: Picture, { width, height }: Page): Sheet {
  const unit = Math.min(width / PAGES.slide.width, height / PAGES.slide.height);
  const text = PAGE.text * unit;
  const margin = Math.round(PAGE.margin * unit);
  const abreast = Math.max(1, Math.floor((width - 2 * margin) / (SHEET.item.width * text)));
  const lines = Math.ceil(legend.length / abreast) * SHEET.item.height * text;
  const top = Math.round(margin + SHEET.title * text);
  const bottom = height - margin - (foot ? SHEET.foot * text : 0);
  const room = { width: width - 2 * margin, height: bottom - top - lines - (lines > 0 ? margin / 2 : 0) };
  const scale = Math.min(room.width / scene.width, room.height / scene.height, PAGE.largest * unit);
  const inside = { width: Math.ceil(scene.width * scale), height: Math.ceil(scene.height * scale) };
  return {
    width,
    height,
    scale,
    text,
    ratio: Math.max(unit, scale),
    margin,
    scene: { x: margin, y: top, ...inside },
    legend: { y: bottom - lines, abreast },
    foot: height - margin,
  };
}

/** The sheet for a picture at a scale. */
export function sheetOf({ scene, legend, foot }: Picture, scale: number): Sheet {
  const text = Math.max(1, scale);
  const margin = Math.round(SHEET.margin * text);
  const inside = { width: Math.ceil(scene.width * scale), height: Math.ceil(scene.height * scale) };
  const width = Math.max(inside.width + 2 * margin, Math.ceil(SHEET.least * text));
  const abreast = Math.max(1, Math.floor((width - 2 * margin) / (SHEET.item.width * text)));
  const lines = Math.ceil(legend.length / abreast);
  const top = Math.round(SHEET.title * text) + margin;
  const below = top + inside.height + margin;
  const end = below + Math.ceil(lines * SHEET.item.height * text) + margin;
  const height = end + (foot ? Math.round(SHEET.foot * text) : 0);
  const place = { scene: { x: margin, y: top, ...inside }, legend: { y: below, abreast }, foot: height - margin };
  return { width, height, scale, text, ratio: text, margin, ...place };
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
