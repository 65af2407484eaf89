import { type Bar, barOf, cardsOf, rulerOf, squareX } from '../bars.ts';
import { type Run, runsOf } from '../runs.ts';
import type { BandBox, CardBox, PlacedTribe, RowBox, TribeBox } from '../scene.ts';
import { DIMMED, GHOST, lookOf } from './cardLook.ts';
import { type Easel, pixelX, pixelY } from './easel.ts';
import { addCuts, cutOut } from './patterns.ts';
import { colourIn, patternIn, SOLID } from './theme.ts';

/** The gap between two squares, in pixels, from the distance between their left edges. */
function gapOf({ thin }: Easel, pitch: number): number {
  if (pitch <= 2 * thin) return 0;
  return pitch > 3 * thin ? Math.max(thin, Math.round(pitch * 0.13)) : thin;
}

/** How many squares the longest row has up to the limit, which may be as large as a number can be. */
function mostSquares({ rows, squadLimit }: TribeBox): number {
  return rows.reduce((most, row) => Math.max(most, Math.min(cardsOf(row).length, squadLimit)), 0);
}

function spanOf(easel: Easel, placed: PlacedTribe, bar: Bar): { top: number; height: number } {
  const top = pixelY(easel, placed.y + bar.y);
  return { top, height: Math.max(easel.thin, pixelY(easel, placed.y + bar.y + bar.height) - top) };
}

/** Left edge of a square, and its width without the gap that stands at its right. */
function sidesOf(easel: Easel, placed: PlacedTribe, bar: Bar, at: number): { left: number; width: number } {
  const left = pixelX(easel, placed.x + squareX(bar, at));
  const pitch = pixelX(easel, placed.x + squareX(bar, at + 1)) - left;
  return { left, width: Math.max(easel.thin, pitch - gapOf(easel, pitch)) };
}

/** Paints a row square by square: only those past the limit, or all of them where the ground is not the surface. */
function paintRow(easel: Easel, placed: PlacedTribe, row: RowBox, from: number, ground: string): void {
  const { pen, theme, emphasis } = easel;
  const cards = cardsOf(row);
  if (cards.length <= from) return;
  const bar = barOf(placed.box, row, cards.length);
  const { top, height } = spanOf(easel, placed, bar);
  const leftOf = (at: number) => pixelX(easel, placed.x + squareX(bar, at));
  const isMatch = (at: number) => !emphasis.matches || emphasis.matches.has((cards[at] as CardBox).person);
  let next = from;
  while (next < cards.length) {
    // Of thousands many fall on one pixel: one is painted there, and rather one that matches.
    let at = next++;
    for (const left = leftOf(at); next < cards.length && leftOf(next) === left; next += 1) {
      if (!isMatch(at) && isMatch(next)) at = next;
    }
    const { colour } = cards[at] as CardBox;
    const { left, width } = sidesOf(easel, placed, bar, at);
    pen.fillStyle = colourIn(theme, colour);
    pen.globalAlpha = isMatch(at) ? 1 : DIMMED;
    pen.fillRect(left, top, width, height);
    pen.globalAlpha = 1;
    cutOut(pen, patternIn(theme, colour), left, top, width, height, ground);
  }
  if (row.squad && cards.length > bar.full) paintPastLimit(easel, placed, row, bar);
}

/** How thick the lines along the squares past the limit are, as a part of a square's height. */
const PAST_LIMIT = 0.2;

/** Red lines above and below everybody past the limit, who keep their chapter's colour. */
function paintPastLimit(easel: Easel, placed: PlacedTribe, row: RowBox, bar: Bar): void {
  const { pen, theme, thin, emphasis } = easel;
  const { top, height } = spanOf(easel, placed, bar);
  const past = cardsOf(row).slice(bar.full);
  const thick = Math.max(thin, Math.ceil(height * PAST_LIMIT));
  const { left } = sidesOf(easel, placed, bar, bar.full);
  const last = sidesOf(easel, placed, bar, bar.full + past.length - 1);
  pen.fillStyle = theme.bad;
  pen.globalAlpha = past.some(({ person }) => emphasis.matches?.has(person) ?? true) ? 1 : DIMMED;
  for (const y of [top - thick, top + height]) pen.fillRect(left, y, last.left + last.width - left, thick);
  pen.globalAlpha = 1;
}

/**
 * Paints the runs of each colour as one path, and then the gaps between squares as lines through all rows: a sixth of
 * the work. `rows` are those to paint; `null` means those of all squads.
 */
function paintRuns(easel: Easel, placed: PlacedTribe, rows: ReadonlySet<RowBox> | null): void {
  const { pen, theme, emphasis } = easel;
  const { matches } = emphasis;
  const { box } = placed;
  const most = mostSquares(box);
  const edgesOf = (band: BandBox) => {
    const { left } = rulerOf(band);
    return Array.from({ length: most + 1 }, (_, at) => pixelX(easel, placed.x + left + at * box.pitch));
  };
  const edgesAt = new Map(box.bands.map((band) => [band.x, edgesOf(band)]));
  for (const { colour, dimmed, runs } of runsOf(box, matches ? (card) => !matches.has(card.person) : null)) {
    pen.fillStyle = colourIn(theme, colour);
    pen.globalAlpha = dimmed ? DIMMED : 1;
    pen.beginPath();
    for (const { row, bar, from, to } of runs) {
      if (rows && !rows.has(row)) continue;
      const { top, height } = spanOf(easel, placed, bar);
      const edges = edgesAt.get(row.x) ?? [];
      const left = edges[from] ?? 0;
      pen.rect(left, top, (edges[to] ?? 0) - left, height);
    }
    pen.fill();
    const pattern = patternIn(theme, colour);
    if (pattern !== SOLID)
      cutRuns(easel, placed, pattern, rows ? runs.filter(({ row }) => rows.has(row)) : runs, edgesAt);
  }
  pen.globalAlpha = 1;
}

/** Cuts a pattern out of every square of some runs; `edgesAt` has the left edges of a band's squares by its left end. */
function cutRuns(
  easel: Easel,
  placed: PlacedTribe,
  pattern: number,
  runs: readonly Run[],
  edgesAt: ReadonlyMap<number, readonly number[]>,
): void {
  const { pen, theme } = easel;
  pen.fillStyle = theme.surface;
  pen.globalAlpha = 1;
  pen.beginPath();
  for (const { row, bar, from, to } of runs) {
    const { top, height } = spanOf(easel, placed, bar);
    const edges = edgesAt.get(row.x) ?? [];
    for (let at = from; at < to; at += 1) {
      const left = edges[at] ?? 0;
      const pitch = (edges[at + 1] ?? 0) - left;
      addCuts(pen, pattern, left, top, pitch - gapOf(easel, pitch), height);
    }
  }
  pen.fill();
}

/** All squares up to the limit at once, from pictures of them, one a band; answers whether there are any. */
function paintThumbs(easel: Easel, placed: PlacedTribe): boolean {
  const { pen, view } = easel;
  const thumbs = view.thumbs?.(placed.box);
  if (!thumbs) return false;
  pen.imageSmoothingEnabled = false;
  for (const { picture, box } of thumbs) {
    const left = pixelX(easel, placed.x + box.x);
    const top = pixelY(easel, placed.y + box.y);
    const wide = pixelX(easel, placed.x + box.x + box.width) - left;
    const high = pixelY(easel, placed.y + box.y + box.height) - top;
    pen.drawImage(picture, left, top, wide, high);
  }
  return true;
}

function paintGaps(easel: Easel, placed: PlacedTribe): void {
  const { pen, theme } = easel;
  pen.fillStyle = theme.surface;
  pen.beginPath();
  for (const band of placed.box.bands) gapsOf(easel, placed, band);
  pen.fill();
}

/** Adds the gaps between the squares of a band to the path. */
function gapsOf(easel: Easel, { x, y, box }: PlacedTribe, band: BandBox): void {
  const first = band.rows[0];
  const last = band.rows.at(-1);
  if (!first || !last) return;
  const start = x + rulerOf(band).left;
  const top = pixelY(easel, y + first.y);
  const height = pixelY(easel, y + last.y + last.height) - top;
  const most = mostSquares(box);
  for (let at = 1; at <= most; at += 1) {
    const right = pixelX(easel, start + at * box.pitch);
    const gap = gapOf(easel, right - pixelX(easel, start + (at - 1) * box.pitch));
    if (gap > 0) easel.pen.rect(right - gap, top, gap, height);
  }
}

/** Who is selected, hovered or in the hand, over their squares. */
function paintLit(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]): void {
  const { pen, theme, emphasis, marked } = easel;
  for (const row of rows) {
    const cards = cardsOf(row);
    for (let at = 0; at < cards.length; at += 1) {
      const card = cards[at] as CardBox;
      if (emphasis.hovered !== card.person && !marked.has(card.person)) continue;
      const { alpha, lit } = lookOf(easel, card);
      if (!lit && alpha !== GHOST) continue;
      const bar = barOf(placed.box, row, cards.length);
      const { top, height } = spanOf(easel, placed, bar);
      const { left, width } = sidesOf(easel, placed, bar, at);
      pen.fillStyle = lit ? theme.accent : theme.surface;
      pen.globalAlpha = lit ? 1 : 1 - GHOST;
      pen.fillRect(left, top, width, height);
    }
  }
  pen.globalAlpha = 1;
}

/**
 * Paints every person in these rows as a square. `paintGround` is called for those that stand on another colour than the
 * surface.
 */
export function paintSquares(
  easel: Easel,
  placed: PlacedTribe,
  rows: readonly RowBox[],
  groundOf: (row: RowBox) => string,
  paintGround: (row: RowBox) => void,
): void {
  const { emphasis, marked, theme } = easel;
  const hasGround = (row: RowBox) => groundOf(row) !== theme.surface;
  const { squadLimit, rows: all } = placed.box;
  const bare = rows.filter((row) => !hasGround(row));
  if (emphasis.matches || !paintThumbs(easel, placed)) {
    paintRuns(easel, placed, bare.length < all.length - 1 ? new Set(bare) : null);
  }
  paintGaps(easel, placed);
  for (const row of bare) if (row.members > squadLimit) paintRow(easel, placed, row, squadLimit, theme.surface);
  for (const row of rows) {
    if (!hasGround(row)) continue;
    paintGround(row);
    paintRow(easel, placed, row, 0, groundOf(row));
  }
  if (emphasis.hovered || marked.size > 0) paintLit(easel, placed, rows);
}
