import type { Level } from '../level.ts';
import { type Easel, pixelX, pixelY } from '../paint/easel.ts';
import type { Box, Scene } from '../scene.ts';
import { type Arrow, arrowsOf } from './arrows.ts';

/** In world units: how thick an arrow is, and one that is pointed at; its head; the dot where it begins. */
const LINE = { plain: 1.5, lit: 3, head: 7, dot: 2.5 } as const;
/** How much of an arrow is left that runs across the cards of others, unless it is pointed at. */
const ACROSS = 0.45;

/** All arrows in view, those of whoever is selected or pointed at last and over all others. */
export function paintArrows(easel: Easel, scene: Scene, level: Level): void {
  const { pen, theme, emphasis, marked } = easel;
  const arrows = arrowsOf(scene).filter((arrow) => overlaps(easel.seen, boxOf(arrow)));
  const isLit = ({ person }: Arrow) => emphasis.hovered === person || marked.has(person);
  const isDimmed = ({ person }: Arrow) => emphasis.matches?.has(person) === false;
  for (const lit of [false, true]) {
    for (const arrow of arrows) {
      if (isLit(arrow) !== lit) continue;
      pen.globalAlpha = isDimmed(arrow) ? 0.1 : lit || arrow.lane !== null ? 1 : ACROSS;
      pen.strokeStyle = theme.accent;
      pen.fillStyle = theme.accent;
      paintArrow(easel, arrow, lit ? LINE.lit : LINE.plain, level);
    }
  }
  pen.globalAlpha = 1;
}

/** What an arrow may touch. */
function boxOf({ from, to, lane }: Arrow): Box {
  const xs = [from.x, to.x, ...(lane === null ? [] : [lane])];
  const x = Math.min(...xs) - LINE.head;
  const y = Math.min(from.y, to.y) - LINE.head;
  const width = Math.max(...xs) + LINE.head - x;
  return { x, y, width, height: Math.max(from.y, to.y) + LINE.head - y };
}

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  one.x + one.width > other.x &&
  one.y < other.y + other.height &&
  one.y + one.height > other.y;

function paintArrow(easel: Easel, { from, to, lane }: Arrow, thickness: number, level: Level): void {
  const { pen, scale, thin } = easel;
  const at = (x: number, y: number) => [pixelX(easel, x), pixelY(easel, y)] as const;
  // From afar an arrow is as thick as it can be seen.
  const thick = Math.max(thin, thickness * (level === 'far' ? 2 : 1) * scale);
  const head = Math.max(4 * thin, LINE.head * scale);
  const [startX, startY] = at(from.x, from.y);
  const [endX, endY] = at(to.x, to.y);
  pen.lineWidth = thick;
  pen.beginPath();
  pen.moveTo(startX, startY);
  let into = -1;
  if (lane !== null) {
    const turn = pixelX(easel, lane);
    pen.lineTo(turn, startY);
    pen.lineTo(turn, endY);
    pen.lineTo(endX, endY);
  } else {
    into = to.x >= from.x ? 1 : -1;
    const bend = Math.max(24 * scale, Math.abs(endX - startX) / 2.5);
    const out = from.x <= to.x ? 1 : -1;
    pen.bezierCurveTo(startX + out * bend, startY, endX - into * bend, endY, endX, endY);
  }
  pen.stroke();
  pen.beginPath();
  pen.moveTo(endX, endY);
  pen.lineTo(endX - into * head, endY - head * 0.55);
  pen.lineTo(endX - into * head, endY + head * 0.55);
  pen.fill();
  pen.beginPath();
  pen.arc(startX, startY, Math.max(thin, LINE.dot * scale), 0, 2 * Math.PI);
  pen.fill();
}
