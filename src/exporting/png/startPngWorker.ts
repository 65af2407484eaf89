import { startWorker } from '../../workers/startWorker.ts';
import program from './pngWorker.ts?program';

/** A worker that draws pictures, under the policy of the page: what `exportPng` makes its worker with. */
export function startPngWorker(): Worker {
  return startWorker(program);
}
