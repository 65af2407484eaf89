import type { ChapterId, PersonId, SquadId, TribeId } from '../domain/organisation.ts';
import type { Box, CardBox, CellBox, PlacedTribe, Scene, TribeBox } from './scene.ts';

/** A place that the focus can be on. */
export type Spot =
  | { kind: 'card'; tribe: TribeId | null; squad: SquadId | null; person: PersonId }
  | { kind: 'cell'; tribe: TribeId; squad: SquadId | null; chapter: ChapterId | null }
  | { kind: 'row'; tribe: TribeId; squad: SquadId | null }
  | { kind: 'column'; tribe: TribeId; chapter: ChapterId | null }
  | { kind: 'tribe'; tribe: TribeId };

export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'start'
  | 'end'
  | 'first'
  | 'last'
  | 'tribeBefore'
  | 'tribeAfter';

/** A text that two equal spots share. */
export function spotKey(spot: Spot): string {
  switch (spot.kind) {
    case 'card':
      return `card ${spot.person} ${spot.squad ?? ''}`;
    case 'cell':
      return `cell ${spot.tribe} ${spot.squad ?? ''} ${spot.chapter ?? ''}`;
    case 'row':
      return `row ${spot.tribe} ${spot.squad ?? ''}`;
    case 'column':
      return `column ${spot.tribe} ${spot.chapter ?? ''}`;
    case 'tribe':
      return spot.tribe;
  }
}

/**
 * Rows and columns counted from 0; the heads of columns are row -1, the tribe's own header row -2, the heads of rows
 * column -1.
 */
interface Place {
  tribe: number;
  row: number;
  column: number;
  card: CardBox | null;
}

const COLUMN_HEADS = -1;
const TRIBE_HEAD = -2;
const ROW_HEADS = -1;

const cardSpot = (card: CardBox, tribe: TribeId | null): Spot => ({
  kind: 'card',
  tribe,
  squad: card.squad,
  person: card.person,
});

function placeOf(scene: Scene, spot: Spot): Place | null {
  const tribe = scene.tribes.findIndex((each) => each.box.tribe === spot.tribe);
  const box = scene.tribes[tribe]?.box;
  if (!box) return null;
  const columnOf = (chapter: ChapterId | null) => box.columns.findIndex((each) => each.chapter === chapter);
  const rowOf = (squad: SquadId | null) => box.rows.findIndex((each) => each.squad === squad);
  switch (spot.kind) {
    case 'tribe':
      return { tribe, row: TRIBE_HEAD, column: ROW_HEADS, card: null };
    case 'column':
      return { tribe, row: COLUMN_HEADS, column: columnOf(spot.chapter), card: null };
    case 'row':
      return { tribe, row: rowOf(spot.squad), column: ROW_HEADS, card: null };
    case 'cell':
      return { tribe, row: rowOf(spot.squad), column: columnOf(spot.chapter), card: null };
    case 'card': {
      const row = rowOf(spot.squad);
      const cells = box.rows[row]?.cells ?? [];
      for (const [column, cell] of cells.entries()) {
        const card = cell.cards.find((each) => each.person === spot.person);
        if (card) return { tribe, row, column, card };
      }
      return null;
    }
  }
}

const away = (card: CardBox, from: { x: number; y: number }) => Math.abs(card.x - from.x) + Math.abs(card.y - from.y);

function nearest(cards: readonly CardBox[], from: { x: number; y: number }): CardBox | undefined {
  return cards.reduce<CardBox | undefined>(
    (best, card) => (best && away(best, from) <= away(card, from) ? best : card),
    undefined,
  );
}

/**
 * What has the focus in a row and a column: a head, the card nearest to where the focus comes from, or an empty cell.
 */
function spotAt(placed: PlacedTribe, row: number, column: number, from: { x: number; y: number }): Spot | null {
  const { box } = placed;
  const { tribe } = box;
  if (row === TRIBE_HEAD) return { kind: 'tribe', tribe };
  if (row === COLUMN_HEADS) {
    const head = box.columns[column];
    if (head) return { kind: 'column', tribe, chapter: head.chapter };
    const isBeyond = box.columns.length > 0 && column >= box.columns.length;
    return isBeyond ? null : { kind: 'tribe', tribe };
  }
  const line = box.rows[row];
  if (!line) return null;
  if (column === ROW_HEADS) return { kind: 'row', tribe, squad: line.squad };
  const cell = line.cells[column];
  if (!cell) return null;
  const card = nearest(cell.cards, from);
  return card ? cardSpot(card, tribe) : { kind: 'cell', tribe, squad: line.squad, chapter: cell.chapter };
}

/** The next card of the same cell in a direction, if there is one. */
function beside(cell: CellBox | undefined, card: CardBox, direction: Direction): CardBox | undefined {
  const cards = cell?.cards ?? [];
  switch (direction) {
    case 'up':
      return cards.findLast((each) => each.x === card.x && each.y < card.y);
    case 'down':
      return cards.find((each) => each.x === card.x && each.y > card.y);
    case 'left':
      return cards.findLast((each) => each.y === card.y && each.x < card.x);
    case 'right':
      return cards.find((each) => each.y === card.y && each.x > card.x);
    default:
      return undefined;
  }
}

/** Where each direction leads among the cards of the tray, which stand one below the other. */
const IN_TRAY: { readonly [Way in Direction]?: (at: number, last: number) => number } = {
  up: (at) => at - 1,
  down: (at) => at + 1,
  start: () => 0,
  first: () => 0,
  end: (_, last) => last,
  last: (_, last) => last,
};

function walkTray(scene: Scene, spot: Spot, direction: Direction): Spot | null {
  const cards = scene.tray?.cards ?? [];
  const at = cards.findIndex((card) => spot.kind === 'card' && card.person === spot.person);
  const first = scene.tribes[0];
  if (direction === 'right' || direction === 'tribeAfter')
    return first ? { kind: 'tribe', tribe: first.box.tribe } : null;
  const to = IN_TRAY[direction]?.(at, cards.length - 1);
  const card = to === undefined ? undefined : cards[to];
  return card ? cardSpot(card, null) : null;
}

/** The row of the next band (or the one before) at the height of a row; `NaN` where there is none. */
function rowBeside({ bands, rows }: TribeBox, row: number, by: 1 | -1): number {
  const from = rows[row];
  const band = bands.findIndex((each) => from !== undefined && each.rows.includes(from));
  const others = band < 0 ? [] : (bands[band + by]?.rows ?? []);
  const beside = others.findLast((each) => from && each.y <= from.y + from.height / 2);
  return beside ? rows.indexOf(beside) : Number.NaN;
}

/** Where the focus goes from a spot; `null` where there is nothing further that way. */
export function walk(scene: Scene, spot: Spot, direction: Direction): Spot | null {
  if (spot.tribe === null) return walkTray(scene, spot, direction);
  const place = placeOf(scene, spot);
  const placed = place && scene.tribes[place.tribe];
  if (!placed) return null;
  const { box } = placed;
  const { row, column, card } = place;
  const neighbour = card && beside(box.rows[row]?.cells[column], card, direction);
  if (neighbour) return cardSpot(neighbour, box.tribe);
  const middle = card ?? { x: box.columns[column]?.x ?? 0, y: box.rows[row]?.y ?? 0 };
  const to = (r: number, c: number, from: { x: number; y: number } = middle) => spotAt(placed, r, c, from);
  const tribeAt = (index: number): Spot | null => {
    const other = scene.tribes[index];
    return other ? { kind: 'tribe', tribe: other.box.tribe } : null;
  };
  switch (direction) {
    case 'up':
      return row === TRIBE_HEAD ? null : to(row - 1, column, { x: middle.x, y: Number.MAX_SAFE_INTEGER });
    case 'down':
      if (row === TRIBE_HEAD) return box.columns.length > 0 ? to(COLUMN_HEADS, 0) : to(0, ROW_HEADS);
      return to(row + 1, column, { x: middle.x, y: 0 });
    case 'left':
      if (row === TRIBE_HEAD) return leftOfTribes(scene, place.tribe) ?? tribeAt(place.tribe - 1);
      if (column !== ROW_HEADS) return to(row, column - 1);
      return to(rowBeside(box, row, -1), box.columns.length - 1);
    case 'right':
      if (row === TRIBE_HEAD) return tribeAt(place.tribe + 1);
      return to(row, column + 1) ?? to(rowBeside(box, row, 1), ROW_HEADS);
    case 'start':
      return to(row, ROW_HEADS);
    case 'end':
      return to(row, box.columns.length - 1);
    case 'first':
      return to(COLUMN_HEADS, 0);
    case 'last':
      return to(box.rows.length - 1, box.columns.length - 1);
    case 'tribeBefore':
      return tribeAt(place.tribe - 1);
    case 'tribeAfter':
      return tribeAt(place.tribe + 1);
  }
}

function leftOfTribes(scene: Scene, tribe: number): Spot | null {
  const card = tribe === 0 ? scene.tray?.cards[0] : undefined;
  return card ? cardSpot(card, null) : null;
}

/** The box of a spot in world units; `null` where it no longer stands. */
export function boxOfSpot(scene: Scene, spot: Spot): Box | null {
  if (spot.tribe === null) return scene.tray?.cards.find((card) => card.person === spot.person) ?? null;
  const place = placeOf(scene, spot);
  const placed = place && scene.tribes[place.tribe];
  if (!placed) return null;
  const { box, x, y } = placed;
  const inside = (part: Box): Box => ({ x: x + part.x, y: y + part.y, width: part.width, height: part.height });
  if (place.card) return inside(place.card);
  const row = box.rows[place.row];
  const column = box.columns[place.column];
  const cell = row?.cells[place.column];
  switch (spot.kind) {
    case 'tribe':
      return inside({ x: 0, y: 0, width: box.width, height: box.headerHeight });
    case 'column':
      return column ? inside({ x: column.x, y: box.columnsTop, width: column.width, height: box.columnsHeight }) : null;
    case 'row':
      return row ? inside({ x: row.x, y: row.y, width: box.rowHeadWidth, height: row.height }) : null;
    case 'cell':
      return cell ? inside(cell) : null;
    case 'card':
      return null;
  }
}
