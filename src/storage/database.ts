import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const NAME = 'tribecraft';
const DATABASE_VERSION = 1;

/** What a list of documents shows, kept apart from the texts so that listing reads none of them. */
export interface Entry {
  key: string;
  name: string;
  /** Milliseconds since 1970. */
  changedAt: number;
  /** The version of the file format that the text is in. */
  version: number;
}

/** The text of the file as it would be exported, and what it must add up to. */
export interface Kept {
  text: string;
  checksum: string;
}

interface Tables extends DBSchema {
  documents: { key: string; value: Entry };
  texts: { key: string; value: Kept };
  notes: { key: string; value: string };
}

export type Database = IDBPDatabase<Tables>;

/** The browser's database, connected to when it is first asked for, and again after the connection failed or was lost. */
export class Connection {
  private opening: Promise<Database> | null = null;

  /** Rejects with the browser's reason where there is no database to be had. */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    this.opening ??= this.connect();
    const opening = this.opening;
    try {
      return await work(await opening);
    } catch (error) {
      // Closed under us, such as when the browser's data was cleared; a full disk says otherwise.
      if (errorName(error) === 'InvalidStateError' && this.opening === opening) this.opening = null;
      throw error;
    }
  }

  private connect(): Promise<Database> {
    const forget = () => {
      this.opening = null;
    };
    const opened = new Promise<Database>((resolve, reject) => {
      let isBlocked = false;
      openDB<Tables>(NAME, DATABASE_VERSION, {
        upgrade(database) {
          database.createObjectStore('documents', { keyPath: 'key' });
          database.createObjectStore('texts');
          database.createObjectStore('notes');
        },
        blocked() {
          isBlocked = true;
          reject(new DOMException('Another tab holds an older database open', 'BlockedError'));
        },
        // A newer page in another tab wants to change the database: let it.
        blocking(_from, _to, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      }).then((database) => (isBlocked ? database.close() : resolve(database)), reject);
    });
    opened.catch(forget);
    return opened;
  }
}

/** The name of an error, such as `QuotaExceededError`: browsers agree on these, not on classes. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'Error';
}
