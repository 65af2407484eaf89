import { DARK, LIGHT } from '../../scene/paint/theme.ts';
import type { Picture } from '../picture.ts';
import { drawPicture } from './drawPicture.ts';
import { sheetOf } from './sheet.ts';

/** The most that a small picture takes of the page, in pixels. */
const ROOM = { width: 1200, height: 1600 };

/** Draws a picture on a canvas of the page, small enough to be looked at as a whole. */
export function drawSmall(canvas: HTMLCanvasElement, picture: Picture, dark: boolean): void {
  const { width, height } = picture.scene;
  const sheet = sheetOf(picture, Math.min(1, ROOM.width / width, ROOM.height / height));
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return;
  Array.from(drawPicture(pen, picture, sheet, dark ? DARK : LIGHT));
}
