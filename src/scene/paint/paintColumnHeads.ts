import { keyOf } from '../../domain/thing.ts';
import type { Level } from '../level.ts';
import { COLUMN_HEAD } from '../measures.ts';
import type { BandPins } from '../pins.ts';
import type { BandBox, ColourIndex, ColumnBox, PlacedTribe, TribeBox } from '../scene.ts';
import { paintBadge } from './badge.ts';
import {
  type Easel,
  fillBox,
  inPixels,
  inView,
  inWorld,
  lineAcross,
  lineDown,
  pixelX,
  pixelY,
  writeAt,
} from './easel.ts';
import { cutEdge } from './patterns.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';
import { colourIn, patternIn } from './theme.ts';

/** World units of a letter's height at the middle distance. */
const MIDDLE = 20;

const FONT = {
  name: fontOf(13, 700),
  lead: fontOf(11.5),
  initials: fontOf(8.5, 700),
  middleName: fontOf(22, 700),
  middleLead: fontOf(18),
  corner: fontOf(13, 600),
  middleCorner: fontOf(22, 600),
} as const;

/** The least width that a head's text keeps while its column scrolls out of view. */
const NEEDED = 180;

/** A circle with somebody's initials, around a point relative to the tribe. */
export function paintInitials(
  easel: Easel,
  placed: PlacedTribe,
  initials: string,
  colour: ColourIndex,
  x: number,
  y: number,
): void {
  const { pen, theme } = easel;
  inPixels(easel);
  const left = pixelX(easel, placed.x + x - 9);
  const top = pixelY(easel, placed.y + y - 9);
  const size = pixelX(easel, placed.x + x + 9) - left;
  paintBadge(easel, colour, left, top, size, size / 2);
  inWorld(easel, placed.x, placed.y);
  pen.font = FONT.initials;
  pen.fillStyle = theme.surface;
  writeAt(easel, initials, x - widthOf(pen, FONT.initials, initials) / 2, baselineOf(pen, FONT.initials, y));
}

/** How high the dark ground is on which a group of a department or a part of a chain has its name. */
const BAND = { near: 28, middle: 46 } as const;

/** Whether a column is a group of a department or a part of a chain: without a colour, its name on a dark ground. */
const isSober = ({ form }: TribeBox, { chapter }: ColumnBox) => form !== 'tribe' && chapter !== null;

/** How high the coloured edge of a head is, or the dark ground in its place. */
function edgeOf(box: TribeBox, column: ColumnBox, level: Level): number {
  const near = level === 'near';
  if (isSober(box, column) && box.columnsHeight !== COLUMN_HEAD.low) return near ? BAND.near : BAND.middle;
  return near ? COLUMN_HEAD.edge : 2 * COLUMN_HEAD.edge;
}

/** Where the text of a column's head begins: it stays in view while its column is scrolled away. */
export function headTextX({ box }: PlacedTribe, band: BandBox, column: ColumnBox, pins: BandPins): number {
  const free = pins.across > 0 ? band.x + pins.across + box.rowHeadWidth : 0;
  return Math.max(column.x, Math.min(free, column.x + column.width - NEEDED)) + COLUMN_HEAD.padding.x;
}

function columnText(
  easel: Easel,
  placed: PlacedTribe,
  band: BandBox,
  column: ColumnBox,
  pins: BandPins,
  level: Level,
): void {
  const { pen, theme } = easel;
  const { box } = placed;
  const x = headTextX(placed, band, column, pins);
  const room = column.x + column.width - COLUMN_HEAD.padding.x - x;
  const y = box.columnsTop + pins.down + COLUMN_HEAD.edge;
  const legible = level === 'near' || isLegible(easel, MIDDLE);
  const write = (font: string, colour: string, text: string, middle: number, at = x) => {
    const fitting = fit(pen, font, text, room - (at - x));
    if (!legible) return paintBar(easel, at, middle, widthOf(pen, font, fitting), MIDDLE);
    pen.font = font;
    pen.fillStyle = colour;
    writeAt(easel, fitting, at, baselineOf(pen, font, middle));
  };
  inWorld(easel, placed.x, placed.y);
  const sober = isSober(box, column);
  const colour = sober ? theme.surface : column.colour === null ? theme.ink : colourIn(theme, column.colour);
  if (box.columnsHeight === COLUMN_HEAD.low) {
    const middle = box.columnsTop + pins.down + box.columnsHeight / 2 + 1;
    if (level === 'middle') write(FONT.middleLead, theme.ink2, column.name, middle);
    // In a department or chain without groups they are no others, but all there are.
    else if (box.form !== 'tribe') write(FONT.lead, theme.ink2, column.numbers, middle);
    else write(FONT.lead, theme.ink2, `${column.name} · ${column.numbers}`, middle);
    return;
  }
  if (level === 'middle') {
    write(FONT.middleName, colour, column.name, y + (column.leadName ? 23 : sober ? 20 : 37));
    if (column.leadName) write(FONT.middleLead, theme.ink2, column.leadName, y + 53);
    return;
  }
  const lower = sober ? 4 : 0;
  const isRoomy = widthOf(pen, FONT.name, column.title) <= room;
  write(FONT.name, colour, isRoomy ? column.title : column.name, y + 15 - lower);
  if (column.leadName) write(FONT.lead, theme.ink2, column.leadName, y + 37 + lower, x + 24);
  write(FONT.lead, theme.ink2, column.numbers, y + (column.leadName ? 60 : 37) + lower);
  if (column.leadName) paintInitials(easel, placed, column.leadInitials, column.colour, x + 9, y + 37 + lower);
}

/** How far the arrow between two parts reaches to either side of their border, and its points; how far its word keeps off. */
const BETWEEN = { left: 16, right: 5, point: 4, clear: 5 } as const;

/** An arrow from manager to manager of the parts of a chain, which nobody but they hold together, with a word for it. */
function paintCoordination(easel: Easel, placed: PlacedTribe, band: BandBox, pins: BandPins): void {
  const { pen, theme } = easel;
  const { box, x, y } = placed;
  if (!box.coordination) return;
  const middle = box.columnsTop + pins.down + COLUMN_HEAD.edge + 64;
  for (const [at, column] of band.columns.entries()) {
    const next = band.columns[at + 1];
    if (!next?.leadName || !column.leadName) continue;
    const [from, to] = [next.x - BETWEEN.left, next.x + BETWEEN.right];
    inPixels(easel);
    pen.fillStyle = theme.ink2;
    lineAcross(easel, x + from, y + middle, to - from);
    for (const [tip, back] of [
      [from, from + BETWEEN.point],
      [to, to - BETWEEN.point],
    ] as const) {
      pen.beginPath();
      pen.moveTo(pixelX(easel, x + tip), pixelY(easel, y + middle));
      pen.lineTo(pixelX(easel, x + back), pixelY(easel, y + middle - BETWEEN.point));
      pen.lineTo(pixelX(easel, x + back), pixelY(easel, y + middle + BETWEEN.point));
      pen.fill();
    }
    inWorld(easel, x, y);
    const start = from - BETWEEN.clear - widthOf(pen, FONT.lead, box.coordination);
    const taken = headTextX(placed, band, column, pins) + widthOf(pen, FONT.lead, column.numbers);
    if (start < taken + BETWEEN.clear) continue;
    pen.font = FONT.lead;
    pen.fillStyle = theme.ink2;
    writeAt(easel, box.coordination, start, baselineOf(pen, FONT.lead, middle));
  }
}

/** The corner over the squads' heads; while the tribe's header is scrolled away it says which tribe this is. */
function paintCorner(easel: Easel, placed: PlacedTribe, band: BandBox, pins: BandPins, level: Level): void {
  const { pen, theme } = easel;
  const { box, y } = placed;
  const x = placed.x + band.x;
  const top = box.columnsTop + pins.down;
  inPixels(easel);
  pen.fillStyle = theme.surface;
  if (pins.across > 0 || pins.down > 0) {
    const left = pins.across > 0 ? pins.across : 1;
    fillBox(easel, x + left, y + top, box.rowHeadWidth + pins.across - left, box.columnsHeight);
  }
  pen.fillStyle = pins.across > 0 ? theme.lineStrong : theme.line;
  lineDown(easel, x + pins.across + box.rowHeadWidth, y + top, box.columnsHeight);
  if (pins.down === 0) return;
  const font = level === 'near' ? FONT.corner : FONT.middleCorner;
  inWorld(easel, x, y);
  pen.font = font;
  pen.fillStyle = theme.ink;
  const name = fit(pen, font, box.title, box.rowHeadWidth - 24);
  writeAt(easel, name, pins.across + 14, baselineOf(pen, font, top + box.columnsHeight / 2));
}

/** The chapters' heads over a band, over whatever they are pinned on. */
export function paintColumnHeads(easel: Easel, placed: PlacedTribe, band: BandBox, pins: BandPins, level: Level): void {
  const { pen, theme, emphasis } = easel;
  const { box, x, y } = placed;
  const top = box.columnsTop + pins.down;
  inPixels(easel);
  if (pins.down > 0) {
    pen.fillStyle = theme.surface;
    fillBox(easel, x + band.x + 1, y + top, band.width - 2, box.columnsHeight);
  }
  const seen = band.columns.filter((column) => inView(easel, x + column.x, y + top, column.width, box.columnsHeight));
  for (const column of seen) {
    const selected = column.chapter && emphasis.selected?.has(keyOf({ kind: 'chapter', chapter: column.chapter }));
    if (selected) {
      pen.fillStyle = theme.accentSoft;
      fillBox(easel, x + column.x, y + top, column.width, box.columnsHeight);
    }
    pen.fillStyle = column.colour === null ? theme.lineStrong : colourIn(theme, column.colour);
    if (isSober(box, column)) pen.fillStyle = theme.ink2;
    const edge = edgeOf(box, column, level);
    const ground = selected ? theme.accentSoft : theme.surface;
    const left = pixelX(easel, x + column.x);
    const right = pixelX(easel, x + column.x + column.width - (column === band.columns.at(-1) ? 1 : 0));
    const above = pixelY(easel, y + top);
    const high = pixelY(easel, y + top + edge) - above;
    pen.fillRect(left, above, right - left, high);
    cutEdge(pen, patternIn(theme, column.colour), left, above, right - left, high, ground);
    pen.fillStyle = theme.line;
    lineDown(easel, x + column.x, y + top, box.columnsHeight);
  }
  pen.fillStyle = pins.down > 0 ? theme.lineStrong : theme.line;
  lineAcross(easel, x + band.x, y + top + box.columnsHeight, band.width);
  for (const column of seen) columnText(easel, placed, band, column, pins, level);
  if (level === 'near') paintCoordination(easel, placed, band, pins);
  paintCorner(easel, placed, band, pins, level);
}
