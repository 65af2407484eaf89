import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { LockTable } from './lockTable.ts';
import type { Browser } from './tab.ts';

let browsers = 0;

/** A browser that keeps nothing yet, and what its tabs share. */
export function newBrowser({ hasLocks = true } = {}): Browser {
  return { database: `browser-${++browsers}`, run: 1, locks: hasLocks ? new LockTable().locks : undefined };
}

/** The browser after it was killed and started again: its tabs are gone, and what the disk has is there. */
export function restarted({ database, run, locks }: Browser): Browser {
  return { database, run: run + 1, locks: locks && new LockTable().locks };
}

/** Works on what a browser keeps, behind the back of every tab. */
export async function behind<Result>(
  { database }: Browser,
  work: (database: IDBPDatabase) => Promise<Result>,
): Promise<Result> {
  const open = await openDB(database);
  return work(open).finally(() => open.close());
}

/** Everything that a browser keeps. */
export function allOf(browser: Browser): Promise<Record<string, unknown[]>> {
  return behind(browser, async (database) => {
    const all: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      all[name] = [await database.getAllKeys(name), await database.getAll(name)];
    }
    return all;
  });
}

/** Waits until something holds, which it does soon; what never comes is given up on, so that one sees where. */
export async function until(holds: () => boolean | Promise<boolean>, limit = 20_000): Promise<void> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > limit) throw new Error(`It never came: ${holds}`);
    await new Promise((resume) => setTimeout(resume, 1));
  }
}
