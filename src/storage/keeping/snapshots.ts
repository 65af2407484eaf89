import { inIdle } from '../inIdle.ts';
import { type State, type Written, writing, writtenAtOnce } from '../vault/snapshot.ts';
import type { Vault } from '../vault/vault.ts';
import type { Answer, Hold } from '../vault/writing.ts';

/**
 * How long nothing must have happened before a snapshot is taken, in milliseconds, and after how many acts one is taken
 * anyway.
 */
export interface Rhythm {
  idle: number;
  acts: number;
}

/** Takes the snapshots of one document. Where one cannot be written nothing is lost: the journal has it all. */
export class Snapshots {
  readonly #vault: Vault;
  readonly #hold: Hold;
  readonly #rhythm: Rhythm;
  /** What there is to write; `null` where it is not ours to write, or not all in the journal yet. */
  readonly #stateNow: () => State | null;
  /** The entry that the newest snapshot stands after. */
  #seq = 0;
  #isTaking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(vault: Vault, hold: Hold, rhythm: Rhythm, stateNow: () => State | null) {
    this.#vault = vault;
    this.#hold = hold;
    this.#rhythm = rhythm;
    this.#stateNow = stateNow;
  }

  /** To be called with the entry that a snapshot exists of. */
  startFrom(seq: number): void {
    this.#seq = seq;
  }

  /**
   * To be called whenever there is more to write, or this tab gets the right to write: a snapshot follows after enough
   * acts, or some idle time. The number of acts is read from the journal, so that a call that came too early leaves
   * none uncounted.
   */
  note(): void {
    clearTimeout(this.#timer);
    const state = this.#stateNow();
    if (state === null || state.seq === this.#seq) return;
    if (state.seq - this.#seq >= this.#rhythm.acts) this.#takeInIdle();
    else this.#timer = setTimeout(() => this.#takeInIdle(), this.#rhythm.idle);
  }

  /** Takes a snapshot now, if there is anything new. */
  takeAtOnce(): Promise<void> {
    return this.#take(async (state) => writtenAtOnce(this.#hold.key, state));
  }

  async #takeInIdle(): Promise<void> {
    if (this.#isTaking) return;
    const before = this.#seq;
    this.#isTaking = true;
    await this.#take((state) => inIdle(writing(this.#hold.key, state)));
    this.#isTaking = false;
    // Something may have been done meanwhile. If this snapshot could not be written, the next act is soon enough.
    if (this.#seq > before) this.note();
  }

  async #take(write: (state: State) => Promise<Written>): Promise<void> {
    clearTimeout(this.#timer);
    const state = this.#stateNow();
    if (state === null || state.seq === this.#seq) return;
    const written = await write(state);
    const taking = { kind: 'automatic', name: '', written, damaged: [], before: null } as const;
    const answer = await this.#vault.takeSnapshot(this.#hold, taking).catch(() => null);
    if (answer === 'kept') this.#seq = Math.max(this.#seq, state.seq);
  }

  /** Keeps the present state under a name. */
  async takeNamed(name: string): Promise<Answer | null> {
    const state = this.#stateNow();
    if (state === null) return null;
    const written = writtenAtOnce(this.#hold.key, state);
    return this.#vault.takeSnapshot(this.#hold, { kind: 'named', name, written, damaged: [], before: null });
  }
}
