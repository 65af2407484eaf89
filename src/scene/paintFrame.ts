import { keyOf } from '../domain/thing.ts';
import { type Easel, fillFrame, fillRound, inPixels, pixelX, pixelY } from './easel.ts';
import type { Box, PlacedTribe } from './scene.ts';

/** Corner of a tribe's frame, in world units; never more than this many CSS pixels. */
const RADIUS = { world: 12, most: 12 } as const;

/** A sheet on the ground: a soft shadow of two rings, an edge, and the surface. */
export function paintSheet(easel: Easel, box: Box, edge = easel.theme.line, thick = easel.thin): void {
  const { pen, theme, ratio, view } = easel;
  inPixels(easel);
  const x = pixelX(easel, box.x);
  const y = pixelY(easel, box.y);
  const width = pixelX(easel, box.x + box.width) - x;
  const height = pixelY(easel, box.y + box.height) - y;
  const radius = cornerOf(easel);
  for (const [at, shade] of theme.shadow.entries()) {
    const spread = (at + 1) * 2 * ratio * Math.min(1, view.camera.zoom * 2);
    pen.fillStyle = shade;
    fillRound(pen, x - spread, y - spread / 2, width + 2 * spread, height + 2 * spread, radius + spread);
  }
  fillFrame(easel, box, radius / easel.scale, edge, theme.surface, thick);
}

/** The corner of a sheet in device pixels. */
export function cornerOf({ scale, ratio, view }: Easel): number {
  return Math.min(RADIUS.world * scale * (view.camera.zoom < 0.25 ? 2.5 : 1), RADIUS.most * ratio);
}

/** A tribe's frame; the accent goes round a selected one, its tone round one that something would be dropped in. */
export function paintFrame(easel: Easel, { x, y, box }: PlacedTribe): void {
  const { theme, emphasis, thin } = easel;
  const selected = emphasis.selected?.has(keyOf({ kind: 'tribe', tribe: box.tribe })) ?? false;
  paintSheet(
    easel,
    { x, y, width: box.width, height: box.height },
    selected ? theme.accent : theme.line,
    selected ? 2 * thin : thin,
  );
}
