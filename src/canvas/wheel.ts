import type { Camera } from '../scene/scene.ts';
import { type Point, type Viewport, zoomedAt } from './camera.ts';

/** Pixels that a line of a wheel counts for, as Firefox reports it. */
const LINE = 40;
/** The most that one turn of the wheel counts for in zooming, in pixels. */
const ZOOM_STEP = 100;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** How many pixels one unit of the wheel is, across and down: it may count in pixels, lines or pages. */
function unitOf(mode: number, { width, height }: Viewport): Point {
  switch (mode) {
    case 1:
      return { x: LINE, y: LINE };
    case 2:
      return { x: width, y: height };
    default:
      return { x: 1, y: 1 };
  }
}

/** The camera after a turn of the wheel over a pixel: it scrolls, with Shift sideways, and with Ctrl or Cmd zooms. */
export function turned(view: Camera & Viewport, turn: Turn, pixel: Point): Camera {
  const unit = unitOf(turn.deltaMode, view);
  if (turn.ctrlKey || turn.metaKey) {
    const steps = Math.max(-ZOOM_STEP, Math.min(ZOOM_STEP, turn.deltaY * unit.y));
    return zoomedAt(view, pixel, Math.exp(-steps / 250));
  }
  const isSideways = turn.shiftKey && turn.deltaX === 0;
  const dx = (isSideways ? turn.deltaY : turn.deltaX) * unit.x;
  const dy = isSideways ? 0 : turn.deltaY * unit.y;
  return { x: view.x + dx / view.zoom, y: view.y + dy / view.zoom, zoom: view.zoom };
}
