import type { Asked } from '../../src/importing/reader/asked.ts';
import { HeldSource } from '../../src/importing/reader/heldSource.ts';

/** What reads lists, on the page itself: a worker as the page sees it, that answers by the functions of the real one. */
export class ListWorker extends EventTarget {
  /** Those that were started, the last one last. */
  static started: ListWorker[] = [];
  /** What it was asked, in words: `read`, `read windows-1252`, `list 0`. */
  readonly asked: string[] = [];
  isEnded = false;
  readonly #source = new HeldSource();

  constructor() {
    super();
    ListWorker.started.push(this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  postMessage(asked: Asked): void {
    const about = 'table' in asked ? asked.table : asked.ask === 'read' ? asked.encoding : asked.name;
    this.asked.push([asked.ask, about ?? ''].join(' ').trim());
    this.#source.answer(asked).then(
      (answered) => this.say({ answered }),
      (error) => this.say({ failed: String(error) }),
    );
  }

  say(data: unknown): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
