import type { Aligned } from '../../domain/compare/aligned.ts';
import type { AnyId } from '../../domain/ids.ts';
import type { Words } from '../../wording/words.ts';
import { type Easel, inView, type Over } from '../paint/easel.ts';
import type { CardBox, PlacedTribe, RowBox, TrailBox } from '../scene.ts';
import type { SideNote, SideNotes } from './notes.ts';
import { paintArrows } from './paintArrows.ts';
import { paintBelowNumbers, paintFoot, paintLead } from './paintHeadNotes.ts';
import { paintNote } from './paintNote.ts';
import { paintTrail } from './paintTrail.ts';

/** Where the tray stands. */
const CORNER = { x: 0, y: 0 };

/** What changed, laid over the side that came after: said on cards and heads, trails where people were, arrows. */
export function overOf(notes: SideNotes): Over {
  return {
    toneOf(card) {
      const note = notes.onCard(card);
      if (note) return note.tone === 'new' ? 'new' : 'moved';
      return notes.isTouched(card.person) ? null : 'calm';
    },
    onRows(easel, placed, rows, level) {
      for (const trail of trailsSeen(easel, placed, rows))
        paintTrail(easel, placed, trail, notes.onTrail(trail), level);
      if (level === 'near') for (const card of cardsSeen(easel, placed, rows)) paintNote(easel, placed, card, notes);
    },
    onRowHead(easel, placed, row, { across }, level) {
      const note = row.squad && notes.onSquad(row.squad);
      if (note && level === 'near') paintFoot(easel, placed, row, row.x + across, note);
    },
    onColumnHeads(easel, placed, band, pins, level) {
      if (level === 'near') for (const column of band.columns) paintLead(easel, { placed, band, column, pins }, notes);
    },
    onAll(easel, scene, level) {
      for (const trail of scene.tray?.trails ?? []) paintTrail(easel, CORNER, trail, notes.onTrail(trail), level);
      if (level === 'near') for (const card of scene.tray?.cards ?? []) paintNote(easel, CORNER, card, notes);
      paintArrows(easel, scene, level);
    },
  };
}

/** Laid over one side alone: on their heads, which of its squads and chapters stand there for the other side's sake. */
export function absentOver(words: Words, { onlyBefore, onlyAfter }: Aligned, side: 'before' | 'after'): Over {
  const absent: ReadonlySet<AnyId> = side === 'before' ? onlyAfter : onlyBefore;
  const note: SideNote =
    side === 'before' ? { text: words.t('beside.new'), tone: 'new' } : { text: words.t('beside.gone'), tone: 'gone' };
  return {
    toneOf: () => null,
    onRows: () => undefined,
    onRowHead(easel, placed, row, { across }, level) {
      if (row.squad && absent.has(row.squad) && level === 'near') paintFoot(easel, placed, row, row.x + across, note);
    },
    onColumnHeads(easel, placed, band, pins, level) {
      if (level !== 'near') return;
      for (const column of band.columns)
        if (column.chapter && absent.has(column.chapter))
          paintBelowNumbers(easel, { placed, band, column, pins }, note);
    },
    onAll: () => undefined,
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
