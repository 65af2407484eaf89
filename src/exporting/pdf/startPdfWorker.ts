import { startWorker } from '../../workers/startWorker.ts';
import program from './pdfWorker.ts?program';

/** A worker that writes pictures as PDF, with the font in it: what `exportDrawing` makes its worker with for those. */
export function startPdfWorker(): Worker {
  return startWorker(program);
}
