import type { Happening, Shown } from '../../domain/history.ts';
import type { SaveState } from '../../domain/keeping.ts';
import type { Act } from '../vault/entry.ts';
import type { Opened } from '../vault/reading.ts';
import { Vault, type VaultOptions } from '../vault/vault.ts';
import { HeldDocument, type HoldingOptions } from './heldDocument.ts';
import { OpenDocuments } from './openDocuments.ts';
import type { Page } from './page.ts';

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
  readonly vault: Vault;
  /** The documents that this tab has in memory. */
  readonly inMemory: OpenDocuments;
  readonly page: Page;
  #shownKey: string | null = null;
  #persist: (() => Promise<boolean>) | undefined;
  #isBlocked = false;
  #saved: SaveState = { kind: 'saved' };

  constructor(page: Page, { persist, vault: options, ...holding }: KeeperOptions) {
    const tab = page.newKey();
    this.vault = new Vault({
      ...options,
      waiting: () => this.#noteBlocked(),
      lost: () => this.inMemory.all.forEach((held) => held.doubt()),
    });
    this.page = page;
    this.#persist = persist;
    this.inMemory = new OpenDocuments((key) => {
      const held: HeldDocument = new HeldDocument({ key, writer: tab }, this.vault, holding, {
        labelOf: page.labelOf,
        changed: () => this.#report(),
        followed: () => this.#follow(held),
        kept: () => this.#noteKept(),
        displaced: (shown) => this.#goOnElsewhere(held, shown),
      });
      return held;
    }, holding.patience.slow);
  }

  /** There is something here that the disk has not acknowledged: leaving the page would lose it. */
  get hasUnsaved(): boolean {
    return this.inMemory.all.some((held) => !held.journal.isSaved);
  }

  /** Reads a document that this browser keeps, for the page to show. Rejects where the browser does not let us. */
  async open(key: string): Promise<OpenedDocument> {
    const taken = await this.inMemory.take(key);
    if (!(taken instanceof HeldDocument)) return taken;
    const { shown, lost } = taken.journal;
    return shown ? { kind: 'ok', ...shown, lost } : { kind: 'missing' };
  }

  /** To be told everything that happens to the document of the page. */
  hear(happening: Happening): void {
    const { kind, documentKey: key, shown } = happening;
    if (kind === 'opened') this.#noteOpened(key, shown);
    else if (kind !== 'followed') this.inMemory.get(key)?.journal.record(this.#actOf(happening), shown);
  }

  /** Makes this tab the one that writes the document shown, in place of any other. */
  async takeOver(): Promise<void> {
    await this.#held?.takeOver();
  }

  /** Keeps the present state under a name; returns whether it could. */
  async keepState(name: string): Promise<boolean> {
    return (await this.#held?.journal.keepState(name).catch(() => false)) ?? false;
  }

  /** The page is hidden, and may be going. */
  hide(): void {
    for (const held of this.inMemory.all) {
      held.journal.write();
      held.journal.snapshot();
    }
  }

  /** The page is looked at again. */
  wake(): void {
    for (const held of this.inMemory.all) {
      held.journal.write();
      held.catchUp();
    }
  }

  /** Drops what is not written yet, and writes none of it: everything is being deleted. */
  letGo(): void {
    for (const held of this.inMemory.all) held.journal.letGo();
  }

  /** Deletes everything that this browser keeps, for good. What this page has in memory goes on there. */
  async deleteAll(): Promise<void> {
    await this.vault.deleteAll();
    for (const held of this.inMemory.all) held.doubt();
  }

  get #held(): HeldDocument | null {
    return this.#shownKey === null ? null : this.inMemory.get(this.#shownKey);
  }

  #actOf(happening: Happening & { kind: Act['kind'] }): Act {
    if (happening.kind !== 'done') return { kind: happening.kind };
    const { command, changes } = happening.step;
    return { kind: 'done', command, changes, label: this.page.labelOf(happening.step) };
  }

  #noteOpened(key: string, shown: Shown): void {
    if (key === this.#shownKey) return;
    const left = this.#shownKey;
    this.#shownKey = key;
    if (!this.inMemory.get(key)) this.inMemory.begin(key, shown);
    if (left !== null) this.inMemory.leave(left);
    this.#report();
  }

  #follow(held: HeldDocument): void {
    const { shown } = held.journal;
    if (held === this.#held && shown) this.page.follow(shown);
  }

  #noteKept(): void {
    this.#isBlocked = false;
    const ask = this.#persist;
    this.#persist = undefined;
    ask?.().then(
      (isPersisted) => this.page.notePersisted(isPersisted),
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
    const key = this.page.newKey();
    if (held === this.#held) {
      this.page.show(key, own);
      this.page.noteForked(name);
    } else {
      this.inMemory.begin(key, own);
      this.inMemory.leave(key);
    }
  }

  #report(): void {
    this.inMemory.letGoOfSaved();
    const saved = this.#saveState();
    if (JSON.stringify(saved) !== JSON.stringify(this.#saved)) this.page.noteSaved(saved);
    this.#saved = saved;
    if (this.#held) this.page.noteRole(this.#held.role);
  }

  #saveState(): SaveState {
    const unsaved = this.inMemory.all.filter((held) => !held.journal.isSaved || held.trouble);
    const [troubled] = unsaved.filter((held) => held.trouble);
    if (unsaved.length > 0 && this.#isBlocked) return { kind: 'memory', reason: 'blocked' };
    if (troubled?.trouble) return { kind: 'memory', reason: troubled.trouble };
    return { kind: unsaved.length > 0 ? 'saving' : 'saved' };
  }
}
