import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Failing, failWrites } from '../../support/failingDisk.ts';
import { Tab } from '../../support/tab.ts';

const KEY = 'document:kept';

let failing: Failing | null = null;
afterEach(() => failing?.stop());

/** A tab with a document that is saved. */
async function tabWithDocument(browser = newBrowser()): Promise<Tab> {
  const tab = new Tab(browser);
  tab.begin(KEY, someDocument());
  await until(() => !tab.keeper.hasUnsaved);
  return tab;
}

describe('a disk that is full', () => {
  it('[P2] costs nothing: the work goes on in memory, which is said, and everything is written once it can be', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    failing = failWrites('QuotaExceededError');
    for (let count = 1; count <= 20; count++) tab.do(renameTo(`${count}`));
    await until(() => tab.saved.kind === 'memory');
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'full' });
    for (let count = 21; count <= 40; count++) tab.do(renameTo(`${count}`));
    tab.undo();
    await until(() => (failing?.count ?? 0) > 3);
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'full' });
    expect(tab.keeper.hasUnsaved).toBe(true);

    failing.stop();
    await until(() => tab.saved.kind === 'saved');
    expect(tab.keeper.hasUnsaved).toBe(false);
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('39');
    expect(later.shown.past.map(({ before }) => before.name)).toEqual(tab.shown.past.map(({ before }) => before.name));
    expect(later.shown.future).toHaveLength(1);
  });

  it('[P2] is never called saved before the disk has acknowledged it', async () => {
    const tab = await tabWithDocument();
    failing = failWrites('QuotaExceededError');
    tab.do(renameTo('1'));
    expect(tab.saved.kind).toBe('saving');
    const before = tab.reports.length;
    await until(() => (failing?.count ?? 0) > 4);
    expect(tab.reports.slice(before).map(({ kind }) => kind)).not.toContain('saved');
  });

  it('[P2] from the start is told at once, and a new document is kept as soon as it can be', async () => {
    const browser = newBrowser();
    failing = failWrites('QuotaExceededError');
    const tab = new Tab(browser);
    tab.begin(KEY, someDocument());
    tab.do(renameTo('1'));
    await until(() => tab.saved.kind === 'memory');
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'full' });
    failing.stop();
    await until(() => tab.saved.kind === 'saved');
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('1');
    expect(later.shown.past).toHaveLength(1);
  });

  it('[P2] keeps a document that was left unsaved, until it is written; opened again it is as it was left', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    failing = failWrites('QuotaExceededError');
    tab.do(renameTo('left'));
    tab.begin('document:other', someDocument());
    expect(await tab.open(KEY)).toMatchObject({ kind: 'ok', document: { name: 'left' } });
    tab.begin('document:third', someDocument());
    failing.stop();
    await until(() => !tab.keeper.hasUnsaved);
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('left');
    expect(await later.keeper.vault.list()).toHaveLength(3);
  });
});

describe('a database that is not to be had', () => {
  it('[P2] since another tab holds back its update is waited for, and said', async () => {
    const browser = newBrowser();
    const older = await openDB(browser.database, 1, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('texts');
        database.createObjectStore('notes');
      },
    });
    const tab = new Tab(browser);
    tab.begin(KEY, someDocument());
    tab.do(renameTo('1'));
    await until(() => tab.saved.kind === 'memory');
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'blocked' });
    older.close();
    await until(() => tab.saved.kind === 'saved');
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('1');
  });

  it('[P2] since the browser does not open it is tried again', async () => {
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('Not in this mode', 'SecurityError');
    };
    const tab = new Tab(newBrowser());
    tab.begin(KEY, someDocument());
    await until(() => tab.saved.kind === 'memory');
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'unavailable' });
    indexedDB.open = open;
    await until(() => tab.saved.kind === 'saved');
  });

  it('[P2] since the browser is told to keep nothing leaves a page that can be worked with', async () => {
    const denied = () => {
      throw new DOMException('Not in this mode', 'SecurityError');
    };
    const open = indexedDB.open;
    indexedDB.open = denied;
    const channel = globalThis.BroadcastChannel;
    globalThis.BroadcastChannel = class {
      constructor() {
        denied();
      }
    } as unknown as typeof channel;
    try {
      for (const request of [denied, async () => denied()]) {
        const tab = new Tab({ ...newBrowser(), locks: { request } as unknown as LockManager });
        tab.begin(KEY, someDocument());
        await until(() => tab.saved.kind === 'memory' && tab.role === 'alone');
        expect(tab.saved).toEqual({ kind: 'memory', reason: 'unavailable' });
        expect(tab.do(renameTo('1'))).toBe(true);
        tab.undo();
        expect(tab.shown.document).toEqual(someDocument());
      }
    } finally {
      indexedDB.open = open;
      globalThis.BroadcastChannel = channel;
    }
  });

  it('[P2] since it was closed under us is opened again', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    // Another version asks for the database, gets it at once, and leaves it as it is.
    await behind(browser, async (database) => {
      await new Promise((asked) => {
        const request = indexedDB.open(browser.database, database.version);
        request.onsuccess = () => {
          request.result.close();
          asked(null);
        };
      });
    });
    tab.do(renameTo('1'));
    await until(() => tab.saved.kind === 'saved' && !tab.keeper.hasUnsaved);
    expect(await behind(browser, (database) => database.count('journal'))).toBe(1);
  });

  it('[P2] at once after it was closed under us is doubted until it could be read again', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    failing = failWrites('UnknownError');
    await new Promise((deleted) => {
      indexedDB.deleteDatabase(browser.database).onsuccess = deleted;
    });
    await until(() => tab.saved.kind === 'memory');
    const before = tab.reports.length;
    const tries = failing.count;
    await until(() => (failing?.count ?? 0) > tries + 2);
    expect(tab.reports.slice(before).map(({ kind }) => kind)).not.toContain('saved');
    expect(tab.keeper.hasUnsaved).toBe(true);
    failing.stop();
    await until(() => tab.saved.kind === 'saved');
    expect(await behind(browser, (database) => database.count('documents'))).toBe(1);
  });

  it('[P2] since the user cleared what the site keeps is made again, with everything that is open', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    tab.do(renameTo('1'));
    tab.do(renameTo('2'));
    tab.undo();
    await until(() => !tab.keeper.hasUnsaved);
    await new Promise((deleted) => {
      indexedDB.deleteDatabase(browser.database).onsuccess = deleted;
    });
    const kept = async () => (await new Tab(restarted(browser)).keeper.vault.list()).length;
    await until(async () => (await kept()) === 1);
    tab.do(renameTo('3'));
    tab.undo();
    await until(() => !tab.keeper.hasUnsaved);
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('1');
    expect(later.shown.past).toHaveLength(1);
    expect(later.shown.future).toHaveLength(1);
  });
});

describe('asking the browser not to clear what is kept', () => {
  it('waits for the first thing that the user does, and asks once', async () => {
    let asked = 0;
    const tab = new Tab(newBrowser(), { persist: async () => ++asked > 0 });
    tab.begin(KEY, someDocument());
    await until(() => !tab.keeper.hasUnsaved);
    expect(asked).toBe(0);
    tab.do(renameTo('1'));
    await until(() => tab.persisted === true);
    tab.do(renameTo('2'));
    await until(() => !tab.keeper.hasUnsaved);
    expect(asked).toBe(1);
  });
});
