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

/**
 * In a chapter's head who led it, behind its lead, and under its numbers what became of it, or how many get another line
 * manager.
 */
export function paintLead(
  easel: Easel,
  placed: PlacedTribe,
  band: BandBox,
  column: ColumnBox,
  pins: BandPins,
  notes: SideNotes,
): void {
  const { pen, theme } = easel;
  const { box } = placed;
  const top = box.columnsTop + pins.down + COLUMN_HEAD.edge;
  if (!column.chapter || !inView(easel, placed.x + column.x, placed.y + top, column.width, box.columnsHeight)) return;
  const x = headTextX(placed, band, column, pins);
  const right = column.x + column.width - COLUMN_HEAD.padding.x;
  inWorld(easel, placed.x, placed.y);
  pen.font = FONT.head;
  const write = ({ text, tone }: SideNote, at: number, middle: number) => {
    pen.fillStyle = inkOf(theme, tone);
    writeAt(easel, fit(pen, FONT.head, text, right - at), at, baselineOf(pen, FONT.head, top + middle));
  };
  const behind = column.leadName ? x + LEAD.x + widthOf(pen, FONT.lead, column.leadName) + 8 : x;
  const was = notes.onLead(column.chapter);
  if (was) write({ text: was, tone: 'moved' }, behind, column.leadName ? LEAD.middle : LEAD.numbers);
  const note = notes.onChapter(column.chapter);
  if (note) write(note, x, LEAD.below);
}
