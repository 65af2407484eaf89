import { rulerOf } from '../bars.ts';
import { HEADER } from '../measures.ts';
import type { PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, fillRound, inPixels, inView, pixelX, pixelY } from './easel.ts';
import { groundOf } from './ground.ts';
import { cornerOf } from './paintFrame.ts';
import { paintOwners } from './paintOwners.ts';
import { paintSquares } from './paintSquares.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';

/** Sizes of texts in CSS pixels: a name and a number are legible however far away. */
const NAME = { most: 14, least: 10 } as const;
const LABEL = 8.5;

/** The ground of the row *No squad*, or of one that something would be dropped in. */
function paintGround(easel: Easel, placed: PlacedTribe, row: RowBox): void {
  const { pen, theme, thin } = easel;
  const left = pixelX(easel, placed.x) + thin;
  const top = pixelY(easel, placed.y + row.y);
  const width = pixelX(easel, placed.x + placed.box.width) - thin - left;
  const height = pixelY(easel, placed.y + row.y + row.height) - thin - top;
  const round = row === placed.box.rows.at(-1) ? Math.max(0, cornerOf(easel) - thin) : 0;
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
  const top = pixelY(easel, y) + thin;
  const middle = top + Math.max(size * 0.68, band * 0.36);
  return { size, top, middle, bottom: middle + size * 0.5 };
}

function paintLimit(easel: Easel, placed: PlacedTribe): void {
  const { pen, theme, thin, ratio } = easel;
  const { box } = placed;
  const squads = box.rows.filter((row) => row.squad !== null);
  const [start] = squads;
  const last = squads.at(-1);
  if (!start || !last) return;
  const ruler = rulerOf(box);
  const x = pixelX(easel, placed.x + ruler.left + box.squadLimit * ruler.pitch) - thin;
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

/** The number of breaches in a pill that ends at a pixel; gives where it starts. */
function paintPill(easel: Easel, count: number, right: number, middle: number, size: number): number {
  const { pen, theme } = easel;
  const font = fontOf(size, 700);
  const text = `${count}`;
  const width = widthOf(pen, font, text) + size * 1.3;
  const height = size * 1.5;
  pen.fillStyle = theme.badSoft;
  fillRound(pen, right - width, middle - height / 2, width, height, height / 2);
  pen.fillStyle = theme.bad;
  pen.font = font;
  pen.fillText(text, right - width + size * 0.65, baselineOf(pen, font, middle));
  return right - width;
}

/** Name, people against the limit, and breaches; over the first bars where the header is too low for them. */
function paintTitle(easel: Easel, placed: PlacedTribe): void {
  const { pen, theme, ratio, scale, thin } = easel;
  const { box } = placed;
  const { size, top, middle, bottom } = titleLine(easel, placed);
  const inset = Math.max(3 * ratio, 36 * scale);
  const left = pixelX(easel, placed.x) + inset;
  const edge = pixelX(easel, placed.x + box.width);
  let right = edge - inset;
  if (right - left < 2 * size) return;
  if (bottom + size * 0.18 > pixelY(easel, placed.y + box.columnsTop + box.columnsHeight)) {
    pen.fillStyle = theme.surface;
    pen.fillRect(left - inset + thin, top, edge - left + inset - 2 * thin, Math.round(bottom - top + size * 0.18));
  }
  if (box.breaches > 0) right = paintPill(easel, box.breaches, right, middle, size * 0.75) - size * 0.4;
  const font = fontOf(size, 700);
  const name = fit(pen, font, box.name, right - left);
  pen.font = font;
  pen.fillStyle = theme.ink;
  pen.fillText(name, left, baselineOf(pen, font, middle));
  const small = fontOf(size * 0.75);
  const room = right - left - widthOf(pen, font, name) - size;
  const text = [`${box.squads} · ${box.meter}`, box.meter].find((each) => widthOf(pen, small, each) <= room);
  if (!text) return;
  pen.font = small;
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.ink2;
  pen.fillText(text, right - widthOf(pen, small, text), baselineOf(pen, small, middle));
}

/** A tribe from afar: each squad a bar in its own row, a square a person, the line at the limit. */
export function paintFar(easel: Easel, placed: PlacedTribe): void {
  inPixels(easel);
  const { box } = placed;
  const rows = box.rows.filter((row) => inView(easel, placed.x, placed.y + row.y, box.width, row.height));
  paintSquares(
    easel,
    placed,
    rows,
    (row) => groundOf(easel, placed, row) !== easel.theme.surface,
    (row) => paintGround(easel, placed, row),
  );
  paintOwners(easel, placed, rows);
  paintLimit(easel, placed);
  paintTitle(easel, placed);
}
