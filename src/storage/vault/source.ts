import { type Database, type DocumentRecord, journalRange, type Schema, type SnapshotRecord } from './database.ts';
import type { StoredEntry } from './entry.ts';
import { partKeys, wholeText } from './longTexts.ts';

/** How to reach what is kept of a document. */
export interface Source {
  record(): Promise<DocumentRecord | undefined>;
  snapshots(): Promise<SnapshotRecord[]>;
  entries(): Promise<StoredEntry[]>;
  text(id: number): Promise<string | undefined>;
}

/** All of it as it was at one moment, whatever another tab writes meanwhile. */
export function atOneMoment(database: Database, key: string): Source {
  const reading = database.transaction(['documents', 'journal', 'entryParts', 'snapshots', 'texts', 'textParts']);
  reading.done.catch(() => undefined);
  return {
    record: () => reading.objectStore('documents').get(key),
    snapshots: () => reading.objectStore('snapshots').index('document').getAll(key),
    entries: async () => {
      const entries = await reading.objectStore('journal').getAll(journalRange(key));
      return whole(entries, (part) => reading.objectStore('entryParts').get(part));
    },
    text: (id) =>
      wholeText(
        {
          first: (each) => reading.objectStore('texts').get(each),
          more: (parts) => reading.objectStore('textParts').getAll(parts),
        },
        id,
      ),
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
      const readable = entries.filter((entry) => entry !== undefined);
      return whole(readable, (part) => alone(database, 'entryParts', part));
    },
    text: (id) =>
      wholeText(
        {
          first: (each) => alone(database, 'texts', each),
          more: (parts) => database.getAll('textParts', parts).catch(() => []),
        },
        id,
      ),
  };
}

type PartKey = Schema['entryParts']['key'];

/** The entries with all of their text. One that lacks a part is not what was written, as its checksum tells. */
function whole(
  entries: readonly StoredEntry[],
  part: (key: PartKey) => Promise<string | undefined>,
): Promise<StoredEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const more = await Promise.all(partKeys(entry).map(part));
      return more.length > 0 ? { ...entry, text: [entry.text, ...more].join('') } : entry;
    }),
  );
}

/** One value; `undefined` where it cannot be read. */
async function alone<Name extends 'journal' | 'entryParts' | 'texts'>(
  database: Database,
  store: Name,
  key: Schema[Name]['key'],
): Promise<Schema[Name]['value'] | undefined> {
  const reading = database.transaction(store);
  reading.done.catch(() => undefined);
  return reading.store.get(key).catch(() => undefined);
}
