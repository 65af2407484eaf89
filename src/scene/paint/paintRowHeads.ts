import { keyOf } from '../../domain/thing.ts';
import type { Level } from '../level.ts';
import { ROW_HEAD } from '../measures.ts';
import type { BandPins } from '../pins.ts';
import { headHas, rowHeadHeight } from '../rowText.ts';
import type { PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, fillBox, inPixels, inWorld, lineAcross, lineDown, writeAt } from './easel.ts';
import { hasSeats, paintSeats, seatsWidth } from './paintSeats.ts';
import type { Pen } from './pen.ts';
import { baselineOf, fit, fontOf, widthOf, wrap } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';
import type { Theme } from './theme.ts';

/** World units of a letter's height at the middle distance. */
const MIDDLE = 20;

const FONT = {
  name: fontOf(14, 600),
  about: fontOf(11.5),
  products: fontOf(11.5, 600),
  numbers: fontOf(11),
  meter: fontOf(12),
  over: fontOf(12, 700),
  flag: fontOf(12),
  middleName: fontOf(MIDDLE, 600),
  middleCount: fontOf(19),
  middleOver: fontOf(19, 700),
} as const;

const ROOM = ROW_HEAD.width - 2 * ROW_HEAD.padding.x;

function flagColour(theme: Theme, row: RowBox): string {
  return row.flagSeverity === 'error' ? theme.bad : theme.warn;
}

/** The lines of a head from near; the height that a row has to spare goes to the name, the mission and the finding. */
interface HeadLines {
  names: readonly string[];
  about: readonly string[];
  products: readonly string[];
  flags: readonly string[];
  /** From the row's top to the end of the last line. */
  height: number;
}

const near = new WeakMap<RowBox, HeadLines>();
const middle = new WeakMap<RowBox, readonly string[]>();

/** What a row's head says, broken into lines once. */
function linesIn<Lines>(
  known: WeakMap<RowBox, Lines>,
  pen: Pen,
  row: RowBox,
  made: (pen: Pen, row: RowBox) => Lines,
): Lines {
  let lines = known.get(row);
  if (!lines) known.set(row, (lines = made(pen, row)));
  return lines;
}

function headLines(pen: Pen, row: RowBox): HeadLines {
  const { name, aboutLine, aboutLines, products: made, meter, numbers, flag, padding } = ROW_HEAD;
  let spare = row.height - row.foot - rowHeadHeight(headHas(row));
  const linesOf = (font: string, text: string, kept: number, height: number) => {
    if (!text) return [];
    const lines = wrap(pen, font, text, ROOM, kept + Math.max(0, Math.floor(spare / height)));
    spare -= (lines.length - kept) * height;
    return lines;
  };
  const names = linesOf(FONT.name, row.name, 1, name);
  const about = linesOf(FONT.about, row.about, row.squad ? aboutLines : 1, aboutLine);
  const products = row.products ? [fit(pen, FONT.products, row.products, ROOM)] : [];
  const flags = linesOf(FONT.flag, row.flag && `● ${row.flag}`, 1, flag);
  const seats = row.squad ? (hasSeats(row) ? meter : 0) + numbers : 0;
  const lines = names.length * name + about.length * aboutLine + products.length * made + seats + flags.length * flag;
  return { names, about, products, flags, height: 2 * padding.y + lines };
}

/** Name, mission, products, seats, numbers and the worst finding, each under the one before. */
function nearHead(easel: Easel, placed: PlacedTribe, row: RowBox, lines: HeadLines, x: number, top: number): void {
  const { pen, theme } = easel;
  const left = x + ROW_HEAD.padding.x;
  let y = top + ROW_HEAD.padding.y;
  const bottom = row.y + row.height;
  const write = (font: string, colour: string, text: string, height: number, at = left) => {
    if (y + height > bottom) return;
    pen.font = font;
    pen.fillStyle = colour;
    writeAt(easel, text, at, baselineOf(pen, font, y + height / 2));
  };
  const writeAll = (font: string, colour: string, texts: readonly string[], height: number) => {
    for (const text of texts) {
      write(font, colour, text, height);
      y += height;
    }
  };
  inWorld(easel, placed.x, placed.y);
  writeAll(FONT.name, theme.ink, lines.names, ROW_HEAD.name);
  writeAll(FONT.about, theme.ink2, lines.about, ROW_HEAD.aboutLine);
  if (!row.squad) return;
  writeAll(FONT.products, theme.ink2, lines.products, ROW_HEAD.products);
  const over = row.members > row.limit;
  const seats = y + ROW_HEAD.meter / 2 + 1;
  if (hasSeats(row)) {
    y += 2;
    write(
      over ? FONT.over : FONT.meter,
      over ? theme.bad : theme.ink2,
      row.meter,
      ROW_HEAD.meter - 2,
      left + seatsWidth(row) + 8,
    );
    y += ROW_HEAD.meter - 2;
  }
  write(FONT.numbers, theme.ink2, fit(pen, FONT.numbers, row.numbers, ROOM), ROW_HEAD.numbers);
  y += ROW_HEAD.numbers;
  writeAll(FONT.flag, flagColour(theme, row), lines.flags, ROW_HEAD.flag);
  inPixels(easel);
  if (hasSeats(row) && seats + 5 <= bottom) paintSeats(easel, row, placed.x + left, placed.y + seats - 5);
}

/** Of the middle distance: from a head's top to the middle of its first line, from line to line, and below the last. */
const MIDDLE_LINE = { first: 24, next: 25, below: 14 } as const;

/** As many lines of the name as leave room for the members under them. */
function middleNames(pen: Pen, row: RowBox): readonly string[] {
  if (!row.squad) return wrap(pen, FONT.middleName, row.name, ROOM - 28, 1);
  const lines = Math.floor((row.height - MIDDLE_LINE.first - MIDDLE_LINE.below) / MIDDLE_LINE.next);
  return wrap(pen, FONT.middleName, row.name, ROOM, Math.max(1, lines));
}

/** The name, and under it the members against the limit, as large as the row allows. */
function middleHead(
  easel: Easel,
  placed: PlacedTribe,
  row: RowBox,
  names: readonly string[],
  x: number,
  top: number,
): void {
  const { pen, theme } = easel;
  const isLow = row.squad === null;
  const over = !isLow && row.members > row.limit;
  const count = isLow ? `${row.members}` : `${row.flag && '● '}${row.meter}`;
  const font = over ? FONT.middleOver : FONT.middleCount;
  const write = (as: string, colour: string, text: string, at: number, y: number) => {
    if (!isLegible(easel, MIDDLE)) return paintBar(easel, at, y, widthOf(pen, as, text), MIDDLE);
    pen.font = as;
    pen.fillStyle = colour;
    writeAt(easel, text, at, baselineOf(pen, as, y));
  };
  const left = x + ROW_HEAD.padding.x;
  let middle = top + MIDDLE_LINE.first;
  inWorld(easel, placed.x, placed.y);
  for (const name of names) {
    write(FONT.middleName, theme.ink, name, left, middle);
    middle += MIDDLE_LINE.next;
  }
  const colour = over ? theme.bad : row.flag ? flagColour(theme, row) : theme.ink2;
  if (!isLow) write(font, colour, count, left, middle);
  else write(font, colour, count, left + ROOM - widthOf(pen, font, count), top + MIDDLE_LINE.first);
}

/** The height that the first lines of a head keep while its row scrolls out of view. */
const NEEDED = 92;

/** The squads' heads of the rows in view, over whatever they are pinned on. */
export function paintRowHeads(
  easel: Easel,
  placed: PlacedTribe,
  rows: readonly RowBox[],
  pinsOf: (row: RowBox) => BandPins,
  level: Level,
  groundOf: (row: RowBox) => string,
): void {
  const { pen, theme, emphasis } = easel;
  const { box } = placed;
  for (const row of rows) {
    const pins = pinsOf(row);
    const x = row.x + pins.across;
    const under = box.columnsTop + pins.down + box.columnsHeight;
    inPixels(easel);
    const selected = row.squad && emphasis.selected?.has(keyOf({ kind: 'squad', squad: row.squad }));
    if (pins.across > 0 || selected) {
      pen.fillStyle = selected ? theme.accentSoft : groundOf(row);
      fillBox(easel, placed.x + x, placed.y + row.y + easel.thin / easel.scale, box.rowHeadWidth, row.height - 1);
      pen.fillStyle = theme.line;
      lineAcross(easel, placed.x + x, placed.y + row.y, box.rowHeadWidth);
    }
    if (selected) {
      pen.fillStyle = theme.accent;
      fillBox(easel, placed.x + x, placed.y + row.y, 3, row.height);
    }
    pen.fillStyle = pins.across > 0 ? theme.lineStrong : theme.line;
    lineDown(easel, placed.x + x + box.rowHeadWidth, placed.y + row.y, row.height);
    // Its name stays in view while its row is scrolled away under the heads above; what ends below the row is left out.
    const topFor = (height: number) => Math.max(row.y, Math.min(under, row.y + row.height - Math.min(height, NEEDED)));
    if (level === 'near') {
      const lines = linesIn(near, pen, row, headLines);
      nearHead(easel, placed, row, lines, x, topFor(lines.height));
    } else {
      const names = linesIn(middle, pen, row, middleNames);
      const height = MIDDLE_LINE.first + names.length * MIDDLE_LINE.next + MIDDLE_LINE.below;
      middleHead(easel, placed, row, names, x, topFor(height));
    }
    inPixels(easel);
    easel.over?.onRowHead(easel, placed, row, pins, level);
  }
}
