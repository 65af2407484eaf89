import type { Command } from '../../domain/commands/command.ts';
import { run } from '../../domain/commands/run.ts';
import { NO_HISTORY } from '../../domain/history.ts';
import type { Vault } from '../vault/vault.ts';
import { HeldDocument } from './heldDocument.ts';
import type { Keeper } from './keeper.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { Page } from './page.ts';
import { shownAfter } from './position.ts';

/** `elsewhere`: another tab writes it now. `refused`: it cannot be opened, or not be written now. */
export type Done = 'done' | 'elsewhere' | 'refused';

/**
 * What may be done to the documents in this browser, besides editing the one that is shown: fetched with what asks for
 * it.
 */
export class Library {
  readonly #vault: Vault;
  readonly #inMemory: OpenDocuments;
  readonly #page: Page;

  constructor({ vault, inMemory, page }: Keeper) {
    this.#vault = vault;
    this.#inMemory = inMemory;
    this.#page = page;
  }

  /** Renames a document, as a step of its history. */
  rename(key: string, name: string): Promise<Done> {
    return this.#with(key, async (held) => {
      const { shown } = held.journal;
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
      held.journal.record(act, next);
      await held.journal.write();
      return 'done';
    });
  }

  /** Makes a document of its own of one as it is now; answers its key. `null` where it cannot be opened. */
  async duplicate(key: string, name: string): Promise<string | null> {
    const opened = await this.#vault.open(key);
    if (opened.kind !== 'ok') return null;
    const copy = this.#page.newKey();
    const held = this.#inMemory.begin(copy, { document: { ...opened.document, name }, ...NO_HISTORY });
    await held.journal.write();
    this.#inMemory.leave(copy);
    return copy;
  }

  /** Puts a document away; for 30 days it can be brought back. Another one should be shown before. */
  delete(key: string): Promise<Done> {
    return this.#with(key, async () => {
      await this.#vault.delete(key);
      return 'done';
    });
  }

  /** Works on a document that no other tab writes meanwhile, whether the page shows it or not. */
  async #with(key: string, work: (held: HeldDocument) => Promise<Done>): Promise<Done> {
    const known = this.#inMemory.get(key);
    const held = known ?? (await this.#inMemory.take(key));
    if (!(held instanceof HeldDocument)) return 'refused';
    try {
      return held.role === 'follower' ? 'elsewhere' : await work(held);
    } finally {
      if (!known) this.#inMemory.leave(key);
    }
  }
}
