import type { Level } from '../level.ts';
import type { BandPins } from '../pins.ts';
import type { BandBox, Box, CardBox, PlacedTribe, RowBox, Scene } from '../scene.ts';
import type { Emphasis, PaintView } from './paintView.ts';
import type { Pen } from './pen.ts';
import type { Theme } from './theme.ts';

/** Size of a corner, in device pixels, below which nobody sees that it is round. */
export const SQUARE = 2;

/**
 * What is laid over a scene besides, such as what changed: fetched with what it shows. Each hook finds the pen counting in
 * pixels, and may leave it as it likes.
 */
export interface Over {
  /** How a card stands out: as moved or new, or held back where nothing changed. */
  toneOf(card: CardBox): 'moved' | 'new' | 'calm' | null;
  /** On cards and cells, below the squads' heads. */
  onRows(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[], level: Level): void;
  /** On the head of a squad. */
  onRowHead(easel: Easel, placed: PlacedTribe, row: RowBox, pins: BandPins, level: Level): void;
  /** On the heads of a band's chapters. */
  onColumnHeads(easel: Easel, placed: PlacedTribe, band: BandBox, pins: BandPins, level: Level): void;
  /** On the tray and all tribes. */
  onAll(easel: Easel, scene: Scene, level: Level): void;
}

/** The pen with everything it needs to turn world units into whole device pixels. */
export interface Easel {
  pen: Pen;
  theme: Theme;
  view: PaintView;
  emphasis: Emphasis;
  over: Over | null;
  /** Everybody of whom some card is selected or in the hand. */
  marked: ReadonlySet<string>;
  /** Device pixels for a world unit, and for a CSS pixel. */
  scale: number;
  ratio: number;
  /** Device pixels for a world unit of letters: fewer than `scale` in a view that is rough. */
  letters: number;
  /** One CSS pixel as whole device pixels: the width of a thin line. */
  thin: number;
  /** Device pixel of the world's origin. */
  left: number;
  top: number;
  /** What of the world is in view. */
  seen: Box;
}

function markedIn({ selected, held }: Emphasis): Set<string> {
  const keys = [...(selected ?? []), ...(held ?? [])];
  return new Set(keys.map((key) => key.split(' ', 1)[0] ?? ''));
}

export function easelOf(pen: Pen, view: PaintView, over: Over | null = null): Easel {
  const { camera, ratio, width, height, at } = view;
  const scale = camera.zoom * ratio;
  const { emphasis = {} } = view;
  return {
    pen,
    theme: view.theme,
    view,
    emphasis,
    over,
    marked: markedIn(emphasis),
    scale,
    ratio,
    letters: view.rough ? rungOf(scale) : scale,
    thin: Math.max(1, Math.round(ratio)),
    left: Math.round(-camera.x * scale) + (at?.x ?? 0),
    top: Math.round(-camera.y * scale) + (at?.y ?? 0),
    seen: { x: camera.x, y: camera.y, width: width / camera.zoom, height: height / camera.zoom },
  };
}

/** The device pixel nearest to a world coordinate. */
export const pixelX = (easel: Easel, x: number) => Math.round(x * easel.scale) + easel.left;
export const pixelY = (easel: Easel, y: number) => Math.round(y * easel.scale) + easel.top;

export function inView({ seen }: Easel, x: number, y: number, width: number, height: number): boolean {
  return x < seen.x + seen.width && x + width > seen.x && y < seen.y + seen.height && y + height > seen.y;
}

/** From here on the pen counts in device pixels: for edges and areas. */
export function inPixels({ pen }: Easel): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/** Letters come in four sizes for each doubling of the zoom, when they need not be exact. */
const RUNGS = 4;

/** The largest of those sizes that is no larger than a scale. */
export function rungOf(scale: number): number {
  return 2 ** (Math.floor(RUNGS * Math.log2(scale) + 1e-9) / RUNGS);
}

/**
 * From here on the pen counts in the units of letters, from a given point: for texts, which keep their shape at any
 * zoom.
 */
export function inWorld({ pen, scale, letters, left, top }: Easel, x = 0, y = 0): void {
  pen.setTransform(letters, 0, 0, letters, left + Math.round(x * scale), top + Math.round(y * scale));
}

/** Writes a text at a place in world units, after `inWorld`. */
export function writeAt({ pen, scale, letters }: Easel, text: string, x: number, y: number): void {
  const stretch = scale / letters;
  pen.fillText(text, x * stretch, y * stretch);
}

/** Fills an area in world units, after `inWorld`. */
export function fillWorld({ pen, scale, letters }: Easel, x: number, y: number, width: number, height: number): void {
  const stretch = scale / letters;
  pen.fillRect(x * stretch, y * stretch, width * stretch, height * stretch);
}

/** Fills a box of the world, its edges on whole device pixels; the pen counts in pixels. */
export function fillBox(easel: Easel, x: number, y: number, width: number, height: number): void {
  const left = pixelX(easel, x);
  const top = pixelY(easel, y);
  easel.pen.fillRect(left, top, pixelX(easel, x + width) - left, pixelY(easel, y + height) - top);
}

/** A thin line, horizontal or vertical, at a world coordinate; the pen counts in pixels. */
export function lineAcross(easel: Easel, x: number, y: number, width: number): void {
  const left = pixelX(easel, x);
  easel.pen.fillRect(left, pixelY(easel, y), pixelX(easel, x + width) - left, easel.thin);
}

export function lineDown(easel: Easel, x: number, y: number, height: number): void {
  const top = pixelY(easel, y);
  easel.pen.fillRect(pixelX(easel, x), top, easel.thin, pixelY(easel, y + height) - top);
}

/** Fills a rounded area in device pixels; corners too small to be seen are square, which costs less. */
export function fillRound(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radii: number | number[],
): void {
  if (typeof radii === 'number' && radii < SQUARE) {
    pen.fillRect(x, y, width, height);
    return;
  }
  pen.beginPath();
  pen.roundRect(x, y, width, height, radii);
  pen.fill();
}

/** Fills a rounded frame of the world, with an edge of the given thickness in device pixels. */
export function fillFrame(
  easel: Easel,
  box: Box,
  radius: number,
  edge: string,
  inside: string,
  thick = easel.thin,
): void {
  const { pen, scale } = easel;
  const x = pixelX(easel, box.x);
  const y = pixelY(easel, box.y);
  const width = pixelX(easel, box.x + box.width) - x;
  const height = pixelY(easel, box.y + box.height) - y;
  const round = Math.min(radius * scale, width / 2, height / 2);
  pen.fillStyle = edge;
  fillRound(pen, x, y, width, height, round);
  pen.fillStyle = inside;
  fillRound(pen, x + thick, y + thick, width - 2 * thick, height - 2 * thick, Math.max(0, round - thick));
}
