import type { Trouble } from '../../domain/keeping.ts';
import type { Entry } from '../vault/entry.ts';
import { troubleIn } from '../vault/trouble.ts';
import type { Answer } from '../vault/writing.ts';

/** How often to try, and how long to wait, in milliseconds. */
export interface Patience {
  /** Until the next try after a first failure; it doubles with each. */
  firstRetry: number;
  lastRetry: number;
  /** A write that is not acknowledged for this long counts as trouble. */
  slow: number;
}

export interface UnsavedEvents {
  /** Writes entries; rejects where the browser does not. */
  append(entries: readonly Entry[]): Promise<Answer>;
  /** The disk has acknowledged these entries, of which there may be none. */
  kept(entries: readonly Entry[]): void;
  /** Nothing was written, and it will not help to try again: begins anew with `lay`, or gives up with `letGo`. */
  refused(answer: Exclude<Answer, 'kept'>): void;
  /** Whether anything is unsaved, or whether there is trouble, may have changed. */
  changed(): void;
}

/**
 * What one document has in memory that the disk has not acknowledged, in order. One write is under way at a time; one
 * that fails is tried again after a while, for as long as the page is open. Nothing is let go of before the disk has
 * it.
 */
export class Unsaved {
  /** Why the disk does not take it; `null` where it does. */
  trouble: Trouble | null = null;
  readonly #patience: Patience;
  readonly #events: UnsavedEvents;
  /** Has to be written before any entry. */
  #foundation: (() => Promise<Answer>) | null = null;
  #entries: Entry[] = [];
  #isDoubted = false;
  #isWriting = false;
  #written: Promise<void> = Promise.resolve();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(patience: Patience, events: UnsavedEvents) {
    this.#patience = patience;
    this.#events = events;
  }

  get isEmpty(): boolean {
    return this.#foundation === null && this.#entries.length === 0 && !this.#isDoubted;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (!this.trouble) this.write();
    this.#events.changed();
  }

  /** Begins with this in place of everything there is. */
  lay(foundation: () => Promise<Answer>): void {
    this.#entries = [];
    this.#isDoubted = false;
    this.#foundation = foundation;
    this.write();
    this.#events.changed();
  }

  /** The database was closed under us: makes sure that what it acknowledged is still there. */
  doubt(): void {
    this.#isDoubted = true;
    this.write();
  }

  /** Drops everything: another tab writes from now on, and none of it is to be written here. */
  letGo(): void {
    this.#entries = [];
    this.#foundation = null;
    this.#isDoubted = false;
    clearTimeout(this.#retry);
    this.#note(null);
  }

  /** Tries at once. Resolves when everything was written, or could not be. */
  write(): Promise<void> {
    if (!this.#isWriting) this.#written = this.#writeAll();
    return this.#written;
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    clearTimeout(this.#retry);
    const slow = setTimeout(() => this.#note(this.trouble ?? 'slow'), this.#patience.slow);
    try {
      while (!this.isEmpty) {
        const answer = await this.#writeNext();
        if (answer === 'kept') this.#failures = 0;
        else this.#events.refused(answer);
      }
      // Right here: an entry added from now on, even while others are being told, belongs to a new write.
      this.#isWriting = false;
      this.#note(null);
    } catch (error) {
      this.#isWriting = false;
      this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  async #writeNext(): Promise<Answer> {
    const foundation = this.#foundation;
    if (foundation) {
      const answer = await foundation();
      if (answer === 'kept' && this.#foundation === foundation) this.#foundation = null;
      if (answer === 'kept') this.#events.kept([]);
      return answer;
    }
    const entries = [...this.#entries];
    const wasDoubted = this.#isDoubted;
    this.#isDoubted = false;
    const answer = await this.#events.append(entries).catch((error) => {
      this.#isDoubted ||= wasDoubted;
      throw error;
    });
    if (answer !== 'kept') return answer;
    this.#entries = this.#entries.filter((entry) => !entries.includes(entry));
    this.#events.kept(entries);
    return answer;
  }

  #fail(error: unknown): void {
    const { firstRetry, lastRetry } = this.#patience;
    this.#retry = setTimeout(() => this.write(), Math.min(lastRetry, firstRetry * 2 ** this.#failures));
    this.#failures++;
    this.#note(troubleIn(error));
  }

  #note(trouble: Trouble | null): void {
    this.trouble = trouble;
    this.#events.changed();
  }
}
