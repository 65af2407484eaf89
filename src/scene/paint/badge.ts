import type { ColourIndex } from '../scene.ts';
import { type Easel, fillRound } from './easel.ts';
import { cutOut } from './patterns.ts';
import { colourIn, patternIn, SOLID } from './theme.ts';

/** How much of a badge's side the rim takes that shows its pattern. */
const RIM = 0.12;

/** A square or a circle in a chapter's colour with room for letters: its pattern stands in the rim alone. */
export function paintBadge(
  { pen, theme }: Easel,
  colour: ColourIndex,
  x: number,
  y: number,
  size: number,
  round: number,
): void {
  pen.fillStyle = colourIn(theme, colour);
  fillRound(pen, x, y, size, size, round);
  const pattern = patternIn(theme, colour);
  if (pattern === SOLID) return;
  cutOut(pen, pattern, x, y, size, size, theme.surface);
  const rim = Math.round(size * RIM);
  pen.fillStyle = colourIn(theme, colour);
  fillRound(pen, x + rim, y + rim, size - 2 * rim, size - 2 * rim, Math.max(0, round - rim));
}
