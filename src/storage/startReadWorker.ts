import { startWorker } from '../workers/startWorker.ts';
import program from './readWorker.ts?program';

/** A worker that reads files, under the policy of the page. */
export function startReadWorker(): Worker {
  return startWorker(program);
}
