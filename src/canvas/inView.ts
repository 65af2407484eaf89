import type { TribeId } from '../domain/organisation.ts';
import { placesIn } from '../scene/cardsIn.ts';
import { levelAt } from '../scene/level.ts';
import type { Box, Camera, CellBox, PlacedTribe, RowBox, Scene, TribeBox } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import type { Viewport } from './camera.ts';
import type { Mounted } from './mounted.ts';

/** The most elements that are kept, at any zoom. The arrows reach the rest, and bring the camera along. */
const BUDGET = 1_050;

/** How many elements a part takes by itself: a tribe, its grid, the head of a column, a row. */
const TRIBE = 3;
const GRID = 5;
const COLUMN = 2;
const ROW = 3;

/** A row, a cell, the heads of a tribe or the tray stands whole up to so many elements; of more, what is in view. */
const FEW = { row: 80, cell: 24, columns: 40, tray: 60 } as const;

/** How far around the view something is near it, in world units: the next cards in each direction. */
const NEAR = 200;

const elementsIn = (row: RowBox) => row.cells.reduce((sum, cell) => sum + 1 + cell.cards.length, ROW);

const touches = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  one.x + one.width > other.x &&
  one.y < other.y + other.height &&
  one.y + one.height > other.y;

const isAcross = (part: Pick<Box, 'x' | 'width'>, area: Box) =>
  part.x < area.x + area.width && part.x + part.width > area.x;

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - NEAR,
  y: y - NEAR,
  width: width + 2 * NEAR,
  height: height + 2 * NEAR,
});

const inside = ({ x, y }: { x: number; y: number }, area: Box): Box => ({ ...area, x: area.x - x, y: area.y - y });

/** Takes up what is to stand on the page, for as long as there is room in the budget. */
class Taken implements Mounted {
  readonly tray = new Set<number>();
  readonly tribes = new Map<TribeId, { columns: Set<number>; rows: Map<number, Map<number, Set<number>>> }>();
  #elements = 0;

  get isFull(): boolean {
    return this.#elements >= BUDGET;
  }

  addToTray(cards: Iterable<number>): void {
    this.#addAll(this.tray, cards);
  }

  tribe({ tribe }: TribeBox) {
    let taken = this.tribes.get(tribe);
    if (!taken) {
      this.tribes.set(tribe, (taken = { columns: new Set(), rows: new Map() }));
      this.#elements += TRIBE;
    }
    return taken;
  }

  column(box: TribeBox, index: number): void {
    const { columns, rows } = this.tribe(box);
    if (columns.has(index)) return;
    if (columns.size + rows.size === 0) this.#elements += GRID;
    columns.add(index);
    this.#elements += COLUMN;
  }

  row(box: TribeBox, index: number) {
    const { columns, rows } = this.tribe(box);
    let cells = rows.get(index);
    if (!cells) {
      if (columns.size + rows.size === 0) this.#elements += GRID;
      rows.set(index, (cells = new Map()));
      this.#elements += ROW;
    }
    return cells;
  }

  cell(box: TribeBox, row: number, index: number, cards: Iterable<number>): void {
    const cells = this.row(box, row);
    let taken = cells.get(index);
    if (!taken) {
      cells.set(index, (taken = new Set()));
      this.#elements += 1;
    }
    this.#addAll(taken, cards);
  }

  #addAll(taken: Set<number>, cards: Iterable<number>): void {
    for (const card of cards) {
      if (this.isFull) return;
      if (taken.has(card)) continue;
      taken.add(card);
      this.#elements += 1;
    }
  }
}

/** The heads of a tribe's columns: all of them, or of many those across an area. */
function takeColumns(taken: Taken, box: TribeBox, area: Box): void {
  const isWhole = box.columns.length <= FEW.columns;
  for (const [index, column] of box.columns.entries()) {
    if (taken.isFull) return;
    if (isWhole || isAcross(column, area)) taken.column(box, index);
  }
}

function cardsOf({ cards }: CellBox, isWhole: boolean, area: Box): Iterable<number> {
  return isWhole ? cards.keys() : placesIn(cards, area);
}

/** A row: the whole of it, or of a long one the cells and cards in and near an area. */
function takeRow(taken: Taken, box: TribeBox, index: number, area: Box): void {
  const row = box.rows[index];
  if (!row) return;
  taken.row(box, index);
  const isWhole = elementsIn(row) <= FEW.row;
  for (const [column, cell] of row.cells.entries()) {
    if (taken.isFull) return;
    if (!isWhole && !isAcross(cell, area)) continue;
    taken.cell(box, index, column, cardsOf(cell, isWhole || cell.cards.length <= FEW.cell, area));
  }
}

/** What has the focus, wherever the camera is, with its row as far as that is near it. */
function takeFocus(taken: Taken, scene: Scene, focus: Spot): void {
  if (focus.tribe === null) {
    const at = scene.tray?.cards.findIndex(({ person }) => person === focus.person) ?? -1;
    if (at >= 0) taken.addToTray([at]);
    return;
  }
  const placed = scene.tribes.find(({ box }) => box.tribe === focus.tribe);
  if (!placed) return;
  const { box } = placed;
  taken.tribe(box);
  if (focus.kind === 'column') {
    const at = box.columns.findIndex(({ chapter }) => chapter === focus.chapter);
    if (at >= 0) taken.column(box, at);
  }
  if (!('squad' in focus)) return;
  const at = box.rows.findIndex(({ squad }) => squad === focus.squad);
  const cells = box.rows[at]?.cells;
  const spot = boxOfSpot(scene, focus);
  if (!cells) return;
  taken.row(box, at);
  if (!spot) return;
  if (focus.kind === 'cell') {
    const cell = cells.findIndex(({ chapter }) => chapter === focus.chapter);
    if (cell >= 0) taken.cell(box, at, cell, []);
  }
  if (focus.kind === 'card') {
    for (const [column, { cards }] of cells.entries()) {
      const card = cards.findIndex(({ person }) => person === focus.person);
      if (card >= 0) taken.cell(box, at, column, [card]);
    }
  }
  const area = grown(inside(placed, spot));
  takeColumns(taken, box, area);
  takeRow(taken, box, at, area);
}

function takeTray(taken: Taken, { tray }: Scene, view: Box, readable: boolean): void {
  if (!tray) return;
  if (tray.cards.length <= FEW.tray) return taken.addToTray(tray.cards.keys());
  // Where Tab enters it.
  taken.addToTray([0]);
  if (readable) taken.addToTray(placesIn(tray.cards, grown(view)));
}

function takeTribe(taken: Taken, placed: PlacedTribe, view: Box, readable: boolean): void {
  const { box, x, y } = placed;
  if (!touches({ x, y, width: box.width, height: box.height }, view)) return;
  taken.tribe(box);
  if (!readable) return;
  const area = inside(placed, view);
  const near = grown(area);
  for (const [index, row] of box.rows.entries()) {
    if (taken.isFull) return;
    if (!touches(row, area)) continue;
    takeColumns(taken, box, near);
    takeRow(taken, box, index, near);
  }
}

/**
 * The tribes, rows and cards that are worth real elements: in view and near enough to read, and always what has the
 * focus. Never more than the budget, however many people stand in one row or cell.
 */
export function inView(scene: Scene, camera: Camera & Viewport, focus: Spot | null): Mounted {
  const { x, y, zoom } = camera;
  const view = { x, y, width: camera.width / zoom, height: camera.height / zoom };
  const readable = levelAt(zoom) !== 'far';
  const taken = new Taken();
  if (focus) takeFocus(taken, scene, focus);
  takeTray(taken, scene, view, readable);
  for (const placed of scene.tribes) {
    if (taken.isFull) break;
    takeTribe(taken, placed, view, readable);
  }
  return taken;
}
