import { startWorker } from '../../workers/startWorker.ts';
import program from './listWorker.ts?program';

/** Started ahead, and not yet asked anything. */
let ahead: Worker | null = null;

/** A list is about to come: what reads it is started, under the policy of the page, and gets up to speed meanwhile. */
export function expectList(): void {
  ahead ??= startWorker(program);
}

/** A worker that reads lists, under the policy of the page. */
export function startListWorker(): Worker {
  const worker = ahead ?? startWorker(program);
  ahead = null;
  return worker;
}
