import { answering } from '../../src/importing/reader/answering.ts';

/** A worker that holds lists as the built one does, in the thread of the test. */
export class HeldWorker extends EventTarget {
  #isEnded = false;

  readonly postMessage = answering((data) => {
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  });

  terminate(): void {
    this.#isEnded = true;
  }
}
