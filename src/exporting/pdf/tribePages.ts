import { columnWidth } from '../../scene/column.ts';
import { leadPlaces, leadsHeight } from '../../scene/header.ts';
import { CARD, CELL, HEADER, ROW_HEAD, STEPS, TRIBE } from '../../scene/measures.ts';
import { headHas, rowHeadHeight } from '../../scene/rowText.ts';
import type { BandBox, CardBox, ColumnBox, RowBox, TribeBox } from '../../scene/scene.ts';
import { depthOf, placedIn } from '../../scene/slots.ts';

/** Room on a page, in the same units in both directions. */
export interface Room {
  width: number;
  height: number;
}

/** A tribe as it stands on one page, in units of the scene, and how many points one of them is. */
export interface TribePage {
  box: TribeBox;
  scale: number;
}

/**
 * The largest that a unit of the scene is in points; the least, at which the smallest text on a card, of 10.5 units, is
 * 7 points; and that of the tray.
 */
export const SCALE = { most: 1, least: 7 / 10.5, unplaced: 0.8 } as const;

/** Each scale that is tried is so many times the one before. */
const STEP = 0.94;

/** A column with the cards that may stand side by side in it. */
interface Lane {
  column: ColumnBox;
  width: number;
  abreast: number;
}

/** Columns that stand beside each other on a page, with what of the rows is in them. */
interface Matrix {
  lanes: readonly Lane[];
  width: number;
  rows: readonly Piece[];
  /** Not the first columns of the tribe. */
  goesOn: boolean;
}

/** A row, or what is left of one that began on a page before: the cards of each lane. */
interface Piece {
  row: RowBox;
  cards: readonly (readonly CardBox[])[];
  goesOn: boolean;
}

/** Rows that stand below each other, from a height on. */
interface Band {
  rows: RowBox[];
  bottom: number;
}

/** How many cards stand side by side in a column. */
function abreastIn(box: TribeBox, { chapter }: ColumnBox): number {
  let most = 1;
  for (const row of box.rows) {
    const cards = row.cells.find((cell) => cell.chapter === chapter)?.cards ?? [];
    const inLine = cards.findIndex((card) => card.y !== cards[0]?.y);
    most = Math.max(most, inLine < 0 ? cards.length : inLine);
  }
  return most;
}

const cardsOf = (row: RowBox, { column }: Lane) =>
  row.cells.find(({ chapter }) => chapter === column.chapter)?.cards ?? [];

/** How many cards stand side by side in the fullest column, of so many at most as are no wider than a page. */
function mostAbreast(box: TribeBox, width: number): number {
  const fits = Math.floor((width - ROW_HEAD.width - columnWidth(1)) / (CARD.width + CARD.gap)) + 1;
  const fullest = box.columns.reduce((most, column) => Math.max(most, abreastIn(box, column)), 1);
  return Math.max(1, Math.min(fits, fullest));
}

/** The columns in as many groups as it takes for each to be no wider than a page, with so many cards in a line at most. */
function matricesOf(box: TribeBox, width: number, most: number): Matrix[] {
  const room = width - ROW_HEAD.width;
  const groups: Lane[][] = [[]];
  let used = 0;
  for (const column of box.columns) {
    const abreast = Math.min(most, abreastIn(box, column));
    const lane = { column, abreast, width: columnWidth(abreast) };
    if (used > 0 && used + lane.width > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(lane);
    used += lane.width;
  }
  return groups.map((lanes, at) => {
    const wide = ROW_HEAD.width + lanes.reduce((sum, lane) => sum + lane.width, 0);
    const rows = box.rows
      .map((row) => ({ row, cards: lanes.map((lane) => cardsOf(row, lane)), goesOn: at > 0 }))
      // A squad that has nobody in the columns that go on was there with the first of them, and of nobody there is no row.
      .filter(({ row, cards }) => (at === 0 && row.squad !== null) || cards.some(({ length }) => length > 0));
    return { lanes, width: lanes.length === 0 ? TRIBE.leastWidth : wide, rows, goesOn: at > 0 };
  });
}

const depthIn = (cards: readonly CardBox[], { abreast }: Lane) => 2 * CELL.padding + depthOf(cards, abreast);

/** Of a piece, which belongs to one matrix, however wide that is; remembered, since many ways to place it are tried. */
const heights = new WeakMap<Piece, number>();

function heightOf(piece: Piece, lanes: readonly Lane[]): number {
  let height = heights.get(piece);
  if (height === undefined) {
    const { row, cards } = piece;
    const least = Math.max(CELL.least, rowHeadHeight(headHas(row)) + row.foot, row.least);
    height = lanes.reduce((most, lane, at) => Math.max(most, depthIn(cards[at] ?? [], lane)), least);
    heights.set(piece, height);
  }
  return height;
}

/** As many of the first cards as stand in so much height; at least those of one line, so that it ends. */
function fitting(cards: readonly CardBox[], lane: Lane, height: number): number {
  let count = Math.min(cards.length, lane.abreast);
  while (count < cards.length && depthIn(cards.slice(0, count + lane.abreast), lane) <= height) count += lane.abreast;
  return Math.min(count, cards.length);
}

/** What of a row fits, and what is left; nothing is left where all of it does. */
function cut(piece: Piece, lanes: readonly Lane[], height: number): [Piece, Piece | null] {
  const counts = lanes.map((lane, at) => fitting(piece.cards[at] ?? [], lane, height));
  const left = piece.cards.map((cards, at) => cards.slice(counts[at]));
  const first = { ...piece, cards: piece.cards.map((cards, at) => cards.slice(0, counts[at])) };
  return [first, left.some(({ length }) => length > 0) ? { ...piece, cards: left, goesOn: true } : null];
}

function placedAt(piece: Piece, matrix: Matrix, x: number, y: number, continued: string): RowBox {
  const { row, cards, goesOn } = piece;
  const height = heightOf(piece, matrix.lanes);
  let left = x + ROW_HEAD.width;
  const cells = matrix.lanes.map(({ column, width, abreast }, at) => {
    const each = (width - 2 * CELL.padding - (abreast - 1) * CARD.gap) / abreast;
    const grid = { x: left + CELL.padding, y: y + CELL.padding, width: each, abreast };
    const cell = { x: left, y, width, height, chapter: column.chapter, name: column.name };
    left += width;
    return { ...cell, ...placedIn(cards[at] ?? [], grid) };
  });
  return { ...row, name: goesOn ? goingOn(row.name, continued) : row.name, x, y, width: matrix.width, height, cells };
}

/** A name with the word for what began before: `Payments (continued)`. */
const goingOn = (name: string, continued: string) => `${name} (${continued})`;

/** How high what stands over the rows is, on the first page of a tribe and on those after it. */
function headOf(box: TribeBox, width: number, isFirst: boolean): number {
  if (!isFirst) return HEADER.height;
  const { lines } = leadPlaces(box.leads.length, box.leads.length, width);
  return leadsHeight(lines) + (box.steps.length > 0 ? STEPS.height : 0) + box.projectsHeight;
}

/** Which pieces stand in each band of each page, so many bands beside each other and each as high as there is room. */
function plan(box: TribeBox, matrix: Matrix, abreast: number, height: number): Piece[][][] {
  const pages: Piece[][][] = [[[]]];
  // A page may end with fewer bands than it has room for, and a narrow header is the highest.
  const topOf = () => headOf(box, matrix.width, pages.length === 1 && !matrix.goesOn) + box.columnsHeight;
  const waiting = [...matrix.rows].reverse();
  let bottom = topOf();
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const page = pages.at(-1) ?? [];
    const band = page.at(-1) ?? [];
    const high = heightOf(piece, matrix.lanes);
    if (bottom + high <= height) {
      band.push(piece);
      bottom += high;
    } else if (band.length > 0) {
      waiting.push(piece);
      if (page.length < abreast) page.push([]);
      else pages.push([[]]);
      bottom = topOf();
    } else {
      const [first, left] = cut(piece, matrix.lanes, height - bottom);
      if (left) waiting.push(left);
      band.push(first);
      bottom += heightOf(first, matrix.lanes);
    }
  }
  return pages;
}

/** The bands of a page with everything in its place. */
function placedBands(bands: readonly (readonly Piece[])[], matrix: Matrix, top: number, continued: string): Band[] {
  return bands.map((pieces, at) => {
    let bottom = top;
    const rows = pieces.map((piece) => {
      const row = placedAt(piece, matrix, at * matrix.width, bottom, continued);
      bottom += row.height;
      return row;
    });
    return { rows, bottom };
  });
}

/** How many times its least width a column may be, where a page is wider than what stands on it. */
const STRETCH = 1.5;

/** A matrix as wide as a page has room for so many of them beside each other, so that more of names and roles is read. */
function stretched(matrix: Matrix, width: number): Matrix {
  const spare = Math.floor((width - matrix.width) / Math.max(1, matrix.lanes.length));
  if (spare <= 0) return matrix;
  const lanes = matrix.lanes.map((lane) => ({
    ...lane,
    width: lane.width + Math.min(spare, Math.floor((STRETCH - 1) * lane.width)),
  }));
  const added = lanes.reduce((sum, lane, at) => sum + lane.width - (matrix.lanes[at]?.width ?? 0), 0);
  return { ...matrix, lanes, width: matrix.width + added };
}

/** What stands on the pages of a matrix, and at which scale. */
interface Plan {
  matrix: Matrix;
  pages: Piece[][][];
  scale: number;
}

/** The pages of a matrix: as few as can be, then with as few squads beside each other and as large letters as can be. */
function bestPlan(box: TribeBox, matrix: Matrix, room: Room): Plan {
  let best: Plan | null = null;
  for (let abreast = 1; abreast === 1 || room.width / (abreast * matrix.width) >= SCALE.least; abreast++) {
    const first = Math.max(SCALE.least, Math.min(SCALE.most, room.width / (abreast * matrix.width)));
    for (let scale = first; ; scale = Math.max(SCALE.least, scale * STEP)) {
      const wide = stretched(matrix, room.width / scale / abreast);
      const pages = plan(box, wide, abreast, room.height / scale);
      const isBetter =
        !best || pages.length < best.pages.length || (pages.length === best.pages.length && scale > best.scale);
      if (isBetter) best = { matrix: wide, pages, scale };
      if (scale === SCALE.least || pages.length === 1) break;
    }
    if (abreast >= matrix.rows.length) break;
  }
  return best ?? { matrix, pages: [], scale: SCALE.least };
}

const countOf = (plans: readonly Plan[]) => plans.reduce((sum, { pages }) => sum + pages.length, 0);

function boxOf(box: TribeBox, matrix: Matrix, bands: readonly Band[], isFirst: boolean, continued: string): TribeBox {
  const width = bands.length * matrix.width;
  const headerHeight = headOf(box, width, isFirst);
  const height = bands.reduce((lowest, { bottom }) => Math.max(lowest, bottom), headerHeight + box.columnsHeight);
  const placed = bands.map(({ rows, bottom }, at): BandBox => {
    let x = at * matrix.width + ROW_HEAD.width;
    const columns = matrix.lanes.map(({ column, width }): ColumnBox => {
      const made = { ...column, x, width };
      x += width;
      return made;
    });
    return { x: at * matrix.width, width: matrix.width, columns, rows, bottom };
  });
  const { places } = leadPlaces(box.leads.length, box.leads.length, width);
  const head = isFirst
    ? { leads: box.leads.map((lead, at) => ({ ...lead, ...places[at] })) }
    : { title: goingOn(box.title, continued), purpose: '', leads: [], steps: [], projects: null, projectsHeight: 0 };
  return {
    ...box,
    ...head,
    width,
    height,
    headerHeight,
    columnsTop: headerHeight,
    columns: placed[0]?.columns ?? [],
    bands: placed,
    rows: placed.flatMap(({ rows }) => rows),
  };
}

/**
 * A tribe on as few pages as it needs, with letters that can be read: breaks only between squads, but for a squad that is
 * higher than a page, and between chapters where they are wider than one. Each page has the heads of its chapters, and
 * what goes on says so, by the word for it. `room` is in points.
 */
export function tribePages(box: TribeBox, room: Room, continued: string): TribePage[] {
  const width = room.width / SCALE.least;
  let best: Plan[] = [];
  // With fewer cards in a line columns are narrower, and squads higher: more of them may stand beside each other.
  for (let most = mostAbreast(box, width); most >= 1; most--) {
    const plans = matricesOf(box, width, most).map((matrix) => bestPlan(box, matrix, room));
    if (best.length === 0 || countOf(plans) < countOf(best)) best = plans;
    if (countOf(best) === 1) break;
  }
  return best.flatMap(({ matrix, pages, scale }) =>
    pages.map((bands, at) => {
      const isFirst = at === 0 && !matrix.goesOn;
      const top = headOf(box, bands.length * matrix.width, isFirst) + box.columnsHeight;
      return { box: boxOf(box, matrix, placedBands(bands, matrix, top, continued), isFirst, continued), scale };
    }),
  );
}
