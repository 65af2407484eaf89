import type { Opened } from '../vault/reading.ts';
import type { HeldDocument } from './heldDocument.ts';
import type { Shown } from './page.ts';

interface InHand {
  held: HeldDocument;
  opened: Promise<Opened | null>;
  /** Nobody looks at it any more: it goes once everything of it is written. */
  isLeft: boolean;
}

/** The documents that this tab has in its hands: the one that the page shows, and those it left that are not saved yet. */
export class Hands {
  readonly #make: (key: string) => HeldDocument;
  /** How long opening may take, in milliseconds. */
  readonly #patience: number;
  readonly #inHand = new Map<string, InHand>();
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(make: (key: string) => HeldDocument, patience: number) {
    this.#make = make;
    this.#patience = patience;
  }

  get all(): HeldDocument[] {
    return [...this.#inHand.values()].map(({ held }) => held);
  }

  get(key: string): HeldDocument | null {
    return this.#inHand.get(key)?.held ?? null;
  }

  /** Takes up a document that this browser does not keep yet. */
  begin(key: string, shown: Shown): HeldDocument {
    const held = this.#make(key);
    this.#inHand.set(key, { held, opened: Promise.resolve(null), isLeft: false });
    held.begin(shown);
    return held;
  }

  /**
   * Takes up a document that this browser keeps; answers why not where it cannot be opened. Rejects where the browser
   * does not let us, or takes too long.
   */
  async take(key: string): Promise<HeldDocument | Exclude<Opened, { kind: 'ok' }>> {
    await this.#leaving.get(key);
    const inHand = this.#inHand.get(key) ?? this.#open(key);
    inHand.isLeft = false;
    const opened = await inTime(inHand.opened, this.#patience).catch((error) => {
      this.leave(key);
      throw error;
    });
    if (opened === null || opened.kind === 'ok') return inHand.held;
    this.leave(key);
    return opened;
  }

  /** Nobody looks at it any more. */
  leave(key: string): void {
    const inHand = this.#inHand.get(key);
    if (!inHand) return;
    inHand.isLeft = true;
    this.letGoOfSaved();
  }

  /** Lets go of what was left and has been written since. */
  letGoOfSaved(): void {
    for (const [key, { held, isLeft }] of this.#inHand) {
      if (!isLeft || !held.isSaved) continue;
      this.#inHand.delete(key);
      const left = held.leave().finally(() => this.#leaving.delete(key));
      this.#leaving.set(key, left);
    }
  }

  #open(key: string): InHand {
    const held = this.#make(key);
    const inHand = { held, opened: held.open(), isLeft: false };
    this.#inHand.set(key, inHand);
    return inHand;
  }
}

function inTime<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new DOMException('The browser does not answer', 'TimeoutError')), patience);
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}
