import { pinsOf, spotPins, UNPINNED } from '../pins.ts';
import type { Scene } from '../scene.ts';
import { boxOfSpot } from '../walk.ts';
import { type Easel, inPixels, pixelX, pixelY } from './easel.ts';

/** The ring around what has the focus; it goes along with a head, and with the row *No squad*, where they are pinned. */
export function paintFocus(easel: Easel, scene: Scene): void {
  const { pen, theme, thin, view, emphasis } = easel;
  const { focus } = emphasis;
  const box = focus ? boxOfSpot(scene, focus) : null;
  if (!focus || !box) return;
  const placed = scene.tribes.find((each) => each.box.tribe === focus.tribe);
  const holding = (emphasis.held?.size ?? 0) > 0;
  const pins = placed && view.pinned ? pinsOf(placed, view.camera, view, holding) : UNPINNED;
  const { x, y } = placed ? spotPins(placed, pins, focus) : { x: 0, y: 0 };
  const left = pixelX(easel, box.x + x) - thin;
  const top = pixelY(easel, box.y + y) - thin;
  const width = pixelX(easel, box.x + x + box.width) + thin - left;
  const height = pixelY(easel, box.y + y + box.height) + thin - top;
  inPixels(easel);
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 2 * thin;
  pen.beginPath();
  pen.roundRect(left, top, width, height, Math.min(7 * easel.ratio, 7 * easel.scale));
  pen.stroke();
}
