import type { Shown } from '../../domain/history.ts';
import type { Opened } from '../vault/reading.ts';
import type { KeptDocument } from '../vault/vault.ts';
import type { HeldDocument } from './heldDocument.ts';

interface Taken {
  held: HeldDocument;
  opened: Promise<Opened | null>;
  /** Nobody looks at it any more: it goes once everything of it is written. */
  isLeft: boolean;
}

/** The documents that this tab has in memory: the one that the page shows, and those it left that are not saved yet. */
export class OpenDocuments {
  readonly #make: (key: string) => HeldDocument;
  /** How long opening may take, in milliseconds. */
  readonly #patience: number;
  readonly #taken = new Map<string, Taken>();
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(make: (key: string) => HeldDocument, patience: number) {
    this.#make = make;
    this.#patience = patience;
  }

  get all(): HeldDocument[] {
    return [...this.#taken.values()].map(({ held }) => held);
  }

  /** The same, as documents of a list: all there is where the browser keeps nothing. */
  list(): KeptDocument[] {
    const now = Date.now();
    return this.all.flatMap(({ key, journal: { shown } }) =>
      shown ? [{ key, name: shown.document.name, changedAt: now, openedAt: now, isNewer: false }] : [],
    );
  }

  get(key: string): HeldDocument | null {
    return this.#taken.get(key)?.held ?? null;
  }

  /** Takes in a document that this browser does not keep yet. */
  begin(key: string, shown: Shown): HeldDocument {
    const held = this.#make(key);
    this.#taken.set(key, { held, opened: Promise.resolve(null), isLeft: false });
    held.begin(shown);
    return held;
  }

  /**
   * Takes up a document that this browser keeps; answers why not where it cannot be opened. Rejects where the browser
   * does not let us, or takes too long.
   */
  async take(key: string): Promise<HeldDocument | Exclude<Opened, { kind: 'ok' }>> {
    await this.#leaving.get(key);
    const taken = this.#taken.get(key) ?? this.#open(key);
    taken.isLeft = false;
    const opened = await inTime(taken.opened, this.#patience).catch((error) => {
      this.leave(key);
      throw error;
    });
    if (opened === null || opened.kind === 'ok') return taken.held;
    this.leave(key);
    return opened;
  }

  /** Nobody looks at it any more. */
  leave(key: string): void {
    const taken = this.#taken.get(key);
    if (!taken) return;
    taken.isLeft = true;
    this.letGoOfSaved();
  }

  /** Lets go of what was left and has been written since. */
  letGoOfSaved(): void {
    for (const [key, { held, isLeft }] of this.#taken) {
      if (!isLeft || !held.journal.isSaved) continue;
      this.#taken.delete(key);
      const left = held.leave().finally(() => this.#leaving.delete(key));
      this.#leaving.set(key, left);
    }
  }

  #open(key: string): Taken {
    const held = this.#make(key);
    const taken = { held, opened: held.open(), isLeft: false };
    this.#taken.set(key, taken);
    return taken;
  }
}

function inTime<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new DOMException('The browser does not answer', 'TimeoutError')), patience);
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}
