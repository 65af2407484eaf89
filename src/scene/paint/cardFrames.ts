import type { Box, CardBox } from '../scene.ts';
import type { Look } from './cardLook.ts';
import { cardTextOf } from './cardText.ts';
import { type Easel, fillFrame, fillRound, pixelX, pixelY } from './easel.ts';
import { cutEdge } from './patterns.ts';
import { colourIn, patternIn, SOLID } from './theme.ts';

/** The world point that cards are relative to. */
export interface Place {
  x: number;
  y: number;
}

/** How round a card's corners are, in world units. */
export const RADIUS = 6;
const BAR = { near: 3, middle: 6 } as const;
/** Pixels across a bar that a pattern needs to be seen. */
const PATTERNED = 3;

/** The outline of a card, or of what takes the room of one, in device pixels. */
export function outline(easel: Easel, { x, y }: Place, card: Box) {
  const left = pixelX(easel, x + card.x);
  const top = pixelY(easel, y + card.y);
  return {
    left,
    top,
    width: pixelX(easel, x + card.x + card.width) - left,
    height: pixelY(easel, y + card.y + card.height) - top,
  };
}

/** How wide a card's bar is, in device pixels. */
function barWidth({ theme, scale, thin }: Easel, card: CardBox, wanted: number, least: number): number {
  const isPatterned = patternIn(theme, card.colour) !== SOLID;
  return Math.max((isPatterned ? PATTERNED : least) * thin, Math.round(wanted * scale));
}

/** The edge and the ground of a card that stands out. */
function litColours({ theme }: Easel, lit: Look['lit']): [edge: string, ground: string] {
  return lit === 'new' ? [theme.ok, theme.okSoft] : [theme.accent, theme.accentSoft];
}

/** A dashed edge within the outline of a card; `dash`: how long a dash is and the gap after it, in world units. */
export function dashedEdge(easel: Easel, at: Place, card: Box, colour: string, dash: readonly [number, number]): void {
  const { pen, scale, thin } = easel;
  const { left, top, width, height } = outline(easel, at, card);
  pen.strokeStyle = colour;
  pen.lineWidth = thin;
  pen.setLineDash(dash.map((each) => each * scale));
  pen.beginPath();
  pen.roundRect(left + thin / 2, top + thin / 2, width - thin, height - thin, RADIUS * scale);
  pen.stroke();
  pen.setLineDash([]);
}

/** The dashed edge of a vacancy: a place, not a person. */
function vacantFrame(easel: Easel, at: Place, card: CardBox): void {
  const { pen, theme } = easel;
  const { left, top, height } = outline(easel, at, card);
  dashedEdge(easel, at, card, theme.lineStrong, [3, 3]);
  pen.fillStyle = colourIn(theme, card.colour);
  const part = height / 5;
  const bar = barWidth(easel, card, BAR.near, 1);
  for (const dash of [0, 2, 4]) pen.fillRect(left, top + Math.round(dash * part), bar, Math.round(part));
  cutEdge(pen, patternIn(theme, card.colour), left, top, bar, height, theme.surface);
}

/** A card from near: a coloured bar, an edge that lights up, and the surface. */
export function nearFrame(easel: Easel, at: Place, card: CardBox, { lit }: Look): void {
  const { pen, theme, scale, thin } = easel;
  if (card.vacancy && !lit) return vacantFrame(easel, at, card);
  const { left, top, width, height } = outline(easel, at, card);
  const bar = barWidth(easel, card, BAR.near, 1);
  const round = RADIUS * scale;
  const edge = lit === 'selected' ? 2 * thin : thin;
  const inner = Math.max(0, round - edge);
  const [line, soft] = lit ? litColours(easel, lit) : [theme.line, theme.surface];
  pen.fillStyle = line;
  fillRound(pen, left, top, width, height, round);
  const inset = lit ? edge : 0;
  pen.fillStyle = colourIn(theme, card.colour);
  const corner = lit ? inner : round;
  fillRound(pen, left + inset, top + inset, bar + round, height - 2 * inset, [corner, 0, 0, corner]);
  if (!lit) {
    pen.fillStyle = theme.line;
    pen.fillRect(left + bar, top, round, edge);
    pen.fillRect(left + bar, top + height - edge, round, edge);
  }
  pen.fillStyle = soft;
  const start = inset + bar;
  fillRound(pen, left + start, top + edge, width - start - edge, height - 2 * edge, [edge, inner, inner, edge]);
  cutEdge(pen, patternIn(theme, card.colour), left + inset, top + inset, bar, height - 2 * inset, soft);
}

/** A card from the middle distance: a coloured bar and a ground for the name. */
export function middleFrame(easel: Easel, at: Place, card: CardBox, { lit }: Look): void {
  const { pen, theme, thin } = easel;
  const { left, top, width, height } = outline(easel, at, card);
  const [line, soft] = lit ? litColours(easel, lit) : ['', theme.sunken];
  if (lit) {
    pen.fillStyle = line;
    pen.fillRect(left - thin, top - thin, width + 2 * thin, height + 2 * thin);
  }
  pen.fillStyle = soft;
  pen.fillRect(left, top, width, height);
  pen.fillStyle = colourIn(theme, card.colour);
  const bar = barWidth(easel, card, BAR.middle, 2);
  const part = height / 5;
  if (!card.vacancy) pen.fillRect(left, top, bar, height);
  else
    for (const dash of [0, 2, 4]) pen.fillRect(left, top + Math.round(dash * part), bar, Math.max(1, Math.round(part)));
  cutEdge(pen, patternIn(theme, card.colour), left, top, bar, height, soft);
}

/** The boxes around `CL`, `½` and `ext`. */
export function tagFrames(easel: Easel, { x, y }: Place, card: CardBox): void {
  const { theme, pen } = easel;
  for (const tag of cardTextOf(pen, card).tags) {
    const box = { x: x + card.x + tag.x, y: y + card.y + 6.5, width: tag.width, height: 15 };
    fillFrame(easel, box, 4, theme.lineStrong, theme.surface);
  }
}
