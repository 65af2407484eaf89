import { rulerOf } from '../bars.ts';
import { HEADER } from '../measures.ts';
import type { BandBox, PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, fillRound, inPixels, inView, pixelX, pixelY } from './easel.ts';
import { groundOf } from './ground.ts';
import { frameCornerOf } from './paintFrame.ts';
import { paintOwners } from './paintOwners.ts';
import { paintSquares } from './paintSquares.ts';
import type { Pen } from './pen.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';

/** Sizes of texts in CSS pixels: a name and a number are legible however far away. */
const NAME = { most: 14, least: 10 } as const;
const LABEL = 8.5;

/** How many CSS pixels of a tribe its name keeps to itself, when the rest of the tribe is out of view. */
const NAMED = 120;

/** The ground of the row *No squad*, or of one that something would be dropped in. */
function paintGround(easel: Easel, placed: PlacedTribe, row: RowBox): void {
  const { pen, theme, thin } = easel;
  const left = pixelX(easel, placed.x + row.x) + thin;
  const top = pixelY(easel, placed.y + row.y);
  const width = pixelX(easel, placed.x + row.x + row.width) - thin - left;
  const height = pixelY(easel, placed.y + row.y + row.height) - thin - top;
  const round = row === placed.box.rows.at(-1) ? Math.max(0, frameCornerOf(easel, placed.box) - thin) : 0;
  pen.fillStyle = groundOf(easel, placed, row);
  fillRound(pen, left, top, width, height, [0, 0, round, round]);
  pen.fillStyle = theme.line;
  pen.fillRect(left, top, width, thin);
}

/** The line of a tribe's name, in device pixels: how large, and where its middle and its end are. */
function titleLine(
  easel: Easel,
  { y, box }: PlacedTribe,
): { size: number; top: number; middle: number; bottom: number } {
  const { ratio, scale, thin } = easel;
  const band = (HEADER.height + box.columnsHeight) * scale;
  // In whole pixels: each size is a font of its own, whose letters have to be measured and rasterised.
  const size = Math.round(Math.max(NAME.least * ratio, Math.min(NAME.most * ratio, band * 0.56)));
  // It stays in view while its tribe is.
  const first = pixelY(easel, Math.min(Math.max(y, easel.seen.y), y + box.height - HEADER.height));
  const top = first + thin;
  const middle = top + Math.max(size * 0.68, band * 0.36);
  return { size, top, middle, bottom: middle + size * 0.5 };
}

/** The line at the limit through the bars of a band. */
function paintLimit(easel: Easel, placed: PlacedTribe, band: BandBox): void {
  const { pen, theme, thin, ratio } = easel;
  const { box } = placed;
  const start = band.rows[0];
  const last = band.rows.at(-1);
  if (!start || !last) return;
  const x = pixelX(easel, placed.x + rulerOf(band).left + box.squadLimit * box.pitch) - thin;
  const first = pixelY(easel, placed.y + start.y);
  const room = first - titleLine(easel, placed).bottom;
  const top = first - Math.round(Math.max(0, Math.min(9 * ratio, room)));
  pen.fillStyle = theme.lineStrong;
  pen.fillRect(x, top, thin, pixelY(easel, placed.y + last.y + last.height) - top);
  if (room < LABEL * ratio * 0.6) return;
  const font = fontOf(LABEL * ratio);
  pen.fillStyle = theme.ink3;
  pen.font = font;
  pen.fillText(`${box.squadLimit}`, x + 4 * ratio, baselineOf(pen, font, first - 4 * ratio));
}

const pillWidth = (pen: Pen, count: number, size: number) => widthOf(pen, fontOf(size, 700), `${count}`) + size * 1.3;

/** The number of breaches in a pill that ends at a pixel. */
function paintPill(easel: Easel, count: number, right: number, middle: number, size: number): void {
  const { pen, theme } = easel;
  const font = fontOf(size, 700);
  const text = `${count}`;
  const width = pillWidth(pen, count, size);
  const height = size * 1.5;
  pen.fillStyle = theme.badSoft;
  fillRound(pen, right - width, middle - height / 2, width, height, height / 2);
  pen.fillStyle = theme.bad;
  pen.font = font;
  pen.fillText(text, right - width + size * 0.65, baselineOf(pen, font, middle));
}

/** Name, people against the limit (of a department or chain its parts), and breaches; over the first bars where the header is too low for them. */
function paintTitle(easel: Easel, placed: PlacedTribe): void {
  const { pen, theme, ratio, scale, thin } = easel;
  const { box } = placed;
  const { size, top, middle, bottom } = titleLine(easel, placed);
  const inset = Math.max(3 * ratio, 36 * scale);
  const start = pixelX(easel, placed.x);
  const edge = pixelX(easel, placed.x + box.width);
  // The name stays in view while its tribe is scrolled out at the left, and its numbers at the right.
  const left = Math.max(start, Math.min(pixelX(easel, easel.seen.x), edge - NAMED * ratio)) + inset;
  let right = Math.min(edge, Math.max(pixelX(easel, easel.seen.x + easel.seen.width), start + NAMED * ratio)) - inset;
  if (right - left < 2 * size) return;
  if (bottom + size * 0.18 > pixelY(easel, placed.y + box.columnsTop + box.columnsHeight)) {
    pen.fillStyle = theme.surface;
    pen.fillRect(start + thin, top, edge - start - 2 * thin, Math.round(bottom - top + size * 0.18));
  }
  const font = fontOf(size, 700);
  const pill = pillWidth(pen, box.breaches, size * 0.75) + size * 0.4;
  // A tribe without a name is nobody's: where there is no room for both, the name alone says that something is broken.
  const hasPill = box.breaches > 0 && fit(pen, font, box.name, right - left - pill) !== '';
  if (hasPill) {
    paintPill(easel, box.breaches, right, middle, size * 0.75);
    right -= pill;
  }
  const name = fit(pen, font, box.name, right - left);
  pen.font = font;
  pen.fillStyle = box.breaches > 0 && !hasPill ? theme.bad : theme.ink;
  pen.fillText(name, left, baselineOf(pen, font, middle));
  const small = fontOf(size * 0.75);
  const room = right - left - widthOf(pen, font, name) - size;
  const text = (box.form === 'tribe' ? [`${box.squads} · ${box.meter}`, box.meter] : [box.meter, box.squads]).find(
    (each) => widthOf(pen, small, each) <= room,
  );
  if (!text) return;
  pen.font = small;
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.ink2;
  pen.fillText(text, right - widthOf(pen, small, text), baselineOf(pen, small, middle));
}

/** A tribe from afar: each squad a bar in its own row, a square a person, the line at the limit. */
export function paintFar(easel: Easel, placed: PlacedTribe): void {
  inPixels(easel);
  const { box } = placed;
  const rows = box.rows.filter((row) => inView(easel, placed.x + row.x, placed.y + row.y, row.width, row.height));
  paintSquares(
    easel,
    placed,
    rows,
    (row) => groundOf(easel, placed, row),
    (row) => paintGround(easel, placed, row),
  );
  paintOwners(easel, placed, rows);
  if (box.form === 'tribe') for (const band of box.bands) paintLimit(easel, placed, band);
  paintTitle(easel, placed);
}
