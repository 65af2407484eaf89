import { cardsOf } from '../bars.ts';
import type { PlacedTribe, RowBox, Scene } from '../scene.ts';
import { paintBadge } from './badge.ts';
import { type Easel, fillRound, inPixels, pixelX, pixelY } from './easel.ts';
import { baselineOf, fit, fontOf, widthOf } from './text.ts';

/** Measures of the magnified bar in CSS pixels. */
const LENS = { padding: 10, title: 20, square: 24, gap: 3, perLine: 12, most: 36 } as const;

/** Two letters for each name to tell it apart: its first, and the first by which it differs from every other name. */
function lettersFor(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const letters = [...name];
    const others = names.filter((_, place) => place !== at);
    let end = 2;
    while (end < letters.length && others.some((other) => other.startsWith(letters.slice(0, end).join('')))) end += 1;
    return `${letters[0] ?? ''}${letters[end - 1] ?? ''}`;
  });
}

/**
 * The letters that tell the colours of a row apart: for each of its people, in order, those of the chapter they stand
 * under.
 */
function lettersIn(placed: PlacedTribe, row: RowBox): string[] {
  const letters = lettersFor(placed.box.columns.map((column) => column.name));
  return row.cells.flatMap((cell, at) =>
    cell.cards.map((card) => (card.elsewhere ? [...card.elsewhere].slice(0, 2).join('') : (letters[at] ?? ''))),
  );
}

function find(scene: Scene, squad: string): { placed: PlacedTribe; row: RowBox } | null {
  for (const placed of scene.tribes) {
    const row = placed.box.rows.find((each) => each.squad === squad);
    if (row) return { placed, row };
  }
  return null;
}

/** From afar the squad under the pointer or the focus is shown large: its name, and letters on its squares. */
export function paintPointed(easel: Easel, scene: Scene): void {
  const { pen, theme, ratio, thin, view, emphasis } = easel;
  const found = emphasis.pointed ? find(scene, emphasis.pointed) : null;
  if (!found) return;
  const { placed, row } = found;
  const cards = cardsOf(row).slice(0, LENS.most);
  const across = Math.max(1, Math.min(cards.length, LENS.perLine));
  const step = LENS.square + LENS.gap;
  const title = fontOf(13 * ratio, 600);
  const text = `${row.name}  ${row.meter}`;
  const inside = Math.max(across * step - LENS.gap, Math.min(300, widthOf(pen, title, text) / ratio));
  const width = (inside + 2 * LENS.padding) * ratio;
  const height = (2 * LENS.padding + LENS.title + Math.ceil(cards.length / across) * step) * ratio;
  const below = pixelY(easel, placed.y + row.y + row.height) + 6 * ratio;
  const y = below + height > view.height * ratio ? pixelY(easel, placed.y + row.y) - 6 * ratio - height : below;
  const x = Math.max(4 * ratio, Math.min(pixelX(easel, placed.x), view.width * ratio - width - 4 * ratio));
  inPixels(easel);
  pen.fillStyle = theme.lineStrong;
  fillRound(pen, x, y, width, height, 6 * ratio);
  pen.fillStyle = theme.surface;
  fillRound(pen, x + thin, y + thin, width - 2 * thin, height - 2 * thin, 5 * ratio);
  const left = x + LENS.padding * ratio;
  pen.font = title;
  pen.fillStyle = row.members > row.limit ? theme.bad : theme.ink;
  const line = baselineOf(pen, title, y + (LENS.padding + 6) * ratio);
  pen.fillText(fit(pen, title, text, inside * ratio), left, line);
  const letters = fontOf(11 * ratio, 600);
  const names = lettersIn(placed, row);
  for (const [at, card] of cards.entries()) {
    const squareX = left + (at % across) * step * ratio;
    const squareY = y + (LENS.padding + LENS.title + Math.floor(at / across) * step) * ratio;
    paintBadge(easel, card.colour, squareX, squareY, LENS.square * ratio, 4 * ratio);
    pen.fillStyle = theme.surface;
    pen.font = letters;
    const letter = card.productOwner ? '★' : (names[at] ?? '');
    const middle = squareX + (LENS.square * ratio) / 2;
    const base = baselineOf(pen, letters, squareY + (LENS.square * ratio) / 2);
    pen.fillText(letter, middle - widthOf(pen, letters, letter) / 2, base);
  }
}
