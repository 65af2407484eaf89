import type { Level } from '../level.ts';
import { dashedEdge, outline, type Place, RADIUS } from '../paint/cardFrames.ts';
import { type Easel, fillRound, inPixels, inWorld, pixelX, pixelY, writeAt } from '../paint/easel.ts';
import { baselineOf, fit, fontOf, widthOf } from '../paint/text.ts';
import { isLegible } from '../paint/textOrBar.ts';
import type { TrailBox } from '../scene.ts';
import { alphaOf, NOTE, TEXT } from './noteLook.ts';

/** Heights of letters in world units: from near, and at the middle distance. */
const SIZE = { near: 12.5, middle: 20 } as const;
const slanted = (font: string) => font.replace(' ', ' italic ');
const FONT = {
  trail: slanted(fontOf(SIZE.near)),
  gone: fontOf(SIZE.near, 600),
  middle: slanted(fontOf(SIZE.middle)),
} as const;

/** Who stood here: a name without a card; who is gone at all, with what is `said` of it in a dashed frame, crossed out. */
export function paintTrail(easel: Easel, at: Place, trail: TrailBox, said: string, level: Level): void {
  if (level === 'far') return;
  const { pen } = easel;
  pen.globalAlpha = alphaOf(easel, trail);
  if (said) paintFrame(easel, at, trail);
  if (isLegible(easel, SIZE[level])) paintName(easel, at, trail, said, level);
  pen.globalAlpha = 1;
}

function paintFrame(easel: Easel, at: Place, trail: TrailBox): void {
  const { pen, theme, scale } = easel;
  const { left, top, width, height } = outline(easel, at, trail);
  pen.fillStyle = theme.sunken;
  fillRound(pen, left, top, width, height, RADIUS * scale);
  dashedEdge(easel, at, trail, theme.ink3, [4, 3]);
}

function paintName(easel: Easel, at: Place, trail: TrailBox, said: string, level: 'near' | 'middle'): void {
  const { pen, theme, scale, thin } = easel;
  const font = level === 'middle' ? FONT.middle : said ? FONT.gone : FONT.trail;
  const left = trail.x + TEXT.left;
  const name = fit(pen, font, trail.name, trail.width - TEXT.left - 16);
  inWorld(easel, at.x, at.y);
  pen.font = font;
  pen.fillStyle = theme.ink2;
  writeAt(easel, name, left, trail.y + baselineOf(pen, font, TEXT.first));
  if (said && level === 'near') {
    pen.font = NOTE;
    const line = fit(pen, NOTE, said, trail.width - 2 * TEXT.left);
    writeAt(easel, line, left, trail.y + baselineOf(pen, NOTE, TEXT.second));
  }
  inPixels(easel);
  if (!said) return;
  const middle = pixelY(easel, at.y + trail.y + TEXT.first);
  pen.fillRect(pixelX(easel, at.x + left), middle, Math.round(widthOf(pen, font, name) * scale), thin);
}
