import { startWorker } from '../../workers/startWorker.ts';
import program from './drawingWorker.ts?program';

/** A worker that draws pictures, under the policy of the page: what `exportDrawing` makes its worker with. */
export function startDrawingWorker(): Worker {
  return startWorker(program);
}
