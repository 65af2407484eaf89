/** What happens to a lock without our doing. */
export interface LockEvents {
  gained(): void;
  /** Another tab took it. */
  lost(): void;
}

/** A lock that one tab at a time holds, until it lets go, closes or another takes it. */
export class WriterLock {
  isHeld = false;
  /** The browser gives this page no locks, as it does where it is told to keep nothing. */
  isDenied = false;
  readonly #locks: LockManager;
  readonly #name: string;
  readonly #events: LockEvents;
  readonly #leaving = new AbortController();
  #isInLine = false;
  #letGo: () => void = () => undefined;

  constructor(locks: LockManager, name: string, events: LockEvents) {
    this.#locks = locks;
    this.#name = name;
    this.#events = events;
  }

  /** Takes the lock if nobody holds it, and answers whether it did. */
  takeIfFree(): Promise<boolean> {
    return this.#request({ ifAvailable: true });
  }

  /** Stands in line for it. */
  async wait(): Promise<void> {
    if (this.#isInLine) return;
    this.#isInLine = true;
    const taken = await this.#request({ signal: this.#leaving.signal });
    this.#isInLine = false;
    if (taken) this.#events.gained();
  }

  /** Takes it from whoever holds it. */
  async seize(): Promise<void> {
    if (await this.#request({ steal: true })) this.#events.gained();
  }

  /** Lets go of it, or of the place in line. For good. */
  release(): void {
    this.#leaving.abort();
    this.#letGo();
    this.isHeld = false;
  }

  #request(options: LockOptions): Promise<boolean> {
    if (this.#leaving.signal.aborted) return Promise.resolve(false);
    return new Promise((answer) => {
      let isOurs = false;
      const hold = (lock: Lock | null) => {
        const isWanted = lock !== null && !this.#leaving.signal.aborted;
        answer(isWanted);
        if (!isWanted) return;
        isOurs = true;
        this.isHeld = true;
        return new Promise<void>((letGo) => {
          this.#letGo = letGo;
        });
      };
      const asking = async () => this.#locks.request(this.#name, options, hold);
      asking().catch((error) => {
        if (error instanceof DOMException && error.name === 'SecurityError') this.isDenied = true;
        answer(false);
        if (!isOurs || this.#leaving.signal.aborted) return;
        this.isHeld = false;
        this.#events.lost();
      });
    });
  }
}
