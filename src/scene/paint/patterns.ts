import type { Pen } from './pen.ts';
import { SOLID } from './theme.ts';

// Chapters that share a colour are told apart by pattern. A pattern is what is cut out of the solid colour: a few
// rectangles of the ground that are laid over it. In order: solid, double, notched, dotted, hatched, dashed.

/** From, to: across and down. */
type Cut = readonly [left: number, top: number, right: number, bottom: number];

/** What is cut out of a square of side 1. */
const SQUARE_CUTS: readonly (readonly Cut[])[] = [
  [],
  [[0, 0.34, 1, 0.66]],
  [[0.25, 0.5, 0.75, 1]],
  [
    [0, 0.36, 1, 0.64],
    [0.36, 0, 0.64, 1],
  ],
  [
    [0.5, 0, 0.75, 0.25],
    [0.25, 0.25, 0.5, 0.5],
    [0, 0.5, 0.25, 0.75],
    [0.75, 0.5, 1, 0.75],
    [0.5, 0.75, 0.75, 1],
  ],
  [
    [0, 0.2, 1, 0.4],
    [0, 0.6, 1, 0.8],
  ],
];

/** What is cut out of an edge, again and again: along it as parts of its thickness, across as parts of one. */
const EDGE_CUTS: readonly { every: number; cuts: readonly Cut[] }[] = [
  { every: 99, cuts: [] },
  { every: 99, cuts: [[0, 0.34, 99, 0.66]] },
  { every: 3, cuts: [[1.5, 0.34, 3, 1]] },
  { every: 2, cuts: [[1, 0, 2, 1]] },
  {
    every: 6,
    cuts: [
      [3, 0, 4, 1],
      [5, 0, 6, 1],
    ],
  },
  { every: 7, cuts: [[4, 0, 7, 1]] },
];

/** Side of a square, in device pixels, below which no pattern can be seen in it. */
export const LEAST_PATTERNED = 5;

/** Whether a point of a square, each coordinate from 0 to 1, is cut out of it. */
export function isCutOut(pattern: number, across: number, down: number): boolean {
  const cuts = SQUARE_CUTS[pattern] ?? [];
  return cuts.some(([left, top, right, bottom]) => across >= left && across < right && down >= top && down < bottom);
}

/** Adds what is cut out of a square, or of any rectangle, to the pen's path, in whole pixels. */
export function addCuts(pen: Pen, pattern: number, x: number, y: number, width: number, height: number): void {
  if (Math.min(width, height) < LEAST_PATTERNED) return;
  for (const [left, top, right, bottom] of SQUARE_CUTS[pattern] ?? []) {
    const from = Math.round(x + left * width);
    const high = Math.round(y + top * height);
    pen.rect(from, high, Math.round(x + right * width) - from, Math.round(y + bottom * height) - high);
  }
}

/** Cuts a pattern out of a rectangle that was filled with a chapter's colour. */
export function cutOut(
  pen: Pen,
  pattern: number,
  x: number,
  y: number,
  width: number,
  height: number,
  ground: string,
): void {
  if (pattern === SOLID) return;
  pen.fillStyle = ground;
  pen.beginPath();
  addCuts(pen, pattern, x, y, width, height);
  pen.fill();
}

/** Cuts a pattern out of a coloured edge that runs down, or across where it is wider than high. */
export function cutEdge(
  pen: Pen,
  pattern: number,
  x: number,
  y: number,
  width: number,
  height: number,
  ground: string,
): void {
  const edge = EDGE_CUTS[pattern];
  if (pattern === SOLID || !edge) return;
  const runsDown = height >= width;
  const thick = runsDown ? width : height;
  const long = runsDown ? height : width;
  pen.fillStyle = ground;
  pen.beginPath();
  for (let start = 0; start < long; start += edge.every * thick) {
    for (const [from, left, to, right] of edge.cuts) {
      const first = Math.round(start + from * thick);
      const along = Math.min(long, Math.round(start + to * thick)) - first;
      const near = Math.round(left * thick);
      const deep = Math.max(1, Math.round(right * thick) - near);
      if (along <= 0) continue;
      if (runsDown) pen.rect(x + near, y + first, deep, along);
      else pen.rect(x + first, y + near, along, deep);
    }
  }
  pen.fill();
}
