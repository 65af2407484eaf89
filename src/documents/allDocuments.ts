import type { Document } from '../domain/document.ts';
import type { Keeper } from '../storage/keeping/keeper.ts';
import { type Done, Library } from '../storage/keeping/library.ts';
import type { ReadResult } from '../storage/readDocument.ts';
import type { EarlierState, KeptDocument } from '../storage/vault/vault.ts';
import { perform } from '../store/perform.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';
import { downloadText } from './exportJson.ts';
import type { KeptDocuments, Named } from './keptDocuments.ts';
import { newDocument } from './opening.ts';

/** `size` in characters, of its newest copy. `damaged`: how many copies are not what was written. */
export interface ListedDocument extends KeptDocument {
  size: number;
  damaged: number;
}

export interface Listing {
  documents: readonly ListedDocument[];
  /** Those that can still be brought back. */
  deleted: readonly KeptDocument[];
}

/** How much this browser keeps. */
export interface Extent {
  documents: number;
  /** Those that were deleted and can still be brought back. */
  deleted: number;
  /** Of all of them. */
  versions: number;
}

const LONGEST_NAME = 500;

const namesOf = (documents: readonly KeptDocument[]) => documents.map(({ name }) => name);
const isShown = (key: string) => useWorkspace.getState().documentKey === key;

/**
 * What is done to the documents in this browser, and to their earlier states, besides opening them: no part of the first
 * script. Where it keeps nothing just now, each answer says so.
 */
export class AllDocuments {
  readonly #keeper: Keeper;
  readonly #library: Library;
  readonly #kept: KeptDocuments;

  constructor({ keeper, kept }: { keeper: Keeper; kept: KeptDocuments }) {
    this.#keeper = keeper;
    this.#library = new Library(keeper);
    this.#kept = kept;
  }

  /** What this browser keeps, once what was deleted long ago is gone; `null` where it keeps nothing just now. */
  async listing(): Promise<Listing | null> {
    const { vault } = this.#keeper;
    try {
      await vault.clearOut();
      const [kept, deleted] = await Promise.all([vault.list(), vault.deleted()]);
      const documents = kept.map(async (document) => {
        const states = await vault.earlierStates(document.key);
        const damaged = states.filter(({ kind }) => kind === 'damaged').length;
        return { ...document, size: states[0]?.size ?? 0, damaged };
      });
      return { documents: await Promise.all(documents), deleted };
    } catch {
      return null;
    }
  }

  /** How much this browser keeps; `null` where it keeps nothing just now. */
  async extent(): Promise<Extent | null> {
    const { vault } = this.#keeper;
    try {
      const [kept, deleted] = await Promise.all([vault.list(), vault.deleted()]);
      const versions = await Promise.all([...kept, ...deleted].map(({ key }) => vault.earlierStates(key)));
      return { documents: kept.length, deleted: deleted.length, versions: versions.flat().length };
    } catch {
      return null;
    }
  }

  /** Gives a document another name. */
  async rename({ key }: Named, name: string): Promise<Done> {
    if (!isShown(key)) return this.#library.rename(key, name).catch(() => 'refused');
    return perform({ type: 'renameDocument', name }).kind === 'refused' ? 'refused' : 'done';
  }

  /** Copies a document as it is now into another one; answers the copy's name, or `null` where that failed. */
  async duplicate({ key, name }: Named, words: Words): Promise<string | null> {
    const copy = words.t('panels.documents.copyOf', { name: name.slice(0, LONGEST_NAME - 20) });
    const made = await this.#library.duplicate(key, copy).catch(() => null);
    return made && copy;
  }

  /**
   * Puts a document away. In place of the one that is open, the one opened last before it is shown, or an empty one.
   */
  async putAway(document: Named, words: Words): Promise<Done> {
    const wasShown = isShown(document.key);
    if (wasShown) await this.#showAnother(document.key, words);
    const done = await this.#library.delete(document.key).catch(() => 'refused' as const);
    if (done !== 'done' && wasShown) await this.#kept.open(document);
    return done;
  }

  /** Brings a document back that was put away; answers whether it could. */
  bringBack({ key }: Named): Promise<boolean> {
    return this.#keeper.vault.restore(key).then(
      () => true,
      () => false,
    );
  }

  /** Saves a document as it is stored to the user's folder of downloads, even one that cannot be opened. */
  async download({ key, name }: Named): Promise<void> {
    const text = await this.#keeper.vault.textOf(key).catch(() => null);
    if (text) downloadText(name, text);
  }

  /**
   * The states of a document that can be looked at, the newest first; none where this browser keeps nothing just now.
   */
  earlierStates(key: string): Promise<EarlierState[]> {
    return this.#keeper.vault.earlierStates(key).catch(() => []);
  }

  /** What an earlier state holds; a damaged one is refused. Rejects where this browser keeps nothing just now. */
  readState(id: number): Promise<ReadResult> {
    return this.#keeper.vault.readState(id);
  }

  /** Saves an earlier state as it is stored, even a damaged one. */
  async downloadState(id: number, name: string): Promise<void> {
    const text = await this.#keeper.vault.textOfState(id).catch(() => null);
    if (text) downloadText(name, text);
  }

  /** Keeps the present state of the open document under a name, and answers whether it could. */
  keepState(name: string): Promise<boolean> {
    return this.#keeper.keepState(name);
  }

  /** Has a document go back to an earlier state, as a step that can be undone. */
  async restoreState(kept: Named, state: Document): Promise<void> {
    if (!isShown(kept.key)) await this.#kept.open(kept);
    if (isShown(kept.key)) perform({ type: 'restoreDocument', document: state });
  }

  async #showAnother(key: string, words: Words): Promise<void> {
    const kept = await this.#keeper.vault.list().catch(() => []);
    const other = kept.find((each) => each.key !== key && !each.isNewer);
    if (other) await this.#kept.open(other);
    if (isShown(key)) newDocument(words, namesOf(kept.filter((each) => each.key !== key)));
  }
}
