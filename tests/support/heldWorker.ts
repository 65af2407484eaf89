import type { Asked } from '../../src/importing/reader/asked.ts';
import { HeldSource } from '../../src/importing/reader/heldSource.ts';

/** A worker that holds lists as the built one does, in the thread of the test. */
export class HeldWorker extends EventTarget {
  readonly #source = new HeldSource();
  #isEnded = false;

  postMessage(asked: Asked): void {
    this.#source
      .answer(asked)
      .then(
        (answered) => ({ answered }),
        (error: unknown) => ({ failed: String(error) }),
      )
      .then((data) => this.#isEnded || this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.#isEnded = true;
  }
}
