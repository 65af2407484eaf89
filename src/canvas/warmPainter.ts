import { FAR_BELOW, NEAR_FROM } from '../scene/level.ts';
import { rungOf } from '../scene/paint/easel.ts';
import { paint } from '../scene/paint/paint.ts';
import type { PaintView } from '../scene/paint/paintView.ts';
import type { Board } from './board.ts';
import { toWorld } from './camera.ts';

/** A corner of the page, large enough for most letters of the alphabet. */
const SHEET = { width: 480, height: 270 };
/** How soon after the first painting, in milliseconds: everything that somebody waits for comes before. */
const AFTER = 1_000;

/** From afar to near: a zoom for every size of letters that a rough view has. */
function zoomsToWarm(): number[] {
  const zooms = new Map<number, number>();
  for (let zoom = FAR_BELOW; zoom <= 1; zoom += 0.01)
    zooms.set(zoom < NEAR_FROM ? rungOf(zoom) : 10 + rungOf(zoom), zoom);
  return [0.05, 0.1, 0.14, 0.155, 0.165, 0.18, 0.2, ...zooms.values()];
}

/**
 * Paints small pieces of the page out of sight while it is idle, at every size of letters, so that the first zoom finds
 * all letters rasterised and every thumb made. Doing that during the zoom would take several frames.
 */
export function warmPainter(board: Board, view: Pick<PaintView, 'theme' | 'thumbs'>): () => void {
  const pen = document.createElement('canvas').getContext('2d', { alpha: false });
  if (!pen || typeof requestIdleCallback === 'undefined') return () => undefined;
  Object.assign(pen.canvas, SHEET);
  let idle = 0;
  const zooms = zoomsToWarm();
  const step = () => {
    const zoom = zooms.pop();
    if (zoom === undefined) return;
    const { x, y } = toWorld(board.camera.now, { x: 0, y: 0 });
    paint(pen, board.scene, { ...view, camera: { x, y, zoom }, ...SHEET, ratio: 1, pinned: true, rough: true });
    // A browser rasterises what was painted only when the pixels are asked for.
    void createImageBitmap(pen.canvas).then((picture) => picture.close());
    idle = requestIdleCallback(step);
  };
  const timer = window.setTimeout(() => {
    idle = requestIdleCallback(step);
  }, AFTER);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
