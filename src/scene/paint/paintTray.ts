import { cardsIn } from '../cardsIn.ts';
import type { Level } from '../level.ts';
import { CARD, TRAY } from '../measures.ts';
import type { TrayBox } from '../scene.ts';
import { type Easel, inPixels, inView, inWorld, pixelX, pixelY, writeAt } from './easel.ts';
import { paintCards } from './paintCards.ts';
import { paintSheet } from './paintFrame.ts';
import { baselineOf, fit, fontOf } from './text.ts';
import { colourIn } from './theme.ts';

/** From afar the title is as legible as a tribe's; it lies over the first people where there is no room. */
function farTitle(easel: Easel, tray: TrayBox): void {
  const { pen, theme, ratio, scale, thin } = easel;
  const size = Math.max(9.5 * ratio, Math.min(14 * ratio, 26 * scale));
  const font = fontOf(size, 700);
  const left = pixelX(easel, tray.x) + thin;
  const right = pixelX(easel, tray.x + tray.width) - thin;
  const top = pixelY(easel, tray.y) + thin;
  const inset = Math.max(3 * ratio, TRAY.padding * scale);
  const text = fit(pen, font, tray.title, right - left - 2 * inset);
  if (!text) return;
  inPixels(easel);
  pen.fillStyle = theme.surface;
  pen.fillRect(left, top, right - left, Math.round(size * 1.35));
  pen.fillStyle = theme.ink;
  pen.font = font;
  pen.fillText(text, left + inset, baselineOf(pen, font, top + size * 0.68));
  const bottom = pixelY(easel, tray.y + tray.height);
  if (tray.folded.length === 0 || top + size * 2.7 > bottom) return;
  // Nobody's square stands for those who are folded away: their number does, where there is room for it.
  const numbers = fit(pen, font, tray.numbers, right - left - 2 * inset);
  pen.fillStyle = theme.ink2;
  pen.fillText(numbers, left + inset, baselineOf(pen, font, top + size * 2.03));
}

/** The tray *Unplaced*: a sheet of cards, or of squares from afar. */
export function paintTray(easel: Easel, tray: TrayBox, level: Level): void {
  if (!inView(easel, tray.x, tray.y, tray.width, tray.height)) return;
  const { pen, theme, thin } = easel;
  paintSheet(easel, tray);
  const seen = cardsIn(tray.cards, easel.seen);
  if (level === 'far') {
    inPixels(easel);
    for (const card of seen) {
      const left = pixelX(easel, card.x);
      const top = pixelY(easel, card.y);
      pen.fillStyle = colourIn(theme, card.colour);
      const width = pixelX(easel, card.x + card.width) - left;
      const height = pixelY(easel, card.y + card.height + CARD.gap) - top - thin;
      pen.fillRect(left, top, Math.max(thin, width), Math.max(thin, height));
    }
  } else paintCards(easel, { x: 0, y: 0, cards: seen, groundOf: () => theme.surface }, level);
  if (level === 'far') return farTitle(easel, tray);
  const title = fontOf(level === 'near' ? 14 : 22, 600);
  const numbers = fontOf(11.5);
  const room = tray.width - 2 * TRAY.padding;
  inWorld(easel);
  pen.fillStyle = theme.ink;
  pen.font = title;
  const x = tray.x + TRAY.padding;
  writeAt(easel, fit(pen, title, tray.title, room), x, baselineOf(pen, title, level === 'near' ? 15 : 22));
  if (level !== 'near') return;
  pen.fillStyle = theme.ink2;
  pen.font = numbers;
  writeAt(easel, fit(pen, numbers, tray.numbers, room), x, baselineOf(pen, numbers, 31));
}
