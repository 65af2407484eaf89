import type { Fault } from '../domain/fault.ts';
import type { Refused } from '../storage/faultList.ts';
import type { Keeper } from '../storage/keeping/keeper.ts';
import type { KeptDocument } from '../storage/vault/vault.ts';
import { useKeeping } from '../store/keeping.ts';
import type { Words } from '../wording/words.ts';
import { newDocument, sayFaults, show } from './opening.ts';

/** Enough of a document to open it, or to say of which one something is. */
export type Named = Pick<KeptDocument, 'key' | 'name'>;

/** In milliseconds: a database that another tab holds up keeps nobody from a new document. */
const PATIENCE = 500;

const refusedFor = (fault: Fault): Refused => ({ kind: 'refused', faults: [fault], count: 1 });
/** The browser cannot deliver it just now. */
const UNREACHABLE = refusedFor({ path: '', code: 'unreachable', values: {} });
const newerThanThis = (version: number) => refusedFor({ path: '', code: 'newer-version', values: { version } });

/**
 * The documents in this browser, as the user opens them. Where it keeps nothing just now, each answer says so. What else
 * is done to them: `allDocuments.ts`.
 */
export class KeptDocuments {
  readonly #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /**
   * The one opened last comes first. Where this browser keeps nothing just now: the documents that are in this page.
   */
  list(): Promise<KeptDocument[]> {
    return this.#keeper.vault.list().catch(() => this.#keeper.inMemory.list());
  }

  /** Removes for good what was deleted long ago, where anything is kept. */
  async clearOut(): Promise<void> {
    await this.#keeper.vault.clearOut().catch(() => undefined);
  }

  /** Opens a document. Where it cannot be read, the user is told so and can download it as it is. */
  async open({ key, name }: Named): Promise<void> {
    const opened = await this.#keeper.open(key).catch(() => UNREACHABLE);
    if (opened.kind === 'missing') return;
    if (opened.kind === 'ok') {
      const { lost, document, past, future } = opened;
      show(key, { document, past, future });
      if (lost > 0) useKeeping.setState({ notice: { kind: 'lost', count: lost } });
      return;
    }
    const text = await this.#keeper.vault.textOf(key).catch(() => null);
    const kept = text === null ? undefined : new Blob([text], { type: 'application/json' });
    sayFaults(opened.kind === 'newer' ? newerThanThis(opened.version) : opened, name, kept);
  }

  /** Opens an empty document, called otherwise than those there are, as far as these can be had soon. */
  async begin(words: Words): Promise<void> {
    const inMemory = this.#keeper.inMemory.list();
    const late = new Promise<KeptDocument[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));
    const kept = await Promise.race([this.list(), late]);
    const names = [...kept, ...inMemory].map(({ name }) => name);
    newDocument(words, names);
  }

  /** Edits the document in this tab from now on; the tab that did so follows along. */
  takeOver(): void {
    this.#keeper.takeOver();
  }
}
