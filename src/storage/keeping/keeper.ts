import type { Opened } from '../vault/reading.ts';
import { Vault, type VaultOptions } from '../vault/vault.ts';
import { Hands } from './hands.ts';
import { HeldDocument, type HoldingOptions } from './heldDocument.ts';
import { Library } from './library.ts';
import { actBetween, type Page, type SaveState, type Shown } from './page.ts';

export interface KeeperOptions extends HoldingOptions {
  /** Asks the browser not to clear what is kept. */
  persist: (() => Promise<boolean>) | undefined;
  vault: Pick<VaultOptions, 'name' | 'now' | 'lifting' | 'mayKeep'>;
}

/** A document that was opened, or why it was not. `lost`: how many of its newest changes were damaged. */
export type OpenedDocument = Exclude<Opened, { kind: 'ok' }> | ({ kind: 'ok'; lost: number } & Shown);

/**
 * Keeps what is done in a page in this browser, and shows the page what other tabs do. Where the browser keeps nothing,
 * the page goes on in memory, is told so, and everything is written, in order, as soon as it can be.
 */
export class Keeper {
  /** The documents that this browser keeps. */
  readonly library: Library;
  readonly #page: Page;
  readonly #hands: Hands;
  #shownKey: string | null = null;
  #persist: (() => Promise<boolean>) | undefined;
  #isBlocked = false;
  #saved: SaveState = { kind: 'saved' };

  constructor(page: Page, { persist, vault: options, ...holding }: KeeperOptions) {
    const tab = page.newKey();
    const vault = new Vault({
      ...options,
      waiting: () => this.#noteBlocked(),
      lost: () => this.#hands.all.forEach((held) => held.doubt()),
    });
    this.#page = page;
    this.#persist = persist;
    this.#hands = new Hands((key) => {
      const held: HeldDocument = new HeldDocument({ key, writer: tab }, vault, holding, {
        labelOf: page.labelOf,
        changed: () => this.#report(),
        followed: () => this.#follow(held),
        kept: () => this.#noteKept(),
        displaced: (shown) => this.#goOnElsewhere(held, shown),
      });
      return held;
    }, holding.patience.slow);
    this.library = new Library(vault, this.#hands, page);
  }

  /** There is something here that the disk has not acknowledged: leaving the page would lose it. */
  get hasUnsaved(): boolean {
    return this.#hands.all.some((held) => !held.isSaved);
  }

  /** Reads a document that this browser keeps, for the page to show. Rejects where the browser does not let us. */
  async open(key: string): Promise<OpenedDocument> {
    const taken = await this.#hands.take(key);
    if (!(taken instanceof HeldDocument)) return taken;
    return taken.shown ? { kind: 'ok', ...taken.shown, lost: taken.lost } : { kind: 'missing' };
  }

  /** To be called with what the page shows whenever that changes: another document, or something done to it. */
  note(key: string, shown: Shown): void {
    if (key !== this.#shownKey) return this.#noteOther(key, shown);
    const held = this.#hands.get(key);
    const act = held?.shown && actBetween(held.shown, shown, this.#page.labelOf);
    if (act) held.record(act, shown);
  }

  /** Writes the document shown from now on in this tab, and no more in another. */
  async takeOver(): Promise<void> {
    await this.#held?.takeOver();
  }

  /** Keeps the state of now under a name, and answers whether it could. */
  async keepState(name: string): Promise<boolean> {
    return (await this.#held?.keepState(name).catch(() => false)) ?? false;
  }

  /** The page is hidden, and may be going. */
  hide(): void {
    for (const held of this.#hands.all) {
      held.write();
      held.snapshot();
    }
  }

  /** The page is looked at again. */
  wake(): void {
    for (const held of this.#hands.all) {
      held.write();
      held.catchUp();
    }
  }

  get #held(): HeldDocument | null {
    return this.#shownKey === null ? null : this.#hands.get(this.#shownKey);
  }

  #noteOther(key: string, shown: Shown): void {
    const left = this.#shownKey;
    this.#shownKey = key;
    if (!this.#hands.get(key)) this.#hands.begin(key, shown);
    if (left !== null) this.#hands.leave(left);
    this.#report();
  }

  #follow(held: HeldDocument): void {
    if (held === this.#held && held.shown) this.#page.follow(held.shown);
  }

  #noteKept(): void {
    this.#isBlocked = false;
    const ask = this.#persist;
    this.#persist = undefined;
    ask?.().then(
      (isPersisted) => this.#page.notePersisted(isPersisted),
      () => undefined,
    );
  }

  #noteBlocked(): void {
    this.#isBlocked = true;
    this.#report();
  }

  /** What had not been written when another tab took over goes on as a document of its own: nothing is lost. */
  #goOnElsewhere(held: HeldDocument, { document, past, future }: Shown): void {
    const name = `${document.name.slice(0, 490)} (2)`;
    const own = { document: { ...document, name }, past, future };
    const key = this.#page.newKey();
    if (held === this.#held) {
      this.#page.show(key, own);
      this.#page.noteForked(name);
    } else {
      this.#hands.begin(key, own);
      this.#hands.leave(key);
    }
  }

  #report(): void {
    this.#hands.letGoOfSaved();
    const saved = this.#saveState();
    if (JSON.stringify(saved) !== JSON.stringify(this.#saved)) this.#page.noteSaved(saved);
    this.#saved = saved;
    if (this.#held) this.#page.noteRole(this.#held.role);
  }

  #saveState(): SaveState {
    const unsaved = this.#hands.all.filter((held) => !held.isSaved || held.trouble);
    const [troubled] = unsaved.filter((held) => held.trouble);
    if (unsaved.length > 0 && this.#isBlocked) return { kind: 'memory', reason: 'blocked' };
    if (troubled?.trouble) return { kind: 'memory', reason: troubled.trouble };
    return { kind: unsaved.length > 0 ? 'saving' : 'saved' };
  }
}
