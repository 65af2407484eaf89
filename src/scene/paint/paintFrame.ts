import { keyOf } from '../../domain/thing.ts';
import { levelAt } from '../level.ts';
import type { Box, PlacedTribe, TribeBox } from '../scene.ts';
import { type Easel, fillFrame, inPixels, pixelX, pixelY, SQUARE } from './easel.ts';

/** Corner of a tribe's frame, in world units; never more than this many CSS pixels. */
const RADIUS = { world: 12, most: 12 } as const;

/** Reach of a shadow's strokes in CSS pixels. */
const SHADOW = [1, 2, 4, 7, 11];
const DISTANT_SHADOW = [3];

/** A sheet on the ground: a soft shadow, an edge, and the surface. */
export function paintSheet(
  easel: Easel,
  box: Box,
  edge = easel.theme.line,
  thick = easel.thin,
  radius = cornerOf(easel),
): void {
  const { pen, theme, ratio, view } = easel;
  inPixels(easel);
  const x = pixelX(easel, box.x);
  const y = pixelY(easel, box.y);
  const width = pixelX(easel, box.x + box.width) - x;
  const height = pixelY(easel, box.y + box.height) - y;
  if (radius < SQUARE) {
    pen.fillStyle = edge;
    pen.fillRect(x, y, width, height);
    pen.fillStyle = theme.surface;
    pen.fillRect(x + thick, y + thick, width - 2 * thick, height - 2 * thick);
    return;
  }
  pen.strokeStyle = theme.shadow;
  for (const spread of levelAt(view.camera.zoom) === 'far' ? DISTANT_SHADOW : SHADOW) {
    const wide = spread * ratio * Math.min(1, view.camera.zoom * 2);
    pen.lineWidth = 2 * wide;
    pen.beginPath();
    pen.roundRect(x, y + wide / 3, width, height, radius);
    pen.stroke();
  }
  fillFrame(easel, box, radius / easel.scale, edge, theme.surface, thick);
}

/** The corner of a tribe's frame in device pixels: that of a department or chain is square. */
export function frameCornerOf(easel: Easel, { form }: TribeBox): number {
  return form === 'tribe' ? cornerOf(easel) : 0;
}

/** The corner of a sheet in device pixels. */
export function cornerOf({ scale, ratio, view }: Easel): number {
  return Math.min(RADIUS.world * scale * (levelAt(view.camera.zoom) === 'far' ? 2.5 : 1), RADIUS.most * ratio);
}

/** A tribe's frame, square and without a shadow for a department or chain; the accent goes round a selected one, its tone round one that something would be dropped in. */
export function paintFrame(easel: Easel, { x, y, box }: PlacedTribe): void {
  const { theme, emphasis, thin } = easel;
  const selected = emphasis.selected?.has(keyOf({ kind: 'tribe', tribe: box.tribe })) ?? false;
  paintSheet(
    easel,
    { x, y, width: box.width, height: box.height },
    selected ? theme.accent : box.form === 'tribe' ? theme.line : theme.lineStrong,
    selected ? 2 * thin : thin,
    frameCornerOf(easel, box),
  );
}
