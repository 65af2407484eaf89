import { type Database, type DocumentRecord, journalRange, type Schema, type SnapshotRecord } from './database.ts';
import type { StoredEntry } from './entry.ts';

/** How to reach what is kept of a document. */
export interface Source {
  record(): Promise<DocumentRecord | undefined>;
  snapshots(): Promise<SnapshotRecord[]>;
  entries(): Promise<StoredEntry[]>;
  text(id: number): Promise<string | undefined>;
}

/** All of it as it was at one moment, whatever another tab writes meanwhile. */
export function atOneMoment(database: Database, key: string): Source {
  const reading = database.transaction(['documents', 'journal', 'snapshots', 'texts']);
  reading.done.catch(() => undefined);
  return {
    record: () => reading.objectStore('documents').get(key),
    snapshots: () => reading.objectStore('snapshots').index('document').getAll(key),
    entries: () => reading.objectStore('journal').getAll(journalRange(key)),
    text: (id) => reading.objectStore('texts').get(id),
  };
}

/** Reads each value by itself, for where one that the browser can no longer read would spoil the rest. */
export function oneByOne(database: Database, key: string): Source {
  return {
    record: () => database.get('documents', key),
    snapshots: () => database.getAllFromIndex('snapshots', 'document', key),
    async entries() {
      const keys = await database.getAllKeys('journal', journalRange(key));
      const entries = await Promise.all(keys.map((each) => alone(database, 'journal', each)));
      return entries.filter((entry) => entry !== undefined);
    },
    text: (id) => alone(database, 'texts', id),
  };
}

/** One value; `undefined` where it cannot be read. */
async function alone<Name extends 'journal' | 'texts'>(
  database: Database,
  store: Name,
  key: Schema[Name]['key'],
): Promise<Schema[Name]['value'] | undefined> {
  const reading = database.transaction(store);
  reading.done.catch(() => undefined);
  return reading.store.get(key).catch(() => undefined);
}
