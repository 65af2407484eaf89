import { barOf, cardsOf, rulerOf, squareX } from './bars.ts';
import { lookOf } from './cardLook.ts';
import { type Easel, fillRound, inPixels, inView, pixelX, pixelY } from './easel.ts';
import type { PlacedTribe, RowBox } from './scene.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';
import { colourIn } from './theme.ts';

/** Sizes of texts in CSS pixels: a name and a number are legible however far away. */
const NAME = { most: 14, least: 9.5 } as const;
const LABEL = 8.5;

function paintSquares(easel: Easel, placed: PlacedTribe, row: RowBox): void {
  const { pen, theme, thin } = easel;
  const cards = cardsOf(row);
  const bar = barOf(placed.box, row, cards.length);
  const top = pixelY(easel, placed.y + bar.y);
  const height = Math.max(thin, pixelY(easel, placed.y + bar.y + bar.height) - top);
  for (const [at, card] of cards.entries()) {
    const left = pixelX(easel, placed.x + squareX(bar, at));
    const next = pixelX(easel, placed.x + squareX(bar, at + 1));
    const gap =
      next - left > 3 * thin ? Math.max(thin, Math.round((next - left) * 0.13)) : next - left > 2 * thin ? thin : 0;
    const { alpha, lit } = lookOf(easel, card);
    pen.globalAlpha = alpha;
    pen.fillStyle = row.squad && at >= bar.full ? theme.bad : colourIn(theme, card.colour);
    if (lit) pen.fillStyle = theme.accent;
    pen.fillRect(left, top, Math.max(thin, next - left - gap), height);
  }
  pen.globalAlpha = 1;
}

/** A star for a product owner, a red ring for none. */
function paintOwner(easel: Easel, placed: PlacedTribe, row: RowBox): void {
  const { pen, theme, ratio, scale } = easel;
  const middle = pixelY(easel, placed.y + row.y + row.height / 2);
  const centre = pixelX(easel, placed.x + 76);
  const size = Math.min(9 * ratio, 60 * scale);
  if (!row.productOwner) {
    pen.strokeStyle = theme.bad;
    pen.lineWidth = Math.max(1, size / 7);
    pen.beginPath();
    pen.arc(centre, middle, size / 2.4, 0, 2 * Math.PI);
    pen.stroke();
    return;
  }
  pen.fillStyle = theme.star;
  if (size < 4 * ratio) {
    pen.fillRect(
      centre - Math.round(size / 4),
      middle - Math.round(size / 4),
      Math.ceil(size / 2),
      Math.ceil(size / 2),
    );
    return;
  }
  const font = fontOf(Math.round(size));
  pen.font = font;
  pen.fillText('★', centre - widthOf(pen, font, '★') / 2, baselineOf(pen, font, middle));
}

function paintLimit(easel: Easel, placed: PlacedTribe): void {
  const { pen, theme, thin, ratio, scale } = easel;
  const { box } = placed;
  const squads = box.rows.filter((row) => row.squad !== null);
  const [start] = squads;
  const last = squads.at(-1);
  if (!start || !last) return;
  const ruler = rulerOf(box);
  const x = pixelX(easel, placed.x + ruler.left + box.squadLimit * ruler.pitch) - thin;
  const first = pixelY(easel, placed.y + start.y);
  const rise = Math.min(9 * ratio, box.columnsHeight * scale * 0.5);
  const top = first - Math.round(rise);
  pen.fillStyle = theme.lineStrong;
  pen.fillRect(x, top, thin, pixelY(easel, placed.y + last.y + last.height) - top);
  if (box.columnsHeight * scale < LABEL * ratio) return;
  const font = fontOf(LABEL * ratio);
  pen.fillStyle = theme.ink3;
  pen.font = font;
  pen.fillText(`${box.squadLimit}`, x + 4 * ratio, baselineOf(pen, font, first - 5 * ratio));
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
  const band = (box.columnsTop + box.columnsHeight) * scale;
  const size = Math.max(NAME.least * ratio, Math.min(NAME.most * ratio, band * 0.56));
  const left = pixelX(easel, placed.x) + Math.max(3 * ratio, 36 * scale);
  let right = pixelX(easel, placed.x + box.width) - Math.max(3 * ratio, 36 * scale);
  if (right - left < 2 * size) return;
  const height = size * 1.35;
  const top = pixelY(easel, placed.y) + thin;
  const middle = top + Math.max(height / 2, band * 0.36);
  if (height > band) {
    pen.fillStyle = theme.surface;
    pen.fillRect(left, top + thin, right - left, Math.round(height) - thin);
  }
  if (box.breaches > 0) right = paintPill(easel, box.breaches, right, middle, size * 0.82) - size * 0.4;
  const font = fontOf(size, 700);
  const name = fit(pen, font, box.name, right - left);
  pen.font = font;
  pen.fillStyle = theme.ink;
  pen.fillText(name, left, baselineOf(pen, font, middle));
  const meter = fontOf(size * 0.82);
  const width = widthOf(pen, meter, box.meter);
  if (left + widthOf(pen, font, name) + size + width > right) return;
  pen.font = meter;
  pen.fillStyle = box.people > box.limit ? theme.bad : theme.ink2;
  pen.fillText(box.meter, right - width, baselineOf(pen, meter, middle));
}

/** A tribe from afar: each squad a bar in its own row, a square a person, the line at the limit. */
export function paintFar(easel: Easel, placed: PlacedTribe): void {
  inPixels(easel);
  const { box } = placed;
  const rows = box.rows.filter((row) => inView(easel, placed.x, placed.y + row.y, box.width, row.height));
  for (const row of rows) {
    paintSquares(easel, placed, row);
    if (row.squad) paintOwner(easel, placed, row);
  }
  paintLimit(easel, placed);
  paintTitle(easel, placed);
}
