import { type State, writing, writtenAtOnce } from '../vault/snapshot.ts';
import type { Vault } from '../vault/vault.ts';
import type { Answer, Hold } from '../vault/writing.ts';
import { inIdle } from './inIdle.ts';

/** How long nothing may have happened before a snapshot is taken, in milliseconds; and after how many acts one is anyway. */
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
  /** The newest that is written. */
  #seq = 0;
  #acts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(vault: Vault, hold: Hold, rhythm: Rhythm, stateNow: () => State | null) {
    this.#vault = vault;
    this.#hold = hold;
    this.#rhythm = rhythm;
    this.#stateNow = stateNow;
  }

  /** There is a snapshot of this entry. */
  startFrom(seq: number): void {
    this.#seq = seq;
  }

  /** So many acts more are in the journal: after enough of them, or some idle time, a snapshot is taken. */
  note(acts: number): void {
    this.#acts += acts;
    clearTimeout(this.#timer);
    if (this.#acts >= this.#rhythm.acts) this.take('in idle time');
    else this.#timer = setTimeout(() => this.take('in idle time'), this.#rhythm.idle);
  }

  /** Where there is something new. */
  async take(when: 'in idle time' | 'at once'): Promise<void> {
    clearTimeout(this.#timer);
    this.#acts = 0;
    const state = this.#stateNow();
    if (state === null || state.seq === this.#seq) return;
    const written =
      when === 'at once' ? writtenAtOnce(this.#hold.key, state) : await inIdle(writing(this.#hold.key, state));
    const taking = { kind: 'automatic', name: '', written, damaged: [], before: null } as const;
    const answer = await this.#vault.takeSnapshot(this.#hold, taking).catch(() => null);
    if (answer === 'kept') this.#seq = Math.max(this.#seq, state.seq);
  }

  /** Keeps the state of now under a name. */
  async takeNamed(name: string): Promise<Answer | null> {
    const state = this.#stateNow();
    if (state === null) return null;
    const written = writtenAtOnce(this.#hold.key, state);
    return this.#vault.takeSnapshot(this.#hold, { kind: 'named', name, written, damaged: [], before: null });
  }
}
