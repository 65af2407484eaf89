import type { Document, ScenarioId } from '../../domain/document.ts';
import { inTurns } from '../../workers/inTurns.ts';
import { JoinedSlices, slicesOf } from '../../workers/slices.ts';
import type { AcceptedPlaces } from '../plan/accepted.ts';
import type { PlanOptions } from '../plan/planList.ts';
import type { TakenSo } from '../plan/requestFor.ts';
import type { Encoding, UnreadSource } from '../tables/table.ts';
import type { Said } from './answering.ts';
import type { Answers, Asked, Brought, Reading, TableOutline } from './asked.ts';

/** In milliseconds: a source that takes longer is given up, and said to be too slow. */
const PATIENCE = 60_000;

interface Into {
  document: Document;
  scenario: ScenarioId;
}

/** What a list is to be taken into, and how. */
export interface PlanInto extends Into, TakenSo, Pick<PlanOptions, 'isWhole'> {
  /** Letters that no id has yet. */
  salt: string;
}

/**
 * Reads a source in a worker that holds it, so that the page goes on answering and no hostile file can hang it. Ends with
 * `stop`, which everybody who starts one owes.
 */
export class ListReader {
  readonly #worker: Worker;
  readonly #stopped = new AbortController();
  #last: Promise<unknown> = Promise.resolve();
  /** What the worker has of the page: it is told only what is new. */
  #into: Into | null = null;

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

  /**
   * What one of its tables comes to when it is read like this. Rejects once it was stopped, or takes too long, and where
   * nobody wants to know any more when its turn comes.
   */
  async outline(reading: Reading, unwanted?: AbortSignal): Promise<Answers['outline']> {
    return await this.#ask<'outline'>({ ask: 'outline', ...reading }, unwanted);
  }

  /** How much of one of its tables is about the people of a document. */
  async recognise(reading: Reading, into: Into): Promise<Answers['recognise']> {
    await this.#takeInto(into);
    return await this.#ask<'recognise'>({ ask: 'recognise', ...reading });
  }

  /** What taking one of its tables over comes to, and what comes of that as it is proposed. */
  async plan(reading: Reading, { document, scenario, ...so }: PlanInto): Promise<Answers['plan']> {
    await this.#takeInto({ document, scenario });
    return await this.#ask<'plan'>({ ask: 'plan', ...reading, ...so });
  }

  async #takeInto({ document, scenario }: Into): Promise<void> {
    if (this.#into?.document === document && this.#into.scenario === scenario) return;
    await this.#ask<'takeInto'>({ ask: 'takeInto', document, scenario });
    this.#into = { document, scenario };
  }

  /** What comes of the last plan, as far as it is accepted. */
  async foresee(accepted: AcceptedPlaces, so: TakenSo): Promise<Answers['foresee']> {
    return await this.#ask<'foresee'>({ ask: 'foresee', accepted, ...so });
  }

  /** The rows of one of its tables that stand in these lines, such as those that were refused. */
  async rows(table: number, lines: readonly number[]): Promise<Answers['rows']> {
    return await this.#ask<'rows'>({ ask: 'rows', table, lines });
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
  #ask<Ask extends Asked['ask']>(asked: Extract<Asked, { ask: Ask }>, unwanted?: AbortSignal): Promise<Answers[Ask]> {
    const answered = this.#last.then(() => {
      unwanted?.throwIfAborted();
      return this.#answer<Ask>(asked);
    });
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
      const answer = new JoinedSlices();
      const hear = (said: Said) => {
        // A listener may outlive its signal: what is said after the answer belongs to the next question.
        if (signal.aborted) return;
        if ('failed' in said) return fail(said.failed);
        const answered = answer.add(said.answered);
        if (answered) settle(() => resolve(answered.whole as Answers[Ask]));
      };
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data), { signal });
      this.#worker.addEventListener('messageerror', () => fail('Its answer could not be read'), { signal });
      this.#worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          fail(event.message);
        },
        { signal },
      );
      inTurns(this.#sending(asked, signal)).catch((error: unknown) => fail(String(error)));
    });
  }

  /** A document of thousands goes piece by piece, between which the page answers. */
  *#sending(asked: Asked, signal: AbortSignal): Generator<void, void> {
    for (const slice of slicesOf(asked)) {
      if (signal.aborted) return;
      this.#worker.postMessage(slice);
      yield;
    }
  }
}

const tooSlow = (): UnreadSource => ({ kind: 'refused', problem: 'too-slow' });
