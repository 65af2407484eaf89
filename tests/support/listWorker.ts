import { answering } from '../../src/importing/reader/answering.ts';
import type { Asked } from '../../src/importing/reader/asked.ts';
import type { Slice } from '../../src/workers/slices.ts';

/** What reads lists, on the page itself: a worker as the page sees it, that answers by the functions of the real one. */
export class ListWorker extends EventTarget {
  /** Those that were started, the last one last. */
  static started: ListWorker[] = [];
  /** What it was asked, in words: `read`, `read windows-1252`, `plan 0`. */
  readonly asked: string[] = [];
  isEnded = false;
  readonly #answer = answering((said) => this.say(said));

  constructor() {
    super();
    ListWorker.started.push(this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  postMessage(slice: Slice): void {
    if (slice.path.length === 0) this.asked.push(inWords(slice.value as Asked));
    this.#answer(slice);
  }

  say(data: unknown): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function inWords(asked: Asked): string {
  const about = 'table' in asked ? asked.table : asked.ask === 'read' ? asked.encoding : 'name' in asked && asked.name;
  return [asked.ask, about || (about === 0 ? 0 : '')].join(' ').trim();
}
