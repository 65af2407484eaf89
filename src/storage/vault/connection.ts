import { deleteDB, openDB } from 'idb';
import type { Trouble } from '../../domain/keeping.ts';
import { DATABASE, type Database, type Schema } from './database.ts';
import { NotAgreed } from './trouble.ts';
import { DATABASE_VERSION, isEmpty, upgrade } from './upgrades.ts';

/** What a connection tells its owner of, besides its answers. */
export interface ConnectionEvents {
  /** Opening waits for something. */
  waiting(trouble: Trouble): void;
  /** The database was closed under us: another version wants it, or the user cleared the site's data. */
  lost(): void;
}

/** The database, opened when it is first asked for, and opened again after it was closed under us. */
export class Connection {
  readonly #name: string;
  readonly #events: ConnectionEvents;
  readonly #mayKeep: () => boolean;
  #open: Promise<Database> | null = null;

  constructor(events: ConnectionEvents, name = DATABASE, mayKeep = () => true) {
    this.#events = events;
    this.#name = name;
    this.#mayKeep = mayKeep;
  }

  /** Rejects where the database cannot be opened, or nothing may be kept; the next call tries again. */
  get(): Promise<Database> {
    if (!this.#mayKeep()) return Promise.reject(new NotAgreed());
    this.#open ??= this.#opened();
    return this.#open;
  }

  /** Never writes: for a database that a newer version made. Rejects where it is gone, rather than make an empty one. */
  asItIs(): Promise<Database> {
    return openDB<Schema>(this.#name, undefined, {
      upgrade: (_database, _from, _to, making) => {
        making.done.catch(() => undefined);
        making.abort();
      },
    });
  }

  close(): void {
    this.#open?.then((database) => database.close()).catch(() => undefined);
    this.#open = null;
  }

  /** Deletes the database with all that is in it, once every tab has let go of it. */
  async delete(): Promise<void> {
    this.close();
    await deleteDB(this.#name);
  }

  #opened(): Promise<Database> {
    const events = this.#events;
    const lost = () => {
      if (this.#open !== opening) return;
      this.close();
      events.lost();
    };
    const opening: Promise<Database> = this.#withStores(() =>
      openDB<Schema>(this.#name, DATABASE_VERSION, {
        upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
        blocked: () => events.waiting('blocked'),
        // Let go at once, or the tab that asks would wait for this one.
        blocking: lost,
        terminated: lost,
      }),
    );
    opening.catch(() => {
      if (this.#open === opening) this.#open = null;
    });
    return opening;
  }

  /**
   * The database, made anew where it has no stores though it is of this version: nothing can be kept in it for ever
   * after, and nothing is. It is asked to go before it is let go of: another tab that does the same can then make a new
   * one only when this asking is done, and has nothing in it that would go as well.
   */
  async #withStores(open: () => Promise<Database>): Promise<Database> {
    const database = await open();
    if (!isEmpty(database)) return database;
    const deleted = deleteDB(this.#name, { blocked: () => this.#events.waiting('blocked') });
    database.close();
    await deleted;
    return open();
  }
}
