import type { SquadId } from '../domain/organisation.ts';
import type { Line } from './line.ts';
import { CARD, CELL } from './measures.ts';
import { rowHeadHeight } from './rowText.ts';
import type { CardFace, CellBox, ColumnBox, RowBox } from './scene.ts';

/** A column with its place, and how many cards stand side by side in it. */
export interface Lane extends Pick<ColumnBox, 'chapter' | 'name' | 'x' | 'width'> {
  abreast: number;
}

/** Rows as they were placed last time, and what they were made from. */
export interface RowsBefore {
  lanes: readonly Lane[];
  lines: ReadonlyMap<SquadId | null, Line>;
  rows: ReadonlyMap<SquadId | null, RowBox>;
}

function cellOf(lane: Lane, faces: readonly CardFace[], y: number, height: number): CellBox {
  const { x, abreast, chapter, name } = lane;
  const width = (lane.width - 2 * CELL.padding - (abreast - 1) * CARD.gap) / abreast;
  const cards = faces.map((face, at) => ({
    ...face,
    x: x + CELL.padding + (at % abreast) * (width + CARD.gap),
    y: y + CELL.padding + Math.floor(at / abreast) * (CARD.height + CARD.gap),
    width,
    height: CARD.height,
  }));
  return { x, y, width: lane.width, height, chapter, name, cards };
}

/** The same row, moved down by so much; up where `by` is below 0. */
export function lowered(row: RowBox, by: number): RowBox {
  const cells = row.cells.map((cell) => ({
    ...cell,
    y: cell.y + by,
    cards: cell.cards.map((card) => ({ ...card, y: card.y + by })),
  }));
  return { ...row, y: row.y + by, cells };
}

function placedAt(line: Line, lanes: readonly Lane[], y: number): RowBox {
  const { text, cards } = line;
  const heights = lanes.map(({ abreast }, at) => {
    const deep = Math.ceil((cards[at]?.length ?? 0) / abreast);
    return 2 * CELL.padding + deep * (CARD.height + CARD.gap) - CARD.gap;
  });
  const head = rowHeadHeight(text.about !== '', text.flag !== '', line.squad !== null);
  const height = heights.reduce((most, each) => Math.max(most, each), Math.max(CELL.least, head));
  return { ...text, y, height, cells: lanes.map((lane, at) => cellOf(lane, cards[at] ?? [], y, height)) };
}

function isSameLane(one: Lane | undefined, other: Lane): boolean {
  return (
    one?.chapter === other.chapter &&
    one.name === other.name &&
    one.x === other.x &&
    one.width === other.width &&
    one.abreast === other.abreast
  );
}

/** The line that a row was made from, for comparing next time. Shares what it can with the row, to save memory. */
export function remembered(line: Line, row: RowBox): Line {
  const cards = line.cards.map((faces, at) => row.cells[at]?.cards ?? faces);
  return cards.every((faces, at) => faces === line.cards[at]) ? line : { squad: line.squad, text: row, cards };
}

/**
 * Places lines one below the other, from a height on. An unchanged row is the same object as before, or is only moved.
 */
export function rowsOf(
  lines: readonly Line[],
  lanes: readonly Lane[],
  top: number,
  before: RowsBefore | null,
): RowBox[] {
  const known =
    before?.lanes.length === lanes.length && lanes.every((lane, at) => isSameLane(before.lanes[at], lane))
      ? before
      : null;
  let y = top;
  return lines.map((line) => {
    const old = known?.lines.get(line.squad) === line ? known.rows.get(line.squad) : undefined;
    const row = !old ? placedAt(line, lanes, y) : old.y === y ? old : lowered(old, y - old.y);
    y += row.height;
    return row;
  });
}
