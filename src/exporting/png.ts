import { DARK, LIGHT } from '../scene/theme.ts';
import { drawPicture } from './drawPicture.ts';
import type { Picture } from './picture.ts';
import { fitsCanvas, scalesFor, sheetOf } from './sheet.ts';

/** A picture to be written, and how large: pixels for a unit of the page. */
export interface PngJob {
  picture: Picture;
  scale: number;
  dark: boolean;
}

/** What came of it. Nothing is ever cut off: what a canvas cannot hold is not drawn, and the largest scale is said. */
export type PngOutcome = { kind: 'done'; blob: Blob } | { kind: 'too-large'; largest: number };

/** Draws in this thread, giving it back after every slice. Rejects with the signal's reason when it is stopped. */
export async function drawPng(
  { picture, scale, dark }: PngJob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<PngOutcome> {
  const sheet = sheetOf(picture, scale);
  const { largest } = scalesFor(picture);
  if (!fitsCanvas(sheet)) return { kind: 'too-large', largest };
  const canvas = new OffscreenCanvas(sheet.width, sheet.height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) return { kind: 'too-large', largest };
  for (const part of drawPicture(pen, picture, sheet, dark ? DARK : LIGHT)) {
    onProgress(part);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  signal.throwIfAborted();
  return { kind: 'done', blob };
}

/** What a worker that draws says back. */
export type PngMessage =
  | { kind: 'progress'; part: number }
  | { kind: 'outcome'; outcome: PngOutcome }
  | { kind: 'failed'; message: string };

function drawPngIn(
  worker: Worker,
  job: PngJob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<PngOutcome> {
  return new Promise<PngOutcome>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PngMessage>) => {
      if (data.kind === 'progress') onProgress(data.part);
      else if (data.kind === 'outcome') resolve(data.outcome);
      else reject(new Error(data.message));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/**
 * Writes a picture as PNG: in a worker where one is given, so that the page never waits; otherwise here, a slice at a time.
 * `onProgress` hears the part that is done, from 0 to 1.
 */
export function exportPng(
  job: PngJob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
  makeWorker?: () => Worker,
): Promise<PngOutcome> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return makeWorker ? drawPngIn(makeWorker(), job, onProgress, signal) : drawPng(job, onProgress, signal);
}
