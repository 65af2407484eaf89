import type { RowBox } from '../scene.ts';
import { type Easel, fillRound, pixelX, pixelY } from './easel.ts';

/** Seats as small squares, as many as the limit or the members need; where that is too many, one bar. */
const SEAT = { size: 10, gap: 3, most: 20, room: 126 } as const;

/** Whether a row's squad has seats: a team of a department or chain has no limit, and so none. */
export function hasSeats({ limit }: RowBox): boolean {
  return Number.isFinite(limit);
}

/** How wide a row's seats are, in world units. */
export function seatsWidth(row: RowBox): number {
  const count = Math.max(row.limit, row.members);
  return count > SEAT.most ? SEAT.room : count * pitchOf(count) - SEAT.gap;
}

const pitchOf = (count: number) => Math.min(SEAT.size + SEAT.gap, SEAT.room / count);

function paintBar(easel: Easel, row: RowBox, x: number, y: number): void {
  const { pen, theme } = easel;
  const most = Math.max(row.limit, row.members);
  const part = (value: number) => pixelX(easel, x + (SEAT.room * value) / most);
  const top = pixelY(easel, y + 2);
  const height = pixelY(easel, y + 8) - top;
  const left = part(0);
  pen.fillStyle = theme.line;
  fillRound(pen, left, top, part(most) - left, height, height / 2);
  pen.fillStyle = theme.ink2;
  fillRound(pen, left, top, part(Math.min(row.members, row.limit)) - left, height, height / 2);
  if (row.members <= row.limit) return;
  pen.fillStyle = theme.bad;
  pen.fillRect(part(row.limit), top, part(row.members) - part(row.limit), height);
}

/** Seats filled as far as they are taken; those past the limit are red. The pen counts in pixels. */
export function paintSeats(easel: Easel, row: RowBox, x: number, y: number): void {
  const { pen, theme, thin, scale } = easel;
  const count = Math.max(row.limit, row.members);
  if (count > SEAT.most) return paintBar(easel, row, x, y);
  const pitch = pitchOf(count);
  const size = Math.min(SEAT.size, pitch - 2);
  const top = pixelY(easel, y + (SEAT.size - size) / 2);
  const high = pixelY(easel, y + (SEAT.size + size) / 2) - top;
  const radius = 3 * scale;
  for (let at = 0; at < count; at += 1) {
    const left = pixelX(easel, x + at * pitch);
    const wide = pixelX(easel, x + at * pitch + size) - left;
    const isFree = at >= row.members;
    pen.fillStyle = isFree ? theme.lineStrong : at < row.limit ? theme.ink2 : theme.bad;
    fillRound(pen, left, top, wide, high, radius);
    if (!isFree) continue;
    pen.fillStyle = theme.surface;
    fillRound(pen, left + thin, top + thin, wide - 2 * thin, high - 2 * thin, Math.max(0, radius - thin));
  }
}
