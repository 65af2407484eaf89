import { type Easel, inPixels, inView, inWorld, pixelX, pixelY } from './easel.ts';
import { CARD } from './measures.ts';
import { paintCards } from './paintCards.ts';
import { paintSheet } from './paintFrame.ts';
import type { Level, TrayBox } from './scene.ts';
import { baselineOf, fit, fontOf } from './text.ts';
import { colourIn } from './theme.ts';

/** The tray *Unplaced*: a sheet of cards, or of squares from afar. */
export function paintTray(easel: Easel, tray: TrayBox, level: Level): void {
  if (!inView(easel, tray.x, tray.y, tray.width, tray.height)) return;
  const { pen, theme, thin } = easel;
  paintSheet(easel, tray);
  const seen = tray.cards.filter((card) => inView(easel, card.x, card.y, card.width, card.height));
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
  const title = fontOf(level === 'near' ? 14 : level === 'middle' ? 22 : 34, 600);
  const numbers = fontOf(11.5);
  inWorld(easel);
  pen.fillStyle = theme.ink;
  pen.font = title;
  const room = tray.width - 24;
  pen.fillText(fit(pen, title, tray.title, room), tray.x + 12, baselineOf(pen, title, level === 'near' ? 15 : 22));
  if (level !== 'near') return;
  pen.fillStyle = theme.ink2;
  pen.font = numbers;
  pen.fillText(fit(pen, numbers, tray.numbers, room), tray.x + 12, baselineOf(pen, numbers, 31));
}
