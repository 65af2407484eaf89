import { COLUMN_HEAD, ROW_HEAD } from '../measures.ts';
import { type Easel, inPixels, inView, inWorld, writeAt } from '../paint/easel.ts';
import { headTextX } from '../paint/paintColumnHeads.ts';
import { baselineOf, fit, fontOf, widthOf } from '../paint/text.ts';
import type { BandPins } from '../pins.ts';
import type { BandBox, ColumnBox, PlacedTribe, RowBox } from '../scene.ts';
import { FOOT } from './beside.ts';
import { inkOf } from './noteLook.ts';
import type { SideNote, SideNotes } from './notes.ts';

const FONT = { foot: fontOf(11.5, 600), head: fontOf(11), lead: fontOf(11.5) } as const;

/** What became of a squad, at the foot of its head. */
export function paintFoot(easel: Easel, placed: PlacedTribe, row: RowBox, x: number, note: SideNote): void {
  const { pen, theme } = easel;
  const font = note.tone === 'calm' ? FONT.head : FONT.foot;
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = inkOf(theme, note.tone);
  const text = fit(pen, font, note.text, ROW_HEAD.width - 2 * ROW_HEAD.padding.x);
  writeAt(easel, text, x + ROW_HEAD.padding.x, row.y + row.height - FOOT + baselineOf(pen, font, FOOT / 2 - 4));
  inPixels(easel);
}

/** In a chapter's head, from where its text begins and from below its edge: its lead, and the line under its numbers. */
const LEAD = { x: 24, middle: 37, numbers: 60, below: 77 } as const;

/** The head of a chapter over one band. */
export interface ColumnPlace {
  placed: PlacedTribe;
  band: BandBox;
  column: ColumnBox;
  pins: BandPins;
}

/**
 * In a chapter's head who led it, behind its lead, and under its numbers what became of it, or how many get another line
 * manager.
 */
export function paintLead(easel: Easel, place: ColumnPlace, notes: SideNotes): void {
  const { chapter, leadName } = place.column;
  if (!chapter) return;
  const was = notes.onLead(chapter);
  const behind = LEAD.x + widthOf(easel.pen, FONT.lead, leadName) + 8;
  if (was)
    write(easel, place, { text: was, tone: 'moved' }, leadName ? behind : 0, leadName ? LEAD.middle : LEAD.numbers);
  const note = notes.onChapter(chapter);
  if (note) paintBelowNumbers(easel, place, note);
}

/** In a chapter's head, below its numbers. */
export function paintBelowNumbers(easel: Easel, place: ColumnPlace, note: SideNote): void {
  write(easel, place, note, 0, LEAD.below);
}

/** In a chapter's head, so far from where its text begins and from below its edge; nothing where that is out of view. */
function write(easel: Easel, place: ColumnPlace, { text, tone }: SideNote, x: number, middle: number): void {
  const { pen, theme } = easel;
  const { placed, band, column, pins } = place;
  const { box } = placed;
  const top = box.columnsTop + pins.down + COLUMN_HEAD.edge;
  if (!inView(easel, placed.x + column.x, placed.y + top, column.width, box.columnsHeight)) return;
  const left = headTextX(placed, band, column, pins) + x;
  inWorld(easel, placed.x, placed.y);
  pen.font = FONT.head;
  pen.fillStyle = inkOf(theme, tone);
  const fitting = fit(pen, FONT.head, text, column.x + column.width - COLUMN_HEAD.padding.x - left);
  writeAt(easel, fitting, left, baselineOf(pen, FONT.head, top + middle));
}
