import type { Command } from '../../domain/commands/command.ts';
import { run } from '../../domain/commands/index.ts';
import { NO_HISTORY } from '../../domain/history.ts';
import type { ReadResult } from '../readDocument.ts';
import type { EarlierState, KeptDocument, Vault } from '../vault/vault.ts';
import type { Hands } from './hands.ts';
import { HeldDocument } from './heldDocument.ts';
import type { Page } from './page.ts';
import { shownAfter } from './position.ts';

/** `elsewhere`: another tab writes it now. `refused`: it cannot be opened, or not be written now. */
export type Done = 'done' | 'elsewhere' | 'refused';

/** The documents in this browser, and what may be done to them besides editing. */
export class Library {
  readonly #vault: Vault;
  readonly #hands: Hands;
  readonly #page: Page;

  constructor(vault: Vault, hands: Hands, page: Page) {
    this.#vault = vault;
    this.#hands = hands;
    this.#page = page;
  }

  /** The one opened last comes first. Rejects where the browser does not let us. */
  list(): Promise<KeptDocument[]> {
    return this.#vault.list();
  }

  /** Those that this page has in its own memory, be they kept or not: what there is where the browser keeps nothing. */
  inHand(): KeptDocument[] {
    const now = Date.now();
    return this.#hands.all.flatMap(({ key, shown }) =>
      shown ? [{ key, name: shown.document.name, changedAt: now, openedAt: now, isNewer: false }] : [],
    );
  }

  /** Those that were deleted within the last 30 days. */
  deleted(): Promise<KeptDocument[]> {
    return this.#vault.deleted();
  }

  /** Renames a document, as a step of its history. */
  rename(key: string, name: string): Promise<Done> {
    return this.#with(key, async (held) => {
      const { shown } = held;
      const scenario = shown?.document.scenarios[0]?.id;
      if (!shown || !scenario) return 'refused';
      const command: Command = { type: 'renameDocument', name, scenario, today: this.#page.today() };
      const outcome = run(shown.document, command);
      if (outcome.kind === 'unchanged') return 'done';
      if (outcome.kind === 'refused') return 'refused';
      const { changes } = outcome;
      const label = this.#page.labelOf({ command, changes, before: shown.document });
      const act = { kind: 'done', command, changes, label } as const;
      const next = shownAfter(shown, act);
      if (!next) return 'refused';
      held.record(act, next);
      await held.write();
      return 'done';
    });
  }

  /** Makes a document of its own of one as it is now; answers its key. `null` where it cannot be opened. */
  async duplicate(key: string, name: string): Promise<string | null> {
    const opened = await this.#vault.open(key);
    if (opened.kind !== 'ok') return null;
    const copy = this.#page.newKey();
    const held = this.#hands.begin(copy, { document: { ...opened.document, name }, ...NO_HISTORY });
    await held.write();
    this.#hands.leave(copy);
    return copy;
  }

  /** Puts a document away; for 30 days it can be brought back. Another one should be shown before. */
  delete(key: string): Promise<Done> {
    return this.#with(key, async () => {
      await this.#vault.delete(key);
      return 'done';
    });
  }

  restore(key: string): Promise<void> {
    return this.#vault.restore(key);
  }

  /** Removes for good what was deleted more than 30 days ago. */
  clearOut(): Promise<void> {
    return this.#vault.clearOut();
  }

  /** Deletes everything that this browser keeps, for good. What this page has in hand goes on in its own memory. */
  async deleteAll(): Promise<void> {
    await this.#vault.deleteAll();
    for (const held of this.#hands.all) held.doubt();
  }

  /** The states of a document that can be looked at; the newest first. */
  earlierStates(key: string): Promise<EarlierState[]> {
    return this.#vault.earlierStates(key);
  }

  /** A state's document; a damaged one is refused. */
  readState(id: number): Promise<ReadResult> {
    return this.#vault.readState(id);
  }

  /** A state's text as it lies there, be it damaged: for a download. */
  textOfState(id: number): Promise<string> {
    return this.#vault.textOfState(id);
  }

  /** A document's text: for a download of what is not opened. */
  textOf(key: string): Promise<string> {
    return this.#vault.textOf(key);
  }

  /** Works on a document that no other tab writes meanwhile, whether the page shows it or not. */
  async #with(key: string, work: (held: HeldDocument) => Promise<Done>): Promise<Done> {
    const inHand = this.#hands.get(key);
    const held = inHand ?? (await this.#hands.take(key));
    if (!(held instanceof HeldDocument)) return 'refused';
    try {
      return held.role === 'follower' ? 'elsewhere' : await work(held);
    } finally {
      if (!inHand) this.#hands.leave(key);
    }
  }
}
