import type { Mapping } from '../mapping/mapping.ts';
import type { List } from '../rows/list.ts';
import { NO_CORRECTIONS } from '../tables/corrected.ts';
import type { Encoding, UnreadSource } from '../tables/table.ts';
import type { Answers, Asked, Brought, TableOutline } from './asked.ts';

/** In milliseconds: a source that takes longer is given up, and said to be too slow. */
const PATIENCE = 60_000;

/**
 * Reads a source in a worker that holds it, so that the page goes on answering and no hostile file can hang it. Ends with
 * `stop`, which everybody who starts one owes.
 */
export class ListReader {
  readonly #worker: Worker;
  readonly #stopped = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /**
   * Reads the source and holds it; once more, where it was read in another encoding than it has: what was added and
   * joined stays so. `name` is what tables are called that have no name.
   */
  async read(brought: Brought, { name = '', encoding }: { name?: string; encoding?: Encoding } = {}) {
    return await this.#ask<'read'>({ ask: 'read', brought, name, encoding }).catch(tooSlow);
  }

  /** Reads a further source, whose tables come behind those that there are. */
  async add(brought: Brought, name: string): Promise<Answers['add']> {
    return await this.#ask<'add'>({ ask: 'add', brought, name }).catch(tooSlow);
  }

  /** Makes a further table of two: the first with what the other says of the same people or units. */
  async join(table: number, other: number): Promise<Answers['join']> {
    return await this.#ask<'join'>({ ask: 'join', table, with: other });
  }

  /** What one of its tables says of people, when it is corrected and read like this. Rejects once it was stopped, or takes too long. */
  async list(table: number, mapping: Mapping, today: string, corrections = NO_CORRECTIONS): Promise<List> {
    return await this.#ask<'list'>({ ask: 'list', table, mapping, corrections, today });
  }

  /** One of its tables under another header, by its place among the rows, or under none. */
  async columns(table: number, header: number | null): Promise<TableOutline> {
    return await this.#ask<'columns'>({ ask: 'columns', table, header });
  }

  get isStopped(): boolean {
    return this.#stopped.signal.aborted;
  }

  stop(): void {
    this.#worker.terminate();
    this.#stopped.abort();
  }

  /** One question after the other: an answer says nothing of what it answers. */
  #ask<Ask extends Asked['ask']>(asked: Extract<Asked, { ask: Ask }>): Promise<Answers[Ask]> {
    const answered = this.#last.then(() => this.#answer<Ask>(asked));
    this.#last = answered.catch(() => undefined);
    return answered;
  }

  #answer<Ask extends Asked['ask']>(asked: Extract<Asked, { ask: Ask }>): Promise<Answers[Ask]> {
    return new Promise((resolve, reject) => {
      const ended = new AbortController();
      const { signal } = ended;
      const settle = (take: () => void) => {
        clearTimeout(patience);
        ended.abort();
        take();
      };
      const fail = (why: string) => settle(() => reject(new Error(why)));
      const patience = setTimeout(() => {
        fail('It took too long');
        this.stop();
      }, PATIENCE);
      // A worker that has ended answers nothing any more.
      if (this.isStopped) return fail('It was stopped');
      this.#stopped.signal.addEventListener('abort', () => fail('It was stopped'), { signal });
      this.#worker.addEventListener(
        'message',
        ({ data }: MessageEvent<{ answered: Answers[Ask] } | { failed: string }>) =>
          'failed' in data ? fail(data.failed) : settle(() => resolve(data.answered)),
        { signal },
      );
      this.#worker.addEventListener('messageerror', () => fail('Its answer could not be read'), { signal });
      this.#worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          fail(event.message);
        },
        { signal },
      );
      this.#worker.postMessage(asked);
    });
  }
}

const tooSlow = (): UnreadSource => ({ kind: 'refused', problem: 'too-slow' });
