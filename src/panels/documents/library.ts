import type { Keeper } from '../../storage/keeping/keeper.ts';
import type { Library } from '../../storage/keeping/library.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';

/** What may be done to the documents in this browser besides editing the one that is open. */
export interface DocumentLibrary extends Pick<Keeper, 'keepState'> {
  library: Pick<Library, keyof Library>;
}

let provided: DocumentLibrary | null = null;

/** Says where documents are kept; until then, and without it, there is no list of them. */
export function provideLibrary(given: DocumentLibrary | null): void {
  provided = given;
}

export function documentLibrary(): DocumentLibrary['library'] | null {
  return provided?.library ?? null;
}

/** Keeps the state that the open document has now under a name, and answers whether it could. */
export async function keepState(name: string): Promise<boolean> {
  return (await provided?.keepState(name)) ?? false;
}

/** `size` in letters, of its newest copy. `damaged`: how many copies are not what was written. */
export interface ListedDocument extends KeptDocument {
  size: number;
  damaged: number;
}

export interface Listing {
  documents: readonly ListedDocument[];
  /** Those that can still be brought back. */
  deleted: readonly KeptDocument[];
}

/** What this browser keeps, once what was deleted long ago is gone; `null` where it keeps nothing just now. */
export async function readListing(): Promise<Listing | null> {
  const library = documentLibrary();
  if (!library) return null;
  try {
    await library.clearOut();
    const [kept, deleted] = await Promise.all([library.list(), library.deleted()]);
    const documents = kept.map(async (document) => {
      const states = await library.earlierStates(document.key);
      const damaged = states.filter(({ kind }) => kind === 'damaged').length;
      return { ...document, size: states[0]?.size ?? 0, damaged };
    });
    return { documents: await Promise.all(documents), deleted };
  } catch {
    return null;
  }
}
