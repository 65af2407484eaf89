import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Database, DocumentRecord } from './database.ts';
import { writtenAsFound } from './snapshot.ts';

type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;
type Upgrade = (database: IDBPDatabase, upgrading: Upgrading) => Promise<void>;

/** The first makes version 1 of nothing, the second 2 of 1, and so on: as many as there are versions. */
const UPGRADES: readonly Upgrade[] = [keepTexts, keepJournals, keepParts];

export const DATABASE_VERSION = UPGRADES.length;

/**
 * Lifts a database from an older version to this one, step by step. One that has nothing in it is begun anew, whatever
 * its version.
 */
export async function upgrade(database: Database, from: number, upgrading: unknown): Promise<void> {
  for (const step of UPGRADES.slice(isEmpty(database) ? 0 : from)) {
    await step(database as unknown as IDBPDatabase, upgrading as Upgrading);
  }
}

/** Whether a database has no store at all, as one that was cleared while it was being opened. */
export function isEmpty(database: Database): boolean {
  return database.objectStoreNames.length === 0;
}

/** Version 1: the text of each document. */
async function keepTexts(database: IDBPDatabase): Promise<void> {
  database.createObjectStore('documents', { keyPath: 'key' });
  database.createObjectStore('texts');
  database.createObjectStore('notes');
}

/** Version 2: a journal and snapshots of each document. The text there was becomes the first snapshot. */
async function keepJournals(database: IDBPDatabase, upgrading: Upgrading): Promise<void> {
  database.createObjectStore('journal', { keyPath: ['document', 'seq'] });
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
  snapshots.createIndex('document', 'document');

  const documents = upgrading.objectStore('documents');
  const texts = upgrading.objectStore('texts');
  const lastOpened = await upgrading.objectStore('notes').get('lastOpened');
  for (const { key, name, changedAt, version } of await documents.getAll()) {
    const { text } = (await texts.get(key)) ?? { text: '' };
    await texts.delete(key);
    const { texts: kept, ...head } = writtenAsFound(key, 0, version, String(text));
    const snapshot = { ...head, document: key, kind: 'automatic', isFile: true, name: '', at: changedAt };
    const id = await upgrading.objectStore('snapshots').add(snapshot);
    await texts.put(kept.join(''), id);
    const record: DocumentRecord = {
      key,
      name,
      version,
      createdAt: changedAt,
      changedAt,
      openedAt: key === lastOpened ? Date.now() : changedAt,
      head: 0,
      writer: '',
      deletedAt: null,
    };
    await documents.put(record);
  }
  database.deleteObjectStore('notes');
}

/** Version 3: a long entry of a journal, or text of a snapshot, in several records. */
async function keepParts(database: IDBPDatabase): Promise<void> {
  database.createObjectStore('entryParts');
  database.createObjectStore('textParts');
}
