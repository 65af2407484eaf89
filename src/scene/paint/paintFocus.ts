import { bandPins, pinsOf, UNPINNED } from '../pins.ts';
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
  const isOnBench = 'squad' in focus && focus.squad === null;
  const band = placed?.box.bands.findIndex((each) => each.x === box.x - placed.x) ?? 0;
  const { across } = isOnBench ? pins.bench : bandPins(pins, band);
  const x = box.x + (focus.kind === 'row' ? across : 0);
  const y = box.y + (focus.kind === 'column' ? bandPins(pins, 0).down : 0) - (isOnBench ? pins.bench.up : 0);
  const left = pixelX(easel, x) - thin;
  const top = pixelY(easel, y) - thin;
  const width = pixelX(easel, x + box.width) + thin - left;
  const height = pixelY(easel, y + box.height) + thin - top;
  inPixels(easel);
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 2 * thin;
  pen.beginPath();
  pen.roundRect(left, top, width, height, Math.min(7 * easel.ratio, 7 * easel.scale));
  pen.stroke();
}
