import { startWorker } from '../../workers/startWorker.ts';
import program from './listWorker.ts?program';

/** A worker that reads lists, under the policy of the page. */
export function startListWorker(): Worker {
  return startWorker(program);
}
