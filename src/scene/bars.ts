import type { CardBox, RowBox, TribeBox } from './scene.ts';

/** Measures of the far view in world units: a bar for each squad, and in it a square for each person. */
const BAR = { left: 36, mark: 92, right: 36, pitch: 132, part: 0.58, most: 66 } as const;

/** Squares past the limit that fit at full size; more of them are drawn narrower. */
const PAST_LIMIT = 3;

/** Where the squares of a row or a band start and end. */
export interface Ruler {
  left: number;
  right: number;
}

/**
 * How far apart squares are where the narrowest band with squads has that width: the same in every tribe, so that bars
 * of one length mean one number everywhere.
 */
export function pitchIn(narrowest: number, squadLimit: number): number {
  return Math.min(BAR.pitch, (narrowest - BAR.left - BAR.mark - BAR.right) / (squadLimit + PAST_LIMIT));
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

/** Where the squares of a row or band start and end. */
export function rulerOf({ x, width }: { x: number; width: number }): Ruler {
  return { left: x + BAR.left + BAR.mark, right: x + width - BAR.right };
}

const inRow = new WeakMap<RowBox, CardBox[]>();

/** Everybody in a row, in the order of its squares. */
export function cardsOf(row: RowBox): readonly CardBox[] {
  let cards = inRow.get(row);
  if (!cards) inRow.set(row, (cards = row.cells.flatMap((cell) => cell.cards)));
  return cards;
}

export function barOf(box: TribeBox, row: RowBox, count: number): Bar {
  const { pitch } = box;
  const { left, right } = rulerOf(row);
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
