import { cardsIn } from '../cardsIn.ts';
import type { Level } from '../level.ts';
import { bandPins, benchOf, type Pins, pinsOf, rowPins, UNPINNED } from '../pins.ts';
import type { BandBox, CardBox, CellBox, PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, fillBox, fillRound, inPixels, inView, lineAcross, lineDown, pixelX, pixelY } from './easel.ts';
import { groundOf, toneOf } from './ground.ts';
import { paintCards } from './paintCards.ts';
import { paintColumnHeads } from './paintColumnHeads.ts';
import { frameCornerOf } from './paintFrame.ts';
import { paintHeader } from './paintHeader.ts';
import { paintRowHeads } from './paintRowHeads.ts';

/** The ground of a row that is not bare; the last one follows the corners of the frame. */
function paintGround(easel: Easel, placed: PlacedTribe, row: RowBox): void {
  const { pen, thin, theme } = easel;
  const ground = groundOf(easel, placed, row);
  if (ground === theme.surface) return;
  const x = pixelX(easel, placed.x + row.x) + thin;
  const y = pixelY(easel, placed.y + row.y) + thin;
  const width = pixelX(easel, placed.x + row.x + row.width) - thin - x;
  const isLast = row === placed.box.rows.at(-1);
  const height = pixelY(easel, placed.y + row.y + row.height) - (isLast ? thin : 0) - y;
  const round = isLast ? Math.max(0, frameCornerOf(easel, placed.box) - thin) : 0;
  pen.fillStyle = ground;
  fillRound(pen, x, y, width, height, [0, 0, round, round]);
}

function paintLines(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]): void {
  const { pen, theme } = easel;
  const { box, x, y } = placed;
  pen.fillStyle = theme.line;
  for (const row of rows) lineAcross(easel, x + row.x, y + row.y, row.width);
  for (const band of box.bands) linesDown(easel, placed, band, rows);
}

/** The lines between the columns of a band, along those of its rows that are given. */
function linesDown(easel: Easel, { box, x, y }: PlacedTribe, band: BandBox, rows: readonly RowBox[]): void {
  const along = rows.filter((row) => row.x === band.x);
  const first = along[0];
  const last = along.at(-1);
  if (!first || !last) return;
  for (const column of band.columns) {
    if (inView(easel, x + column.x, y, 1, box.height))
      lineDown(easel, x + column.x, y + first.y, last.y + last.height - first.y);
  }
}

/** The edge of a band that stands beside another. */
function paintBandEdge(easel: Easel, { box, x, y }: PlacedTribe, band: BandBox): void {
  if (band.x === 0 || !inView(easel, x + band.x, y, 1, box.height)) return;
  easel.pen.fillStyle = easel.theme.lineStrong;
  const bench = box.rows.at(-1)?.squad === null ? box.rows.at(-1) : null;
  const isOver = bench && bench.x < band.x;
  lineDown(easel, x + band.x, y + box.columnsTop, (isOver ? bench.y : box.height) - box.columnsTop);
}

/** An edge of two pixels inside an area of the tribe. */
function paintEdge(easel: Easel, placed: PlacedTribe, x: number, y: number, width: number, height: number): void {
  const { pen, thin } = easel;
  const left = pixelX(easel, placed.x + x) + thin;
  const top = pixelY(easel, placed.y + y) + thin;
  const right = pixelX(easel, placed.x + x + width);
  const bottom = pixelY(easel, placed.y + y + height);
  pen.fillStyle = toneOf(easel).strong;
  const thick = 2 * thin;
  pen.fillRect(left, top, right - left, thick);
  pen.fillRect(left, bottom - thick, right - left, thick);
  pen.fillRect(left, top, thick, bottom - top);
  pen.fillRect(right - thick, top, thick, bottom - top);
}

/** The cell where somebody would land, or the column of another chapter. */
function paintTarget(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]): void {
  const { pen, emphasis } = easel;
  const { target } = emphasis;
  const { box } = placed;
  if (target?.tribe !== box.tribe) return;
  for (const band of box.bands) {
    const column = band.columns.find((each) => target.chapter && each.chapter === target.chapter);
    if (!column) continue;
    const top = box.columnsTop + box.columnsHeight;
    pen.fillStyle = toneOf(easel).soft;
    for (const row of rows) {
      if (row.x !== band.x) continue;
      fillBox(easel, placed.x + column.x + 1, placed.y + row.y + 1, column.width - 1, row.height - 1);
    }
    paintEdge(easel, placed, column.x, top, column.width, band.bottom - top);
  }
  const row = rows.find((each) => target.row !== undefined && each.squad === target.row);
  const { cell: landing } = target;
  const cell: CellBox | undefined = landing && row?.cells.find((each) => each.chapter === landing.chapter);
  if (cell) paintEdge(easel, placed, cell.x, cell.y, cell.width, cell.height);
}

function cardsSeen({ seen }: Easel, placed: PlacedTribe, rows: readonly RowBox[]): CardBox[] {
  const area = { ...seen, x: seen.x - placed.x, y: seen.y - placed.y };
  const isAcross = (cell: CellBox) => cell.x < area.x + area.width && cell.x + cell.width > area.x;
  return rows.flatMap((row) => row.cells.filter(isAcross).flatMap((cell) => cardsIn(cell.cards, area)));
}

function paintRows(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[], pins: Pins, level: Level): void {
  inPixels(easel);
  for (const row of rows) paintGround(easel, placed, row);
  paintLines(easel, placed, rows);
  paintTarget(easel, placed, rows);
  const grounds = new Map(rows.map((row) => [row.squad, groundOf(easel, placed, row)]));
  const groundUnder = (card: CardBox) => grounds.get(card.squad) ?? easel.theme.surface;
  const cards = cardsSeen(easel, placed, rows);
  paintCards(easel, { x: placed.x, y: placed.y, cards, groundOf: groundUnder }, level);
  inPixels(easel);
  easel.over?.onRows(easel, placed, rows, level);
  paintRowHeads(
    easel,
    placed,
    rows,
    (row) => rowPins(placed, pins, row),
    level,
    (row) => groundOf(easel, placed, row),
  );
}

/** The row *No squad*, pinned to the bottom of the view while something is held. */
function paintPinnedBench(easel: Easel, placed: PlacedTribe, bench: RowBox, pins: Pins, level: Level): void {
  const { pen, theme } = easel;
  const raised = { ...placed, y: placed.y - pins.bench.up };
  inPixels(easel);
  pen.fillStyle = theme.sunken;
  fillBox(easel, raised.x + 1, raised.y + bench.y, raised.box.width - 2, bench.height);
  paintRows(easel, raised, [bench], pins, level);
  inPixels(easel);
  pen.fillStyle = theme.lineStrong;
  lineAcross(easel, raised.x, raised.y + bench.y, raised.box.width);
}

/** A tribe from near or from the middle distance: rows, cards and heads, with the heads pinned to the view. */
export function paintMatrix(easel: Easel, placed: PlacedTribe, level: Level): void {
  const { view, emphasis } = easel;
  const holding = (emphasis.held?.size ?? 0) > 0;
  const pins = view.pinned ? pinsOf(placed, view.camera, view, holding) : UNPINNED;
  const { box } = placed;
  const rows = box.rows.filter((row) => inView(easel, placed.x + row.x, placed.y + row.y, row.width, row.height));
  paintRows(easel, placed, rows, pins, level);
  if (inView(easel, placed.x, placed.y, box.width, box.headerHeight)) paintHeader(easel, placed, level);
  const bench = benchOf(placed);
  if (bench && pins.bench.up > 0) paintPinnedBench(easel, placed, bench, pins, level);
  inPixels(easel);
  for (const [at, band] of box.bands.entries()) {
    const own = bandPins(pins, at);
    const heads = placed.y + box.columnsTop + own.down;
    const isInView = inView(easel, placed.x + band.x, heads, band.width, box.columnsHeight);
    if (isInView) {
      paintColumnHeads(easel, placed, band, own, level);
      inPixels(easel);
      easel.over?.onColumnHeads(easel, placed, band, own, level);
    }
    inPixels(easel);
    paintBandEdge(easel, placed, band);
  }
}
