import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { Connection } from '../../../src/storage/vault/connection.ts';
import { behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { Tab } from '../../support/tab.ts';

describe('[unknown] a database without anything in it', () => {
  it.each([1, 2])('of version %i is made anew, and keeps what is done', async (version) => {
    const browser = newBrowser();
    (await openDB(browser.database, version)).close();
    const tab = new Tab(browser);
    tab.begin('document:a', someDocument());
    tab.do(renameTo('Mortgages'));
    await until(() => !tab.keeper.hasUnsaved);
    expect(tab.saved.kind).toBe('saved');
    const later = new Tab(restarted(browser));
    await later.open('document:a');
    expect(later.shown.document.name).toBe('Mortgages');
  });

  it('is made anew once, whichever of two tabs comes first', async () => {
    const browser = newBrowser();
    (await openDB(browser.database, 2)).close();
    const tabs = ['document:a', 'document:b'].map((key) => {
      const tab = new Tab(browser);
      tab.begin(key, someDocument());
      return tab;
    });
    await until(() => tabs.every(({ keeper }) => !keeper.hasUnsaved));
    const kept = await behind(browser, (database) => database.getAllKeys('documents'));
    expect(kept).toEqual(['document:a', 'document:b']);
  });

  it('is not made by looking for one that a newer version had and that is gone', async () => {
    const { database } = newBrowser();
    const connection = new Connection({ waiting: () => undefined, lost: () => undefined }, database);
    await expect(connection.asItIs()).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database);
  });
});
