import { describe, expect, it } from 'vitest';
import { newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Browser, Tab } from '../../support/tab.ts';

const KEY = 'document:kept';

/** A page that asks before it keeps anything, with a document in which something was done. */
function askingTab(browser: Browser, word: { isGiven: boolean }): Tab {
  const tab = new Tab(browser, { mayKeep: () => word.isGiven });
  tab.begin(KEY, someDocument());
  tab.do(renameTo('1'));
  return tab;
}

const databasesOf = async ({ database }: Browser) =>
  (await indexedDB.databases()).filter(({ name }) => name === database).length;

async function withoutWord(): Promise<{ browser: Browser; word: { isGiven: boolean }; tab: Tab }> {
  const browser = newBrowser();
  const word = { isGiven: false };
  const tab = askingTab(browser, word);
  await until(() => tab.saved.kind === 'memory');
  return { browser, word, tab };
}

describe('a page that asks before it keeps anything', () => {
  it('makes no database before the user agreed, whatever is done, and says why', async () => {
    const { browser, tab } = await withoutWord();
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'oneFile' });
    tab.do(renameTo('2'));
    tab.begin('document:other', someDocument());
    tab.undo();
    tab.keeper.hide();
    tab.keeper.wake();
    await expect(tab.keeper.vault.list()).rejects.toThrow();
    expect(await tab.keeper.keepState('As agreed')).toBe(false);
    expect(await databasesOf(browser)).toBe(0);
  });

  it('lists what it has in its own memory, and opens it again as it was left', async () => {
    const { tab } = await withoutWord();
    tab.begin('document:other', { ...someDocument(), name: 'Other' });
    expect(tab.keeper.inMemory.list().map(({ name }) => name)).toEqual(['1', 'Other']);
    expect(await tab.open(KEY)).toMatchObject({ kind: 'ok', document: { name: '1' } });
    tab.undo();
    expect(tab.shown.document).toEqual(someDocument());
  });

  it('keeps everything from before once the user agrees, with its history', async () => {
    const { browser, word, tab } = await withoutWord();
    tab.begin('document:other', { ...someDocument(), name: 'Other' });
    word.isGiven = true;
    tab.keeper.wake();
    await until(() => tab.saved.kind === 'saved');
    const later = new Tab(restarted(browser), { mayKeep: () => word.isGiven });
    expect((await later.keeper.vault.list()).map(({ name }) => name).sort()).toEqual(['1', 'Other']);
    await later.open(KEY);
    later.undo();
    expect(later.shown.document).toEqual(someDocument());
  });

  it('leaves nothing behind when the user takes it back, goes on in memory, and keeps all of it if they agree again', async () => {
    const { browser, word, tab } = await withoutWord();
    word.isGiven = true;
    tab.keeper.wake();
    await until(() => tab.saved.kind === 'saved');
    word.isGiven = false;
    await tab.keeper.deleteAll();
    await until(() => tab.saved.kind === 'memory');
    tab.do(renameTo('2'));
    tab.keeper.hide();
    tab.keeper.wake();
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'oneFile' });
    expect(await databasesOf(browser)).toBe(0);
    word.isGiven = true;
    tab.keeper.wake();
    await until(() => tab.saved.kind === 'saved');
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown.document.name).toBe('2');
    expect(later.shown.past).toHaveLength(2);
  });

  it('is not written again by another tab once one of them took it back', async () => {
    const { browser, word, tab } = await withoutWord();
    word.isGiven = true;
    tab.keeper.wake();
    await until(() => tab.saved.kind === 'saved');
    const other = new Tab(browser, { mayKeep: () => word.isGiven });
    other.begin('document:other', someDocument());
    await until(() => !other.keeper.hasUnsaved);
    word.isGiven = false;
    await tab.keeper.deleteAll();
    other.do(renameTo('3'));
    await until(() => other.saved.kind === 'memory');
    expect(await databasesOf(browser)).toBe(0);
    expect(other.shown.document.name).toBe('3');
  });
});
