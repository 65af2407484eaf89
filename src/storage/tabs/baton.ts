import type { Role } from '../../domain/keeping.ts';
import type { Entry } from '../vault/entry.ts';
import { WriterLock } from './writerLock.ts';

/** What the tabs that have a document open tell each other. */
type Message =
  /** The disk has acknowledged these. */
  | { kind: 'entries'; version: number; entries: readonly Entry[] }
  /** Something else was written: read it again. */
  | { kind: 'changed' }
  /** Another tab writes from now on: tabs that have no locks learn it only from this. */
  | { kind: 'claimed' }
  | { kind: 'hand-over'; to: string }
  | { kind: 'handed-over'; to: string };

export interface BatonEvents {
  /** It is this tab's turn to write. */
  gained(): void;
  /** Another tab writes from now on. Resolves when what was done here has been written, or cannot be. */
  lost(): Promise<void>;
  /** The tab that writes has written these. */
  heard(version: number, entries: readonly Entry[]): void;
  /** The tab that writes has written something else. */
  changed(): void;
}

/** The browser's own means; each may be missing. */
export interface TabMeans {
  locks: LockManager | undefined;
  channel: ((name: string) => BroadcastChannel) | undefined;
  /** How long to wait for another tab to hand over before taking the right without it, in milliseconds. */
  patience: number;
}

/** The right to write a document, handed from tab to tab: of those that have it open one writes, the others follow. */
export class Baton {
  /** It is this tab's turn to write. */
  writes = false;
  readonly #tab: string;
  readonly #patience: number;
  readonly #events: BatonEvents;
  #lock: WriterLock | null;
  readonly #channel: BroadcastChannel | null;
  #isLeft = false;
  #handedOver: () => void = () => undefined;

  constructor(key: string, tab: string, { locks, channel, patience }: TabMeans, events: BatonEvents) {
    const name = `tribecraft ${key}`;
    this.#tab = tab;
    this.#patience = patience;
    this.#events = events;
    this.#lock = locks
      ? new WriterLock(locks, name, { gained: () => this.#begin(), lost: () => this.#loseLock() })
      : null;
    this.#channel = opened(channel, name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
  }

  /** Takes the right to write where it is free, else stands in line for it. */
  async reachFor(): Promise<Role> {
    const isTaken = (await this.#lock?.takeIfFree()) === false;
    if (this.#lock?.isDenied) this.#lock = null;
    if (this.#lock && isTaken) {
      this.#lock.wait();
      return 'follower';
    }
    this.writes = true;
    return this.writerRole;
  }

  /** No other tab has the right to write. */
  get isSure(): boolean {
    return this.writes && this.#lock?.isHeld === true;
  }

  /** What this tab is while it writes. */
  get writerRole(): Role {
    return this.#lock ? 'writer' : 'alone';
  }

  /** Takes the right to write, once the tab that has it has written everything or does not answer. */
  async takeOver(): Promise<void> {
    const handedOver = new Promise<void>((done) => {
      this.#handedOver = done;
      setTimeout(done, this.#patience);
    });
    if (!this.#lock?.isHeld) {
      this.#say({ kind: 'hand-over', to: this.#tab });
      await handedOver;
    }
    if (this.#lock && !this.#lock.isHeld) await this.#lock.seize();
    this.#begin();
  }

  /** Gives up writing, until it is this tab's turn again. */
  stepBack(): void {
    this.writes = false;
  }

  sayClaimed(): void {
    this.#say({ kind: 'claimed' });
  }

  sayWritten(version: number, entries: readonly Entry[]): void {
    this.#say({ kind: 'entries', version, entries });
  }

  sayChanged(): void {
    this.#say({ kind: 'changed' });
  }

  leave(): void {
    this.#isLeft = true;
    this.writes = false;
    this.#lock?.release();
    this.#channel?.close();
  }

  #say(message: Message): void {
    if (!this.#isLeft) this.#channel?.postMessage(message);
  }

  #hear(message: Message): void {
    switch (message.kind) {
      case 'entries':
        if (!this.writes) this.#events.heard(message.version, message.entries);
        break;
      case 'changed':
        if (!this.writes) this.#events.changed();
        break;
      case 'claimed':
        if (!this.#lock) this.#stop();
        break;
      case 'hand-over':
        if (this.writes) this.#handOver(message.to);
        break;
      case 'handed-over':
        if (message.to === this.#tab) this.#handedOver();
        break;
    }
  }

  /** Hands over to a tab. If that tab does not take what it asked for, this one goes on writing. */
  async #handOver(to: string): Promise<void> {
    await this.#stop();
    this.#say({ kind: 'handed-over', to });
    setTimeout(() => this.#lock?.isHeld && this.#begin(), 2 * this.#patience);
  }

  #begin(): void {
    if (this.writes || this.#isLeft) return;
    this.writes = true;
    this.#handedOver();
    this.#events.gained();
  }

  async #stop(): Promise<void> {
    if (!this.writes) return;
    this.writes = false;
    await this.#events.lost();
  }

  #loseLock(): void {
    this.#stop();
    this.#lock?.wait();
  }
}

/** `null` where the browser has no such channels, or lets this page have none. */
function opened(channel: TabMeans['channel'], name: string): BroadcastChannel | null {
  try {
    return channel?.(name) ?? null;
  } catch {
    return null;
  }
}
