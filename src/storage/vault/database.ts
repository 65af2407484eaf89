import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { StoredEntry } from './entry.ts';

/** A document that is kept: all of it but its content, so that a list of documents is read at once. */
export interface DocumentRecord {
  key: string;
  name: string;
  /** The version of the format of what was written last. */
  version: number;
  /** Milliseconds since 1970, like every time here. */
  createdAt: number;
  changedAt: number;
  openedAt: number;
  /** The number of the last entry of its journal; 0 where there is none. */
  head: number;
  /** The tab that may write. Whoever writes asks in the same transaction, so that two never do. */
  writer: string;
  /** Put away by the user; can still be brought back. */
  deletedAt: number | null;
}

/**
 * Why a snapshot is kept: automatically and for a while, because the user named it, as a newer version found it, or
 * because it was damaged.
 */
export type SnapshotKind = 'automatic' | 'named' | 'before-update' | 'damaged';

/** A document as it was after an entry of its journal; its text stands elsewhere, so that a list is read at once. */
export interface SnapshotRecord {
  id: number;
  document: string;
  kind: SnapshotKind;
  /** What the user calls it; empty for one that is not named. */
  name: string;
  seq: number;
  at: number;
  version: number;
  /** Its text is that of a file, in which much may be left out. */
  isFile?: boolean;
  /** In characters. */
  size: number;
  check: string;
  /** The history at that entry, as the numbers of the entries in which each step was done. */
  past: number[];
  future: number[];
}

export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  journal: { key: [document: string, seq: number]; value: StoredEntry };
  /** What the text of an entry goes on in, part by part, counted from 1. */
  entryParts: { key: [document: string, seq: number, part: number]; value: string };
  snapshots: { key: number; value: SnapshotRecord; indexes: { document: string } };
  texts: { key: number; value: string };
  /** What the text of a snapshot goes on in, likewise. */
  textParts: { key: [snapshot: number, part: number]; value: string };
}

export type Database = IDBPDatabase<Schema>;
export type Writing<Names extends StoreNames<Schema>[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

export const DATABASE = 'tribecraft';

/** Every key of a document's journal, and of the parts of its entries, from an entry on. */
export function journalRange(key: string, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([key, from], [key, to]);
}

/**
 * Does some work in one transaction, and waits until the disk has acknowledged it, or, where `relaxed` is enough, the
 * system. Rejects with the browser's reason, and then nothing of it was written.
 */
export async function write<Names extends StoreNames<Schema>[], Result>(
  database: Database,
  stores: Names,
  work: (writing: Writing<Names>) => Promise<Result>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
  const writing = database.transaction(stores, 'readwrite', { durability });
  const done = writing.done.catch((error) => {
    throw writing.error ?? error;
  });
  done.catch(() => undefined);
  try {
    const result = await work(writing);
    await done;
    return result;
  } catch (error) {
    if (!writing.error) abort(writing);
    throw writing.error ?? error;
  }
}

/** Marks a request as not awaited: when it fails, the transaction fails too, and reports it. */
export function asked(...requests: readonly Promise<unknown>[]): void {
  for (const request of requests) request.catch(() => undefined);
}

function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch {
    // It has ended already.
  }
}
