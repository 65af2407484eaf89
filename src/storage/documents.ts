import { type Document, VERSION } from '../domain/document.ts';
import { checksum } from './checksum.ts';
import { Connection, type Entry, type Kept } from './database.ts';
import { FaultList, type Refused } from './faultList.ts';
import { readDocument } from './readDocument.ts';
import { writeDocument } from './writeDocument.ts';

/** A document in the list of those that this browser keeps. */
export interface ListedDocument extends Entry {
  /** Not when a newer version of the program wrote it: then it can be downloaded, and is never written over. */
  readable: boolean;
}

/** What was kept under a key; `bytes` are as they were written, for a download of what cannot be opened. */
export type Loaded =
  | { kind: 'ok'; document: Document }
  | (Refused & { bytes: Uint8Array<ArrayBuffer> })
  | { kind: 'newer'; bytes: Uint8Array<ArrayBuffer> };

/** The documents in this browser. Every promise rejects with the browser's reason where it keeps nothing just now. */
export interface DocumentStore {
  /** The one changed last comes first. */
  list(): Promise<ListedDocument[]>;
  load(key: string): Promise<Loaded | null>;
  /** Resolves when the disk has it, and not before. Rejects rather than write over a newer document. */
  save(key: string, document: Document): Promise<void>;
  remove(key: string): Promise<void>;
  lastOpened(): Promise<string | null>;
  noteOpened(key: string): Promise<void>;
}

/** Never rejects: where the browser keeps nothing, each use of the store says why, and tries again. */
export async function openStore(): Promise<DocumentStore> {
  const store = new BrowserStore();
  await store.lastOpened().catch(() => null);
  return store;
}

const LAST_OPENED = 'lastOpened';
/** Resolves when the disk has it, not when the system has promised it. */
const STRICT = { durability: 'strict' } as const;

class BrowserStore implements DocumentStore {
  private readonly connection = new Connection();

  async list(): Promise<ListedDocument[]> {
    const entries = await this.connection.use((database) => database.getAll('documents'));
    return entries
      .map((entry) => ({ ...entry, readable: entry.version <= VERSION }))
      .sort((one, other) => other.changedAt - one.changedAt);
  }

  async load(key: string): Promise<Loaded | null> {
    const [entry, kept] = await this.connection.use((database) => {
      const reading = database.transaction(['documents', 'texts']);
      return Promise.all([reading.objectStore('documents').get(key), reading.objectStore('texts').get(key)]);
    });
    return entry ? loaded(entry, kept) : null;
  }

  async save(key: string, document: Document): Promise<void> {
    const text = writeDocument(document);
    const kept = { text, checksum: checksum(text) };
    const entry = { key, name: document.name, changedAt: Date.now(), version: document.version };
    await this.connection.use(async (database) => {
      const change = database.transaction(['documents', 'texts'], 'readwrite', STRICT);
      const documents = change.objectStore('documents');
      const refuseNewer = async () => {
        const there = await documents.get(key);
        if (there && there.version > VERSION) throw new DOMException('', 'NewerDocumentError');
      };
      const texts = change.objectStore('texts');
      await allOrNothing(change, [refuseNewer, () => documents.put(entry), () => texts.put(kept, key)]);
    });
  }

  async remove(key: string): Promise<void> {
    await this.connection.use((database) => {
      const change = database.transaction(['documents', 'texts'], 'readwrite', STRICT);
      const [documents, texts] = [change.objectStore('documents'), change.objectStore('texts')];
      return allOrNothing(change, [() => documents.delete(key), () => texts.delete(key)]);
    });
  }

  async lastOpened(): Promise<string | null> {
    return (await this.connection.use((database) => database.get('notes', LAST_OPENED))) ?? null;
  }

  async noteOpened(key: string): Promise<void> {
    await this.connection.use((database) => database.put('notes', key, LAST_OPENED));
  }
}

/**
 * Asks everything of a transaction at once, since a page that is being closed may get no second turn. Resolves when
 * all of it is on the disk; when anything fails, all of it is taken back.
 */
async function allOrNothing(
  change: { abort(): void; done: Promise<void>; error: DOMException | null },
  requests: (() => Promise<unknown>)[],
): Promise<void> {
  try {
    await Promise.all([...requests.map(async (request) => request()), change.done]);
  } catch (error) {
    const reason = change.error ?? error;
    try {
      change.abort();
    } catch {
      // It is over, and nothing of it was kept.
    }
    throw reason;
  }
}

function loaded(entry: Entry, kept: Kept | undefined): Loaded {
  const text = kept?.text ?? '';
  const bytes = new TextEncoder().encode(text);
  if (entry.version > VERSION) return { kind: 'newer', bytes };
  const faults = new FaultList();
  if (checksum(text) !== kept?.checksum) faults.add([], 'damaged');
  const result = faults.count > 0 ? faults.refused() : readDocument(text);
  return result.kind === 'ok' ? result : { ...result, bytes };
}
