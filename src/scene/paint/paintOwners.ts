import type { PlacedTribe, RowBox } from '../scene.ts';
import { type Easel, pixelX, pixelY } from './easel.ts';
import { baselineOf, fontOf, widthOf } from './text.ts';

/**
 * Sizes of a mark: in world units, and in CSS pixels the largest, and the smallest at which a star is still drawn as
 * one.
 */
const MARK = { x: 80, world: 60, most: 9, star: 4 } as const;

/**
 * Left of each bar a star for its product owner, or a red ring where there is none; both are dots from very far. The
 * teams of departments and chains have none, and lack none.
 */
export function paintOwners(easel: Easel, placed: PlacedTribe, rows: readonly RowBox[]): void {
  const { pen, theme, ratio, scale } = easel;
  if (placed.box.form !== 'tribe') return;
  const size = Math.min(MARK.most * ratio, MARK.world * scale);
  const xOf = (row: RowBox) => pixelX(easel, placed.x + row.x + MARK.x);
  const middleOf = (row: RowBox) => pixelY(easel, placed.y + row.y + row.height / 2);
  const owned = rows.filter((row) => row.squad && row.productOwner);
  const missing = rows.filter((row) => row.squad && !row.productOwner);
  if (size < MARK.star * ratio) {
    const half = Math.max(1, Math.round(size / 3));
    const dots = (colour: string, of: readonly RowBox[]) => {
      pen.fillStyle = colour;
      pen.beginPath();
      for (const row of of) pen.rect(xOf(row) - half, middleOf(row) - half, 2 * half, 2 * half);
      pen.fill();
    };
    dots(theme.star, owned);
    dots(theme.bad, missing);
    return;
  }
  const font = fontOf(Math.round(size));
  const half = widthOf(pen, font, '★') / 2;
  const below = baselineOf(pen, font, 0);
  pen.fillStyle = theme.star;
  pen.font = font;
  for (const row of owned) pen.fillText('★', xOf(row) - half, middleOf(row) + below);
  pen.strokeStyle = theme.bad;
  pen.lineWidth = Math.max(1, size / 7);
  for (const row of missing) {
    pen.beginPath();
    pen.arc(xOf(row), middleOf(row), size / 2.4, 0, 2 * Math.PI);
    pen.stroke();
  }
}
