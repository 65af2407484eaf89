import { type Look, lookOf } from './cardLook.ts';
import { cardTextOf, FONT, middleTextOf } from './cardText.ts';
import { type Easel, fillFrame, fillRound, inPixels, inWorld, pixelX, pixelY } from './easel.ts';
import type { CardBox, Level } from './scene.ts';
import { baselineOf, exactWidthOf } from './text.ts';
import { colourIn } from './theme.ts';

const RADIUS = 6;
const BAR = 3;

/** Cards of one matrix or tray that are in view, with the world point that they are relative to and what they stand on. */
interface Cards {
  x: number;
  y: number;
  cards: readonly CardBox[];
  groundOf: (card: CardBox) => string;
}

/** A card's outline in device pixels. */
function outline(easel: Easel, { x, y }: Cards, card: CardBox) {
  const left = pixelX(easel, x + card.x);
  const top = pixelY(easel, y + card.y);
  return {
    left,
    top,
    width: pixelX(easel, x + card.x + card.width) - left,
    height: pixelY(easel, y + card.y + card.height) - top,
  };
}

/** The dashed edge of a vacancy: a place, not a person. */
function vacantFrame(easel: Easel, cards: Cards, card: CardBox, colour: string, edge: string): void {
  const { pen, scale, thin } = easel;
  const { left, top, width, height } = outline(easel, cards, card);
  const dash = 3 * scale;
  pen.strokeStyle = edge;
  pen.lineWidth = thin;
  pen.setLineDash([dash, dash]);
  pen.beginPath();
  pen.roundRect(left + thin / 2, top + thin / 2, width - thin, height - thin, RADIUS * scale);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = colour;
  const part = height / 5;
  for (const at of [0, 2, 4])
    pen.fillRect(left, top + Math.round(at * part), Math.round(BAR * scale), Math.round(part));
}

function nearFrame(easel: Easel, cards: Cards, card: CardBox, { lit }: Look): void {
  const { pen, theme, scale, thin } = easel;
  const colour = colourIn(theme, card.colour);
  if (card.vacancy && !lit) return vacantFrame(easel, cards, card, colour, theme.lineStrong);
  const { left, top, width, height } = outline(easel, cards, card);
  const bar = Math.max(thin, Math.round(BAR * scale));
  const round = RADIUS * scale;
  const edge = lit === 'selected' ? 2 * thin : thin;
  const inner = Math.max(0, round - edge);
  pen.fillStyle = lit ? theme.accent : theme.line;
  fillRound(pen, left, top, width, height, round);
  const inset = lit ? edge : 0;
  pen.fillStyle = colour;
  const corner = lit ? inner : round;
  fillRound(pen, left + inset, top + inset, bar + round, height - 2 * inset, [corner, 0, 0, corner]);
  if (!lit) {
    pen.fillStyle = theme.line;
    pen.fillRect(left + bar, top, round, edge);
    pen.fillRect(left + bar, top + height - edge, round, edge);
  }
  pen.fillStyle = lit ? theme.accentSoft : theme.surface;
  const start = inset + bar;
  fillRound(pen, left + start, top + edge, width - start - edge, height - 2 * edge, [edge, inner, inner, edge]);
}

function middleFrame(easel: Easel, cards: Cards, card: CardBox, { lit }: Look): void {
  const { pen, theme, scale, thin } = easel;
  const { left, top, width, height } = outline(easel, cards, card);
  if (lit) {
    pen.fillStyle = theme.accent;
    pen.fillRect(left - thin, top - thin, width + 2 * thin, height + 2 * thin);
  }
  pen.fillStyle = lit ? theme.accentSoft : theme.sunken;
  pen.fillRect(left, top, width, height);
  pen.fillStyle = colourIn(theme, card.colour);
  const bar = Math.max(2 * thin, Math.round(6 * scale));
  const part = height / 5;
  if (!card.vacancy) pen.fillRect(left, top, bar, height);
  else for (const at of [0, 2, 4]) pen.fillRect(left, top + Math.round(at * part), bar, Math.max(1, Math.round(part)));
}

/** The boxes around `CL`, `½` and `ext`. */
function tagFrames(easel: Easel, { x, y }: Cards, card: CardBox): void {
  const { theme, pen } = easel;
  for (const tag of cardTextOf(pen, card).tags) {
    const box = { x: x + card.x + tag.x, y: y + card.y + 6.5, width: tag.width, height: 15 };
    fillFrame(easel, box, 4, theme.lineStrong, theme.surface);
  }
}

function nearTexts(easel: Easel, cards: readonly CardBox[]): void {
  const { pen, theme } = easel;
  const middle = 14;
  const line = baselineOf(pen, FONT.name, middle);
  pen.font = FONT.name;
  for (const card of cards) {
    pen.fillStyle = card.vacancy ? theme.ink2 : theme.ink;
    pen.fillText(cardTextOf(pen, card).name, card.x + 11, card.y + line);
  }
  pen.font = FONT.role;
  for (const card of cards) {
    const { role, elsewhere } = cardTextOf(pen, card);
    pen.fillStyle = colourIn(theme, card.colour);
    if (elsewhere) pen.fillText(elsewhere.text, card.x + elsewhere.x, card.y + line);
    pen.fillStyle = theme.ink2;
    if (role) pen.fillText(role.text, card.x + role.x, card.y + line);
  }
  const tagLine = baselineOf(pen, FONT.tag, middle);
  pen.font = FONT.tag;
  for (const card of cards) {
    for (const tag of cardTextOf(pen, card).tags) pen.fillText(tag.text, card.x + tag.x + 5, card.y + tagLine);
  }
  const starLine = baselineOf(pen, FONT.star, middle);
  pen.font = FONT.star;
  pen.fillStyle = theme.star;
  for (const card of cards) {
    const { star } = cardTextOf(pen, card);
    if (star !== null) pen.fillText('★', card.x + star, card.y + starLine);
  }
}

function middleTexts(easel: Easel, cards: readonly CardBox[]): void {
  const { pen, theme } = easel;
  const line = baselineOf(pen, FONT.far, 14);
  pen.font = FONT.far;
  for (const card of cards) {
    const name = middleTextOf(pen, card);
    pen.fillStyle = card.vacancy ? theme.ink2 : theme.ink;
    pen.fillText(name, card.x + 14, card.y + line);
    if (!card.productOwner) continue;
    pen.fillStyle = theme.star;
    pen.fillText('★', card.x + 14 + exactWidthOf(pen, FONT.far, `${name} `), card.y + line);
  }
}

/** Lays the ground over cards that stand back, so that a little of them is left. */
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
  else middleTexts(easel, cards.cards);
  inPixels(easel);
  fade(easel, cards, shown);
}
