import type { Level } from '../level.ts';
import type { CardBox } from '../scene.ts';
import { middleFrame, nearFrame, outline, type Place, tagFrames } from './cardFrames.ts';
import { type Look, lookOf } from './cardLook.ts';
import { cardTextOf, FONT, MIDDLE_LEFT, MIDDLE_SIZE, middleTextOf, starAfter } from './cardText.ts';
import { type Easel, fillWorld, inPixels, inWorld, writeAt } from './easel.ts';
import { baselineOf, widthOf } from './text.ts';
import { isLegible, paintBar } from './textOrBar.ts';
import { colourIn } from './theme.ts';

/** Cards of one matrix or tray that are in view, and what they stand on. */
interface Cards extends Place {
  cards: readonly CardBox[];
  groundOf: (card: CardBox) => string;
}

function nearTexts(easel: Easel, cards: readonly CardBox[]): void {
  const { pen, theme } = easel;
  const middle = 14;
  const line = baselineOf(pen, FONT.name, middle);
  pen.font = FONT.name;
  for (const card of cards) {
    pen.fillStyle = card.vacancy ? theme.ink2 : theme.ink;
    writeAt(easel, cardTextOf(pen, card).name, card.x + 11, card.y + line);
  }
  pen.font = FONT.role;
  for (const card of cards) {
    const { role, elsewhere } = cardTextOf(pen, card);
    pen.fillStyle = colourIn(theme, card.colour);
    if (elsewhere) writeAt(easel, elsewhere.text, card.x + elsewhere.x, card.y + line);
    pen.fillStyle = theme.ink2;
    if (role) writeAt(easel, role.text, card.x + role.x, card.y + line);
  }
  const tagLine = baselineOf(pen, FONT.tag, middle);
  pen.font = FONT.tag;
  for (const card of cards) {
    for (const tag of cardTextOf(pen, card).tags) writeAt(easel, tag.text, card.x + tag.x + 5, card.y + tagLine);
  }
  const starLine = baselineOf(pen, FONT.star, middle);
  pen.font = FONT.star;
  pen.fillStyle = theme.star;
  for (const card of cards) {
    const { star } = cardTextOf(pen, card);
    if (star !== null) writeAt(easel, '★', card.x + star, card.y + starLine);
  }
}

/** Bars in place of names, and dots for the stars of product owners. */
function middleBars(easel: Easel, cards: readonly CardBox[]): void {
  const { pen, theme } = easel;
  for (const card of cards) {
    const width = widthOf(pen, FONT.middle, middleTextOf(pen, card));
    paintBar(easel, card.x + 14, card.y + 14, width, MIDDLE_SIZE);
    if (!card.productOwner) continue;
    pen.fillStyle = theme.star;
    fillWorld(easel, card.x + 20 + width, card.y + 8, 12, 12);
  }
}

function middleTexts(easel: Easel, cards: readonly CardBox[]): void {
  const { pen, theme } = easel;
  const line = baselineOf(pen, FONT.middle, 14);
  pen.font = FONT.middle;
  for (const card of cards) {
    const name = middleTextOf(pen, card);
    pen.fillStyle = card.vacancy ? theme.ink2 : theme.ink;
    writeAt(easel, name, card.x + MIDDLE_LEFT, card.y + line);
    if (!card.productOwner) continue;
    pen.fillStyle = theme.star;
    writeAt(easel, '★', card.x + starAfter(pen, name), card.y + line);
  }
}

/** Lays the ground over cards that are held back, so that only a little of them is left. */
function fade(easel: Easel, cards: Cards, shown: readonly [CardBox, Look][]): void {
  const { pen } = easel;
  for (const [card, { alpha }] of shown) {
    if (alpha === 1) continue;
    const { left, top, width, height } = outline(easel, cards, card);
    pen.globalAlpha = 1 - alpha;
    pen.fillStyle = cards.groundOf(card);
    pen.fillRect(left, top, width, height);
  }
  pen.globalAlpha = 1;
}

/** Cards from near, or names alone from the middle distance: first every frame, then every text. */
export function paintCards(easel: Easel, cards: Cards, level: Level): void {
  const shown = cards.cards.map((card): [CardBox, Look] => [card, lookOf(easel, card)]);
  const frame = level === 'near' ? nearFrame : middleFrame;
  inPixels(easel);
  for (const [card, look] of shown) {
    frame(easel, cards, card, look);
    if (level === 'near') tagFrames(easel, cards, card);
  }
  inWorld(easel, cards.x, cards.y);
  if (level === 'near') nearTexts(easel, cards.cards);
  else if (isLegible(easel, MIDDLE_SIZE)) middleTexts(easel, cards.cards);
  else middleBars(easel, cards.cards);
  inPixels(easel);
  fade(easel, cards, shown);
}
