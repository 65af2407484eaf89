import type { BoardCamera } from './camera.ts';

/** How long the camera must be still before everything is painted as sharp as it can be, in milliseconds. */
const REST = 120;

export interface Motion {
  isMoving: boolean;
  isZooming: boolean;
}

const STILL: Motion = { isMoving: false, isZooming: false };

/** Follows a camera: `now` tells how it moves, and `onRest` is called once it is still. */
export function followMotion({ live }: BoardCamera, onRest: () => void): { now: () => Motion; end: () => void } {
  let motion = STILL;
  let timer = 0;
  const rest = () => {
    motion = STILL;
    onRest();
  };
  const end = live.subscribe(({ x, y, zoom }, before) => {
    const isZooming = zoom !== before.zoom;
    if (!isZooming && x === before.x && y === before.y) return;
    motion = { isMoving: true, isZooming: isZooming || motion.isZooming };
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  });
  return {
    now: () => motion,
    end: () => {
      clearTimeout(timer);
      end();
    },
  };
}
