import type { CSSProperties } from 'react';
import type { Box } from '../scene/scene.ts';

/** A box as a place inside its positioned parent. */
export function place(box: Box): CSSProperties {
  return { left: box.x, top: box.y, width: box.width, height: box.height };
}
