import { type Easel, fillWorld } from './easel.ts';

/** Device pixels of letters below which nobody can read them. */
const LEAST = 6;

/** Whether a text of a size in world units can be read from here. */
export function isLegible({ scale }: Easel, size: number): boolean {
  return size * scale >= LEAST;
}

/** A bar in place of a text that nobody could read, at a fifth of its cost; after `inWorld`. */
export function paintBar(easel: Easel, x: number, middle: number, width: number, size: number): void {
  easel.pen.fillStyle = easel.theme.lineStrong;
  fillWorld(easel, x, middle - size * 0.18, width, size * 0.36);
}
