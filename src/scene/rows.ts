import type { SquadId } from '../domain/organisation.ts';
import type { Line } from './line.ts';
import { CARD, CELL } from './measures.ts';
import { headHas, rowHeadHeight } from './rowText.ts';
import type { CellBox, ColumnBox, RowBox } from './scene.ts';
import { depthOf, placedIn, type Slot, slotsOf } from './slots.ts';

/** A column with its place in a band, and how many cards stand side by side in it. */
export interface Lane extends Pick<ColumnBox, 'chapter' | 'name' | 'x' | 'width'> {
  abreast: number;
  /** What is kept free at the right of its cards. */
  free: number;
}

/** What rows stand in: the place of a band, and its columns. */
export interface Track {
  x: number;
  width: number;
  lanes: readonly Lane[];
}

/** A row as it was placed last time, and what it was made from. */
export interface LaidRow {
  line: Line;
  row: RowBox;
  lanes: readonly Lane[];
}

/** The cards and trails of a cell, placed from a point on. */
function cellOf(lane: Lane, slots: readonly Slot[], y: number, height: number): CellBox {
  const { x, abreast, free, chapter, name } = lane;
  const width = (lane.width - free - 2 * CELL.padding - (abreast - 1) * CARD.gap) / abreast;
  const placed = placedIn(slots, { x: x + CELL.padding, y: y + CELL.padding, width, abreast });
  return { x, y, width: lane.width, height, chapter, name, ...placed };
}

/** The same row, moved down by so much; up where `by` is below 0. */
function lowered(row: RowBox, by: number): RowBox {
  const cells = row.cells.map((cell) => ({
    ...cell,
    y: cell.y + by,
    cards: cell.cards.map((card) => ({ ...card, y: card.y + by })),
    trails: cell.trails.map((trail) => ({ ...trail, y: trail.y + by })),
  }));
  return { ...row, y: row.y + by, cells };
}

function placedAt({ text, cards, trails }: Line, { x, width, lanes }: Track, y: number): RowBox {
  const slots = lanes.map((_, at) => slotsOf(cards[at] ?? [], trails[at] ?? []));
  const heights = lanes.map(({ abreast }, at) => 2 * CELL.padding + depthOf(slots[at] ?? [], abreast));
  const head = rowHeadHeight(headHas(text)) + text.foot;
  const least = Math.max(CELL.least, head, text.least);
  const height = heights.reduce((most, each) => Math.max(most, each), least);
  return { ...text, x, width, y, height, cells: lanes.map((lane, at) => cellOf(lane, slots[at] ?? [], y, height)) };
}

function isSameLane(one: Lane | undefined, other: Lane): boolean {
  return (
    one?.chapter === other.chapter &&
    one.name === other.name &&
    one.x === other.x &&
    one.width === other.width &&
    one.abreast === other.abreast &&
    one.free === other.free
  );
}

/** The line that a row was made from, for comparing next time. Shares what it can with the row, to save memory. */
function remembered(line: Line, row: RowBox): Line {
  const cards = line.cards.map((faces, at) => row.cells[at]?.cards ?? faces);
  return cards.every((faces, at) => faces === line.cards[at]) ? line : { ...line, text: row, cards };
}

const isSameTrack = ({ row, lanes }: LaidRow, { x, width, lanes: others }: Track) =>
  row.x === x &&
  row.width === width &&
  (lanes === others || (lanes.length === others.length && others.every((lane, at) => isSameLane(lanes[at], lane))));

/**
 * Places lines one below the other on a track, from a height on. An unchanged row is the same object as before, or is
 * only moved up or down.
 */
export function rowsOf(
  lines: readonly Line[],
  track: Track,
  top: number,
  before: ReadonlyMap<SquadId | null, LaidRow> | null,
): LaidRow[] {
  let y = top;
  return lines.map((line) => {
    const known = before?.get(line.squad);
    const old = known?.line === line && isSameTrack(known, track) ? known.row : null;
    const row = !old ? placedAt(line, track, y) : old.y === y ? old : lowered(old, y - old.y);
    y += row.height;
    return { line: remembered(line, row), row, lanes: track.lanes };
  });
}
