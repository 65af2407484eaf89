import type { Place } from '../paint/cardFrames.ts';
import { besideMarks } from '../paint/cardText.ts';
import { type Easel, fillFrame, inPixels, inWorld, pixelX, pixelY, writeAt } from '../paint/easel.ts';
import { baselineOf, fit } from '../paint/text.ts';
import type { CardBox } from '../scene.ts';
import { alphaOf, inkOf, NOTE, TEXT } from './noteLook.ts';
import type { SideNote, SideNotes } from './notes.ts';

/** The second line of a card, and the sign of another line manager. */
export function paintNote(easel: Easel, at: Place, card: CardBox, notes: SideNotes): void {
  const { pen, theme } = easel;
  const note = notes.onCard(card);
  pen.globalAlpha = alphaOf(easel, card);
  if (note && card.tall) {
    inWorld(easel, at.x, at.y);
    pen.font = NOTE;
    pen.fillStyle = inkOf(theme, note.tone);
    const sign = note.tone === 'new' ? '+ ' : '';
    const text = fit(pen, NOTE, `${sign}${note.text}`, card.width - 2 * TEXT.left);
    writeAt(easel, text, card.x + TEXT.left, card.y + baselineOf(pen, NOTE, TEXT.second));
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
