import type { CardBox, RowBox, TribeBox } from './scene.ts';

/** Measures of the far view in world units: a bar for each squad, and in it a square for each person. */
const BAR = { left: 36, mark: 92, right: 36, pitch: 132, part: 0.58, most: 66 } as const;

/** Squares past the limit that fit at full size; more of them are drawn narrower. */
const PAST_LIMIT = 3;

/**
 * Where squares start, and how far apart they are: the same in every row, so that the line at the limit is straight.
 */
export interface Ruler {
  left: number;
  pitch: number;
  right: number;
}

/** The squares of one row: the first `full` at the ruler's pitch, the others `past` apart. */
export interface Bar {
  left: number;
  pitch: number;
  full: number;
  /** Where the first square past `full` starts. */
  edge: number;
  past: number;
  y: number;
  height: number;
}

export function rulerOf(box: TribeBox): Ruler {
  const left = BAR.left + BAR.mark;
  const right = box.width - BAR.right;
  return { left, right, pitch: Math.min(BAR.pitch, (right - left) / (box.squadLimit + PAST_LIMIT)) };
}

const inRow = new WeakMap<RowBox, CardBox[]>();

/** Everybody in a row, in the order of its squares. */
export function cardsOf(row: RowBox): readonly CardBox[] {
  let cards = inRow.get(row);
  if (!cards) inRow.set(row, (cards = row.cells.flatMap((cell) => cell.cards)));
  return cards;
}

export function barOf(box: TribeBox, row: RowBox, count: number): Bar {
  const { left, pitch, right } = rulerOf(box);
  const room = Math.floor((right - left) / pitch);
  const full = row.squad ? box.squadLimit : count <= room ? count : room - PAST_LIMIT;
  const edge = left + full * pitch;
  const past = count > full ? Math.min(pitch, (right - edge) / (count - full)) : pitch;
  const height = Math.min(BAR.most, row.height * BAR.part);
  return { left, pitch, full, edge, past, y: row.y + (row.height - height) / 2, height };
}

/** Where the square at an index starts. */
export function squareX(bar: Bar, at: number): number {
  return at < bar.full ? bar.left + at * bar.pitch : bar.edge + (at - bar.full) * bar.past;
}

/** How wide a square must be, in pixels, before it can be pointed at. */
const POINTABLE = 7;

/** The person whose square stands at a point of a tribe, where squares are large enough at this zoom. */
export function squareAt(box: TribeBox, row: RowBox, zoom: number, x: number, y: number): CardBox | null {
  const cards = cardsOf(row);
  const bar = barOf(box, row, cards.length);
  const isPast = x >= bar.edge;
  const pitch = isPast ? bar.past : bar.pitch;
  if (pitch * zoom < POINTABLE || y < bar.y || y >= bar.y + bar.height || x < bar.left) return null;
  const at = isPast ? bar.full + Math.floor((x - bar.edge) / pitch) : Math.floor((x - bar.left) / pitch);
  return cards[at] ?? null;
}
