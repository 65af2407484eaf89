import type { Level } from '../level.ts';
import { COLUMN_HEAD, ROW_HEAD } from '../measures.ts';
import { outline, type Place } from '../paint/cardFrames.ts';
import { DIMMED } from '../paint/cardLook.ts';
import { besideMarks } from '../paint/cardText.ts';
import {
  type Easel,
  fillFrame,
  fillRound,
  inPixels,
  inView,
  inWorld,
  type Over,
  pixelX,
  pixelY,
  writeAt,
} from '../paint/easel.ts';
import { headTextX } from '../paint/paintColumnHeads.ts';
import { baselineOf, fit, fontOf, widthOf } from '../paint/text.ts';
import { isLegible } from '../paint/textOrBar.ts';
import { colourIn, type Theme } from '../paint/theme.ts';
import type { BandPins } from '../pins.ts';
import type { BandBox, CardBox, ColumnBox, PlacedTribe, RowBox, TrailBox } from '../scene.ts';
import { FOOT } from './beside.ts';
import type { SideNote, SideNotes } from './notes.ts';
import { paintArrows } from './paintArrows.ts';

const MIDDLE = 20;
const slanted = (font: string) => font.replace(' ', ' italic ');
const FONT = {
  note: fontOf(11, 600),
  trail: slanted(fontOf(12.5)),
  gone: fontOf(12.5, 600),
  foot: fontOf(11.5, 600),
  head: fontOf(11),
  lead: fontOf(11.5),
  middle: slanted(fontOf(MIDDLE)),
} as const;

/** From the left edge of a card to its text, and from its top to the middle of its second line. */
const TEXT = { left: 11, first: 14, second: 33 } as const;

function inkOf(theme: Theme, tone: SideNote['tone']): string {
  return { moved: theme.accent, new: theme.ok, gone: theme.ink2, calm: theme.ink2 }[tone];
}

/** What changed, laid over the side that came after: said on cards and heads, trails where people were, arrows. */
export function overOf(notes: SideNotes): Over {
  return {
    toneOf(card) {
      const note = notes.onCard(card);
      if (note) return note.tone === 'new' ? 'new' : 'moved';
      return notes.isTouched(card.person) ? null : 'calm';
    },
    onRows(easel, placed, rows, level) {
      for (const trail of trailsSeen(easel, placed, rows)) paintTrail(easel, placed, trail, notes, level);
      if (level === 'near') for (const card of cardsSeen(easel, placed, rows)) paintNote(easel, placed, card, notes);
    },
    onRowHead(easel, placed, row, { across }, level) {
      const note = row.squad && notes.onSquad(row.squad);
      if (note) paintFoot(easel, placed, row, row.x + across, note, level);
    },
    onColumnHeads(easel, placed, band, pins, level) {
      if (level === 'near') for (const column of band.columns) paintLead(easel, placed, band, column, pins, notes);
    },
    onAll(easel, scene, level) {
      for (const trail of scene.tray?.trails ?? []) paintTrail(easel, { x: 0, y: 0 }, trail, notes, level);
      if (level === 'near') for (const card of scene.tray?.cards ?? []) paintNote(easel, { x: 0, y: 0 }, card, notes);
      paintArrows(easel, scene, level);
    },
  };
}

/** What of some rows is in view. */
function seen<Slot extends CardBox | TrailBox>(easel: Easel, placed: PlacedTribe, slots: readonly Slot[]): Slot[] {
  return slots.filter((slot) => inView(easel, placed.x + slot.x, placed.y + slot.y, slot.width, slot.height));
}

const trailsSeen = (easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ trails }) => seen(easel, placed, trails)));

const cardsSeen = (easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ cards }) => seen(easel, placed, cards)));

/** How much is left of what is said about somebody who does not match a search or a figure. */
const alphaOf = ({ emphasis }: Easel, { person }: CardBox | TrailBox) =>
  emphasis.matches?.has(person) === false ? DIMMED : 1;

/** Who stood here: a name without a card; who is gone at all, in a dashed frame and crossed out. */
function paintTrail(easel: Easel, at: Place, trail: TrailBox, notes: SideNotes, level: Level): void {
  const { pen, theme, scale, thin } = easel;
  if (level === 'far') return;
  pen.globalAlpha = alphaOf(easel, trail);
  const said = notes.onTrail(trail);
  if (said) {
    const { left, top, width, height } = outline(easel, at, trail as never);
    pen.fillStyle = theme.sunken;
    fillRound(pen, left, top, width, height, 6 * scale);
    pen.strokeStyle = theme.ink3;
    pen.lineWidth = thin;
    pen.setLineDash([4 * scale, 3 * scale]);
    pen.beginPath();
    pen.roundRect(left + thin / 2, top + thin / 2, width - thin, height - thin, 6 * scale);
    pen.stroke();
    pen.setLineDash([]);
  }
  const near = level === 'near';
  const size = near ? 12.5 : MIDDLE;
  if (!isLegible(easel, size)) {
    pen.globalAlpha = 1;
    return;
  }
  const font = near ? (said ? FONT.gone : FONT.trail) : FONT.middle;
  const left = trail.x + TEXT.left;
  const name = fit(pen, font, trail.name, trail.width - TEXT.left - 16);
  inWorld(easel, at.x, at.y);
  pen.font = font;
  pen.fillStyle = theme.ink2;
  writeAt(easel, name, left, trail.y + baselineOf(pen, font, TEXT.first));
  if (said && near) {
    pen.font = FONT.note;
    writeAt(
      easel,
      fit(pen, FONT.note, said, trail.width - 2 * TEXT.left),
      left,
      trail.y + baselineOf(pen, FONT.note, TEXT.second),
    );
  }
  inPixels(easel);
  pen.fillStyle = colourIn(theme, trail.colour);
  if (said) {
    const middle = pixelY(easel, at.y + trail.y + TEXT.first);
    pen.fillStyle = theme.ink2;
    pen.fillRect(pixelX(easel, at.x + left), middle, Math.round(widthOf(pen, font, name) * scale), thin);
  }
  pen.globalAlpha = 1;
}

/** In a chapter's head, from where its text begins and from below its edge: its lead, and the line under its numbers. */
const LEAD = { x: 24, middle: 37, numbers: 60, below: 77 } as const;

/** The second line of a card, and the sign of another line manager. */
function paintNote(easel: Easel, at: Place, card: CardBox, notes: SideNotes): void {
  const { pen, theme } = easel;
  const note = notes.onCard(card);
  pen.globalAlpha = alphaOf(easel, card);
  if (note && card.tall) {
    inWorld(easel, at.x, at.y);
    pen.font = FONT.note;
    pen.fillStyle = inkOf(theme, note.tone);
    const sign = note.tone === 'new' ? '+ ' : '';
    const text = fit(pen, FONT.note, `${sign}${note.text}`, card.width - 2 * TEXT.left);
    writeAt(easel, text, card.x + TEXT.left, card.y + baselineOf(pen, FONT.note, TEXT.second));
    inPixels(easel);
  }
  if (notes.hasOtherManager(card.person)) paintSign(easel, at, card, note);
  pen.globalAlpha = 1;
}

/** The sign of another line manager in world units: a head and shoulders, and an arrow. */
const SIGN = 18;

function paintSign(easel: Easel, at: Place, card: CardBox, note: SideNote | null): void {
  const { pen, theme, scale } = easel;
  const x = at.x + card.x + besideMarks(pen, card, 'near', SIGN);
  const y = at.y + card.y + 5;
  const soft = note ? (note.tone === 'new' ? theme.okSoft : theme.accentSoft) : theme.surface;
  fillFrame(easel, { x, y, width: SIGN, height: SIGN }, 4, soft, soft);
  const [left, top] = [pixelX(easel, x), pixelY(easel, y)];
  const to = (across: number, down: number) => [left + across * scale, top + down * scale] as const;
  pen.strokeStyle = theme.ink;
  pen.lineWidth = Math.max(1, 1.3 * scale);
  pen.beginPath();
  const [headX, headY] = to(6.5, 5.5);
  pen.arc(headX, headY, 2.6 * scale, 0, 2 * Math.PI);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(...to(1.5, 14.5));
  pen.bezierCurveTo(...to(1.5, 9), ...to(10, 9), ...to(10.5, 13));
  pen.moveTo(...to(11, 9));
  pen.lineTo(...to(17, 9));
  pen.moveTo(...to(14.5, 6.5));
  pen.lineTo(...to(17, 9));
  pen.lineTo(...to(14.5, 11.5));
  pen.stroke();
}

/** What became of a squad, at the foot of its head. */
function paintFoot(easel: Easel, placed: PlacedTribe, row: RowBox, x: number, note: SideNote, level: Level): void {
  const { pen, theme } = easel;
  if (level !== 'near') return;
  const font = note.tone === 'calm' ? FONT.head : FONT.foot;
  inWorld(easel, placed.x, placed.y);
  pen.font = font;
  pen.fillStyle = inkOf(theme, note.tone);
  const text = fit(pen, font, note.text, ROW_HEAD.width - 2 * ROW_HEAD.padding.x);
  writeAt(easel, text, x + ROW_HEAD.padding.x, row.y + row.height - FOOT + baselineOf(pen, font, FOOT / 2 - 4));
  inPixels(easel);
}

/** In a chapter's head who led it, behind its lead, and under its numbers how many get another line manager. */
function paintLead(
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
  pen.fillStyle = theme.accent;
  const write = (text: string, at: number, middle: number) =>
    writeAt(easel, fit(pen, FONT.head, text, right - at), at, baselineOf(pen, FONT.head, top + middle));
  const behind = column.leadName ? x + LEAD.x + widthOf(pen, FONT.lead, column.leadName) + 8 : x;
  const was = notes.onLead(column.chapter);
  if (was) write(was, behind, column.leadName ? LEAD.middle : LEAD.numbers);
  const count = notes.onChapter(column.chapter);
  if (count) write(count, x, LEAD.below);
}
