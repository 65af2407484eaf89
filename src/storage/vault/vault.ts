import { VERSION } from '../../domain/version.ts';
import { inIdle } from '../inIdle.ts';
import { withoutMarks } from '../keyMarks.ts';
import { lift } from '../migrations.ts';
import type { ReadResult } from '../readDocument.ts';
import { clearOut } from './clearOut.ts';
import { Connection, type ConnectionEvents } from './connection.ts';
import { asked, type Database, type DocumentRecord, type SnapshotRecord, write } from './database.ts';
import { documentOf } from './documentText.ts';
import { type Entry, isLong, type WrittenEntry, writeEntry, writingEntry } from './entry.ts';
import { wholeText } from './longTexts.ts';
import { DAMAGED, newestFirst, type Opened, openStored, reader } from './reading.ts';
import { isSound } from './snapshot.ts';
import { troubleIn } from './trouble.ts';
import { DATABASE_VERSION } from './upgrades.ts';
import { type Answer, append, type Beginning, begin, claim, type Hold, type Taking, takeSnapshot } from './writing.ts';

/** A document in the list of those that this browser keeps. */
export interface KeptDocument {
  key: string;
  name: string;
  changedAt: number;
  openedAt: number;
  /** Written by a newer version of the program: it can be downloaded, and is neither opened nor written. */
  isNewer: boolean;
}

/** An earlier state of a document. `size` in characters. */
export type EarlierState = Pick<SnapshotRecord, 'id' | 'kind' | 'name' | 'at' | 'size'>;

export interface VaultOptions extends Partial<ConnectionEvents> {
  /** The name of the database. */
  name?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  lifting?: typeof lift;
  /** Whether anything may be kept, and what is kept may be read; asked each time. */
  mayKeep?: () => boolean;
}

/** The text of a snapshot as it is stored; `undefined` where there is none. */
function textIn(database: Database, id: number): Promise<string | undefined> {
  const first = (each: number) => database.get('texts', each);
  return wholeText({ first, more: (parts) => database.getAll('textParts', parts) }, id);
}

/** The document of a sound snapshot: what another version wrote, or came as a file, is read as strictly as a file. */
async function stateOf({ isFile, version }: SnapshotRecord, text: string): Promise<ReadResult> {
  if (isFile) return (await reader()).readDocument(text);
  if (version !== VERSION) return (await reader()).readDocument(withoutMarks(text));
  return { kind: 'ok', document: documentOf(text) };
}

/**
 * The documents that this browser keeps. Each has a journal, to which every act is added the moment it is done, and
 * snapshots, from which opening begins. Every promise rejects with the browser's reason where it keeps nothing just
 * now; the next call tries again.
 */
export class Vault {
  readonly #connection: Connection;
  readonly #now: () => number;
  readonly #lifting: typeof lift;

  constructor({ name, now = Date.now, lifting = lift, mayKeep, waiting, lost }: VaultOptions = {}) {
    this.#now = now;
    this.#lifting = lifting;
    const events = { waiting: waiting ?? (() => undefined), lost: lost ?? (() => undefined) };
    this.#connection = new Connection(events, name, mayKeep);
  }

  /** Rejects where nothing can be kept just now: nobody needs to write out a whole document to find that out. */
  async opened(): Promise<void> {
    await this.#connection.get();
  }

  /** The one opened last comes first. */
  async list(): Promise<KeptDocument[]> {
    return this.#listed(({ deletedAt }) => deletedAt === null);
  }

  /** The documents that were deleted and can still be brought back. */
  async deleted(): Promise<KeptDocument[]> {
    return this.#listed(({ deletedAt }) => deletedAt !== null);
  }

  open(key: string): Promise<Opened> {
    return this.#read(async (database) => {
      if (database.version <= DATABASE_VERSION) return openStored(database, key, this.#lifting);
      // Whoever changed the database has at least the next version of the format.
      return { kind: 'newer', version: VERSION + 1 };
    });
  }

  /** Makes a tab the one that may write, and answers how far the journal goes; `null` where it may not. */
  async claim(hold: Hold): Promise<number | null> {
    const database = await this.#ours();
    return database && claim(database, hold, this.#now());
  }

  async begin(hold: Hold, beginning: Beginning): Promise<Answer> {
    return begin(await this.#connection.get(), hold, beginning, this.#now());
  }

  async append(hold: Hold, name: string, entries: readonly Entry[]): Promise<Answer> {
    const database = await this.#connection.get();
    const now = this.#now();
    const written: WrittenEntry[] = [];
    // Whoever takes over a list of thousands goes on meanwhile; nothing else waits for a pause.
    for (const entry of entries)
      written.push(isLong(entry) ? await inIdle(writingEntry(hold.key, entry, now)) : writeEntry(hold.key, entry, now));
    return append(database, hold, name, written);
  }

  async takeSnapshot(hold: Hold, taking: Taking): Promise<Answer> {
    return takeSnapshot(await this.#connection.get(), hold, taking, this.#now());
  }

  /** Puts a document away, to be brought back with `restore` within 30 days. */
  async delete(key: string): Promise<void> {
    await this.#change(key, (record) => ({ ...record, deletedAt: this.#now() }));
  }

  async restore(key: string): Promise<void> {
    await this.#change(key, (record) => ({ ...record, deletedAt: null }));
  }

  /** Removes for good what was deleted more than 30 days ago. */
  async clearOut(): Promise<void> {
    await clearOut(await this.#connection.get(), this.#now());
  }

  /** The states of a document that can be looked at and brought back; the newest first. */
  earlierStates(key: string): Promise<EarlierState[]> {
    return this.#read(async (database) => {
      const snapshots = await database.getAllFromIndex('snapshots', 'document', key);
      return snapshots
        .sort((a, b) => b.id - a.id)
        .map(({ id, kind, name, at, size }) => ({ id, kind, name, at, size }));
    });
  }

  /** The document of an earlier state; a damaged one is refused. */
  readState(id: number): Promise<ReadResult> {
    return this.#read(async (database) => {
      const [snapshot, text] = await Promise.all([database.get('snapshots', id), textIn(database, id)]);
      return snapshot && isSound(snapshot, text) ? stateOf(snapshot, text) : DAMAGED;
    });
  }

  /** An earlier state as the text of a file; what is damaged, or of another version, as it is stored. */
  textOfState(id: number): Promise<string> {
    return this.#read(async (database) => {
      const [snapshot, text] = await Promise.all([database.get('snapshots', id), textIn(database, id)]);
      const isOurs = snapshot && !snapshot.isFile && snapshot.version === VERSION && isSound(snapshot, text);
      return isOurs ? (await import('../writeDocument.ts')).writeDocument(documentOf(text)) : (text ?? '');
    });
  }

  /**
   * A document's text, for downloading one that is not opened: its newest state or, where a newer version wrote it or
   * everything is damaged, the newest snapshot as it is stored.
   */
  textOf(key: string): Promise<string> {
    return this.#read(async (database) => {
      const opened = await openStored(database, key, this.#lifting).catch(() => null);
      if (opened?.kind === 'ok') return (await import('../writeDocument.ts')).writeDocument(opened.document);
      const snapshots = await database.getAllFromIndex('snapshots', 'document', key);
      const newest = newestFirst(snapshots)[0] ?? snapshots.at(-1);
      return (newest && (await textIn(database, newest.id))) ?? '';
    });
  }

  /** Deletes everything that is kept, for good. */
  deleteAll(): Promise<void> {
    return this.#connection.delete();
  }

  close(): void {
    this.#connection.close();
  }

  /** A database that a newer version made is read as it is, by what it has in common with ours. */
  async #read<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const ours = await this.#ours();
    if (ours) return work(ours);
    const newer = await this.#connection.asItIs();
    return work(newer).finally(() => newer.close());
  }

  /** `null` where a newer version made the database. */
  #ours(): Promise<Database | null> {
    return this.#connection.get().catch((error) => {
      if (troubleIn(error) === 'newer') return null;
      throw error;
    });
  }

  #listed(wanted: (record: DocumentRecord) => boolean): Promise<KeptDocument[]> {
    return this.#read(async (database) => {
      const records = (await database.getAll('documents')).filter(wanted).sort((a, b) => b.openedAt - a.openedAt);
      return records.map(({ key, name, changedAt, openedAt, version }) => ({
        key,
        name,
        changedAt,
        openedAt,
        isNewer: version > VERSION || database.version > DATABASE_VERSION,
      }));
    });
  }

  async #change(key: string, change: (record: DocumentRecord) => DocumentRecord): Promise<void> {
    await write(await this.#connection.get(), ['documents'], async (writing) => {
      const record = await writing.objectStore('documents').get(key);
      if (record && record.version <= VERSION) asked(writing.objectStore('documents').put(change(record)));
    });
  }
}
