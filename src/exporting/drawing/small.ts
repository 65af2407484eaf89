import { inTurns } from '../../workers/inTurns.ts';
import type { Picture } from '../picture.ts';
import { drawPicture } from './drawPicture.ts';
import { type GroundLook, themeFor } from './ground.ts';
import { type Size, sheetFor, smaller } from './sheet.ts';

/** The most that a small picture takes of the page, in pixels, and how many of them are drawn in one go. */
const ROOM = { width: 1200, height: 1600 };
const SLICE = 150_000;

/** A picture as it is at 100 %, on the ground of the page. */
const AS_IT_IS: Size = { kind: 'natural', scale: 1 };

/**
 * Draws a picture on a canvas of the page, small enough to be looked at as a whole: in turns, and only as far as nobody
 * has called it off.
 */
export async function drawSmall(
  canvas: HTMLCanvasElement,
  picture: Picture,
  look: GroundLook,
  signal: AbortSignal,
  size = AS_IT_IS,
): Promise<void> {
  const sheet = sheetFor(picture, size);
  const small = smaller(sheet, Math.min(1, ROOM.width / sheet.width, ROOM.height / sheet.height));
  canvas.width = small.width;
  canvas.height = small.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  await inTurns(slices(drawPicture(pen, picture, small, themeFor(look), SLICE), signal));
}

function* slices(drawing: Generator<number>, signal: AbortSignal): Generator<void, void> {
  for (const _ of drawing) {
    if (signal.aborted) return;
    yield;
  }
}
