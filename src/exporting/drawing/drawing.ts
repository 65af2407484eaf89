import type { PlacedTribe } from '../../scene/scene.ts';
import type { PdfLook } from '../pdf/pdf.ts';
import type { Picture } from '../picture.ts';
import { type SvgLook, svgOf } from '../svg/svg.ts';
import { drawPicture } from './drawPicture.ts';
import { type GroundLook, themeFor } from './ground.ts';
import { fitsCanvas, type Size, scalesFor, sheetFor } from './sheet.ts';

/** A picture to be written as PNG, and how large. */
export interface PngJob extends GroundLook {
  format: 'png';
  picture: Picture;
  size: Size;
}

/** A picture to be written as SVG, which has no size of its own. */
export interface SvgJob extends SvgLook {
  format: 'svg';
  picture: Picture;
}

/** A picture to be written as PDF, in a worker of its own, which brings the font (`pdf/startPdfWorker.ts`). */
export interface PdfJob extends PdfLook {
  format: 'pdf';
  picture: Picture;
}

export type DrawingJob = PngJob | SvgJob | PdfJob;

/** What came of it. Nothing is ever cut off: what a canvas cannot hold is not drawn, and the largest scale is said. */
export type DrawingOutcome = { kind: 'done'; blob: Blob } | { kind: 'too-large'; largest: number };

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Draws in this thread, with a pause after every slice. Throws for a PDF, which needs a worker of its own. */
export async function draw(
  job: DrawingJob,
  onProgress: (part: number) => void,
  pause: () => void | Promise<void>,
): Promise<DrawingOutcome> {
  if (job.format === 'pdf') throw new Error('A PDF is written in a worker of its own');
  if (job.format === 'svg') return drawSvg(job);
  const { picture, size, dark, ground } = job;
  const sheet = sheetFor(picture, size);
  const { largest } = scalesFor(picture);
  if (!fitsCanvas(sheet)) return { kind: 'too-large', largest };
  const canvas = new OffscreenCanvas(sheet.width, sheet.height);
  const pen = canvas.getContext('2d', { alpha: ground === 'none' });
  if (!pen) return { kind: 'too-large', largest };
  for (const part of drawPicture(pen, picture, sheet, themeFor({ dark, ground }))) {
    onProgress(part);
    await pause();
  }
  return { kind: 'done', blob: await canvas.convertToBlob({ type: 'image/png' }) };
}

function drawSvg({ picture, ...look }: SvgJob): DrawingOutcome {
  // Letters are as wide as a canvas of this browser draws them.
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('No canvas measures the letters');
  const text = svgOf(picture, look, (font, text) => {
    ruler.font = font;
    return ruler.measureText(text);
  });
  return { kind: 'done', blob: new Blob([text], { type: 'image/svg+xml' }) };
}

/**
 * What a worker that draws is told: what to draw without its tribes, then the tribes, some at a time, and then to draw.
 */
export type DrawingOrder =
  | { kind: 'job'; job: DrawingJob }
  | { kind: 'tribes'; tribes: PlacedTribe[] }
  | { kind: 'draw' };

/** What a worker that draws says back. */
export type DrawingMessage =
  | { kind: 'progress'; part: number }
  | { kind: 'outcome'; outcome: DrawingOutcome }
  | { kind: 'failed'; message: string };

/** As many cards as are handed over in a few milliseconds. */
const AT_ONCE = 1_000;

function* someAtATime(tribes: readonly PlacedTribe[]): Generator<PlacedTribe[]> {
  let some: PlacedTribe[] = [];
  let cards = 0;
  for (const tribe of tribes) {
    some.push(tribe);
    for (const row of tribe.box.rows) for (const cell of row.cells) cards += cell.cards.length;
    if (cards < AT_ONCE) continue;
    yield some;
    some = [];
    cards = 0;
  }
  yield some;
}

/**
 * Tells a worker all of a picture without keeping the page from answering: a copy of ten thousand cards takes two
 * frames.
 */
export async function handOver(
  worker: { postMessage(order: DrawingOrder): void },
  job: DrawingJob,
  signal: AbortSignal,
): Promise<void> {
  const tell = (order: DrawingOrder) => worker.postMessage(order);
  const { picture } = job;
  const { tribes } = picture.scene;
  tell({ kind: 'job', job: { ...job, picture: { ...picture, scene: { ...picture.scene, tribes: [] } } } });
  for (const some of someAtATime(tribes)) {
    tell({ kind: 'tribes', tribes: some });
    await nextTask();
    if (signal.aborted) return;
  }
  tell({ kind: 'draw' });
}

function drawIn(
  worker: Worker,
  job: DrawingJob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<DrawingOutcome> {
  return new Promise<DrawingOutcome>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<DrawingMessage>) => {
      if (data.kind === 'progress') onProgress(data.part);
      else if (data.kind === 'outcome') resolve(data.outcome);
      else reject(new Error(data.message));
    });
    handOver(worker, job, signal).catch(reject);
  }).finally(() => worker.terminate());
}

/**
 * Writes a picture: in a worker where one is given, so that the page never waits; otherwise here, a slice at a
 * time. `onProgress` hears the part that is done, from 0 to 1. Rejects with the signal's reason when it is stopped. A PDF
 * is written in its own worker alone.
 */
export async function exportDrawing(
  job: DrawingJob,
  onProgress: (part: number) => void,
  signal: AbortSignal,
  makeWorker?: () => Worker,
): Promise<DrawingOutcome> {
  signal.throwIfAborted();
  if (makeWorker) return drawIn(makeWorker(), job, onProgress, signal);
  const outcome = await draw(job, onProgress, async () => {
    await nextTask();
    signal.throwIfAborted();
  });
  signal.throwIfAborted();
  return outcome;
}
