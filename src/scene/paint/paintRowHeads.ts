import { keyOf } from '../../domain/thing.ts';
import type { Level } from '../level.ts';
import { ROW_HEAD } from '../measures.ts';
import type { BandPins } from '../pins.ts';
import type { PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, fillBox, inPixels, inWorld, lineAcross, lineDown, writeAt } from './easel.ts';
import { paintSeats, seatsWidth } from './paintSeats.ts';
import { baselineOf, fit, fontOf, widthOf, wrap } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';
import type { Theme } from './theme.ts';

/** World units of a letter's height at the middle distance. */
const MIDDLE = 20;

const FONT = {
  name: fontOf(14, 600),
  about: fontOf(11.5),
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

/** Name, mission, seats, numbers and the worst finding, each under the one before. */
function nearHead(easel: Easel, placed: PlacedTribe, row: RowBox, x: number, top: number): void {
  const { pen, theme } = easel;
  const left = x + ROW_HEAD.padding.x;
  let y = top + ROW_HEAD.padding.y;
  const write = (font: string, colour: string, text: string, height: number, at = left) => {
    pen.font = font;
    pen.fillStyle = colour;
    writeAt(easel, text, at, baselineOf(pen, font, y + height / 2));
  };
  inWorld(easel, placed.x, placed.y);
  write(FONT.name, theme.ink, fit(pen, FONT.name, row.name, ROOM), ROW_HEAD.name);
  y += ROW_HEAD.name;
  const lines = row.about ? wrap(pen, FONT.about, row.about, ROOM, ROW_HEAD.aboutLines) : [];
  for (const line of lines) {
    write(FONT.about, theme.ink2, line, ROW_HEAD.aboutLine);
    y += ROW_HEAD.aboutLine;
  }
  if (!row.squad) return;
  const over = row.members > row.limit;
  const seats = y + ROW_HEAD.meter / 2 + 1;
  y += 2;
  write(
    over ? FONT.over : FONT.meter,
    over ? theme.bad : theme.ink2,
    row.meter,
    ROW_HEAD.meter - 2,
    left + seatsWidth(row) + 8,
  );
  y += ROW_HEAD.meter - 2;
  write(FONT.numbers, theme.ink2, fit(pen, FONT.numbers, row.numbers, ROOM), ROW_HEAD.numbers);
  y += ROW_HEAD.numbers;
  if (row.flag) write(FONT.flag, flagColour(theme, row), fit(pen, FONT.flag, `● ${row.flag}`, ROOM), ROW_HEAD.flag);
  inPixels(easel);
  paintSeats(easel, row, placed.x + left, placed.y + seats - 5);
}

/** The name, and under it the members against the limit, as large as the row allows. */
function middleHead(easel: Easel, placed: PlacedTribe, row: RowBox, x: number, top: number): void {
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
  const names = wrap(pen, FONT.middleName, row.name, ROOM - (isLow ? 28 : 0), isLow ? 1 : 2);
  let middle = top + 24;
  inWorld(easel, placed.x, placed.y);
  for (const name of names) {
    write(FONT.middleName, theme.ink, name, left, middle);
    middle += 25;
  }
  const colour = over ? theme.bad : row.flag ? flagColour(theme, row) : theme.ink2;
  if (!isLow) write(font, colour, count, left, middle);
  else write(font, colour, count, left + ROOM - widthOf(pen, font, count), top + 24);
}

/** The least height that a head's text needs while its row scrolls out of view. */
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
    const top = Math.max(row.y, Math.min(under, row.y + row.height - NEEDED));
    if (level === 'near') nearHead(easel, placed, row, x, top);
    else middleHead(easel, placed, row, x, top);
  }
}
