import { levelAt } from '../level.ts';
import type { Scene } from '../scene.ts';
import { type Easel, easelOf, inPixels, inView, type Over } from './easel.ts';
import { paintFar } from './paintFar.ts';
import { paintFocus } from './paintFocus.ts';
import { paintFrame } from './paintFrame.ts';
import { paintMatrix } from './paintMatrix.ts';
import { paintPointed } from './paintPointed.ts';
import { paintTray } from './paintTray.ts';
import type { PaintView } from './paintView.ts';
import type { Pen } from './pen.ts';

export type { Emphasis, PaintView, Target } from './paintView.ts';

function paintGround({ pen, theme, view, ratio }: Easel): void {
  pen.fillStyle = theme.ground;
  pen.fillRect(view.at?.x ?? 0, view.at?.y ?? 0, Math.ceil(view.width * ratio), Math.ceil(view.height * ratio));
}

/**
 * Draws what of the scene is in view: the page's canvas and every picture that leaves it come from here. Leaves the pen
 * counting in device pixels.
 */
export function paint(pen: Pen, scene: Scene, view: PaintView, over: Over | null = null): void {
  const easel = easelOf(pen, view, over);
  const level = levelAt(view.camera.zoom);
  pen.globalAlpha = 1;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  inPixels(easel);
  paintGround(easel);
  if (scene.tray) paintTray(easel, scene.tray, level);
  for (const placed of scene.tribes) {
    if (!inView(easel, placed.x, placed.y, placed.box.width, placed.box.height)) continue;
    paintFrame(easel, placed);
    if (level === 'far') paintFar(easel, placed);
    else paintMatrix(easel, placed, level);
  }
  inPixels(easel);
  over?.onAll(easel, scene, level);
  if (level === 'far') paintPointed(easel, scene);
  paintFocus(easel, scene);
  inPixels(easel);
}
