import type { BrowserMemory } from '../browserMemory.ts';
import type { Keeper } from './keeper.ts';

/** What a tab tells the others of the page while it deletes everything. */
type Message =
  /** Keep nothing from now on. */
  | 'stop'
  /** It is done: begin anew. */
  | 'gone'
  /** It could not be done: go on as before. */
  | 'still-here';

export interface ForgettingMeans {
  /** `undefined` where the browser has no channels between tabs. */
  channel: ((name: string) => BroadcastChannel) | undefined;
  /** How long other tabs may take to hear that they are to keep nothing any more, in milliseconds. */
  patience: number;
  /** Deletes the page's own files, and answers whether they are gone. */
  forgetFiles(): Promise<boolean>;
  /** Opens the page as on a first visit; `filesStay`: its own files could not be deleted. */
  beginAnew(filesStay: boolean): void;
}

/**
 * Deletes everything that this page keeps in this browser. Every tab of the page first stops keeping, since each of
 * them writes what it shows back when it finds it gone.
 */
export class Forgetting {
  /** The name of the database that would go. */
  readonly database: string;
  readonly #keeper: Keeper;
  readonly #memory: BrowserMemory;
  readonly #means: ForgettingMeans;
  readonly #others: BroadcastChannel | null;

  constructor(keeper: Keeper, memory: BrowserMemory, means: ForgettingMeans) {
    this.database = memory.name;
    this.#keeper = keeper;
    this.#memory = memory;
    this.#means = means;
    this.#others = opened(means.channel, `${memory.name} forgetting`);
    this.#others?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
  }

  /** Deletes all of it, and begins anew. Rejects, with everything as it was, where the browser does not let us. */
  async forgetAll(): Promise<void> {
    this.#memory.stop();
    this.#others?.postMessage('stop' satisfies Message);
    await new Promise((resume) => setTimeout(resume, this.#means.patience));
    try {
      await this.#keeper.vault.deleteAll();
    } catch (error) {
      this.#others?.postMessage('still-here' satisfies Message);
      this.#goOn();
      throw error;
    }
    const areFilesGone = await this.#means.forgetFiles().catch(() => false);
    this.#others?.postMessage('gone' satisfies Message);
    this.#begin(!areFilesGone);
  }

  #hear(message: Message): void {
    switch (message) {
      case 'stop':
        this.#memory.stop();
        this.#keeper.vault.close();
        break;
      case 'gone':
        this.#memory.stop();
        this.#begin(false);
        break;
      case 'still-here':
        this.#goOn();
        break;
    }
  }

  #goOn(): void {
    this.#memory.goOn();
    this.#keeper.wake();
  }

  #begin(filesStay: boolean): void {
    this.#keeper.letGo();
    this.#memory.forget();
    this.#means.beginAnew(filesStay);
  }
}

/** `null` where the browser has no such channels, or lets this page have none. */
function opened(channel: ForgettingMeans['channel'], name: string): BroadcastChannel | null {
  try {
    return channel?.(name) ?? null;
  } catch {
    return null;
  }
}
