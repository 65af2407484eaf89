// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BrowserMemory } from '../../../src/storage/browserMemory.ts';
import { Forgetting } from '../../../src/storage/keeping/forgetting.ts';
import { newBrowser, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Browser, Tab } from '../../support/tab.ts';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

interface Means {
  files?: () => Promise<boolean>;
  patience?: number;
}

/** A tab of a browser, with how often it began anew and whether its own files stayed then. */
function tabIn(browser: Browser, { files = async () => true, patience = 30 }: Means = {}) {
  const memory = new BrowserMemory(false);
  const tab = new Tab(browser, { mayKeep: () => memory.mayKeep });
  const begun: boolean[] = [];
  const forgetting = new Forgetting(tab.keeper, memory, {
    channel: (name) => new BroadcastChannel(`${browser.database} ${name}`),
    patience,
    forgetFiles: files,
    beginAnew: (filesStay) => begun.push(filesStay),
  });
  return { tab, memory, begun, forgetting };
}

/** Two tabs, each with a document of its own that is saved. */
async function twoTabs(means?: Means) {
  const browser = newBrowser();
  const [one, other] = [tabIn(browser, means), tabIn(browser)];
  one.tab.begin('document:one', someDocument());
  other.tab.begin('document:other', { ...someDocument(), name: 'Other' });
  await until(() => !one.tab.keeper.hasUnsaved && !other.tab.keeper.hasUnsaved);
  return { browser, one, other };
}

const databasesOf = async ({ database }: Browser) =>
  (await indexedDB.databases()).filter(({ name }) => name === database).length;

const pause = () => new Promise((resume) => setTimeout(resume, 60));

describe('deleting everything in this browser', () => {
  it('leaves nothing, whatever any tab does afterwards, and has each of them begin anew', async () => {
    const { browser, one, other } = await twoTabs();
    one.memory.remember({ theme: 'dark' });
    await one.forgetting.forgetAll();
    expect(one.begun).toEqual([false]);
    await until(() => other.begun.length > 0);
    for (const { tab, memory } of [one, other]) {
      tab.do(renameTo('Written back'));
      memory.remember({ theme: 'light' });
      memory.rememberDrafts({ field: 'Half a sen' });
      memory.rememberShown('document:one');
      tab.keeper.hide();
      tab.keeper.wake();
    }
    await pause();
    expect(await databasesOf(browser)).toBe(0);
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  it('drops what another tab had not written yet: leaving that tab asks nothing', async () => {
    const { browser, one, other } = await twoTabs({ patience: 100 });
    const gone = one.forgetting.forgetAll();
    await until(() => !other.memory.mayKeep);
    other.tab.do(renameTo('Unsaved'));
    expect(other.tab.keeper.hasUnsaved).toBe(true);
    await gone;
    await until(() => other.begun.length > 0);
    expect(other.tab.keeper.hasUnsaved).toBe(false);
    await pause();
    expect(await databasesOf(browser)).toBe(0);
  });

  it('has every tab stop before anything is deleted', async () => {
    const { browser, one, other } = await twoTabs({ patience: 100 });
    const gone = one.forgetting.forgetAll();
    expect(one.memory.mayKeep).toBe(false);
    await until(() => !other.memory.mayKeep);
    expect(await databasesOf(browser)).toBe(1);
    expect(other.begun).toEqual([]);
    await gone;
  });

  it('says when the files of the page stay, and goes through all the same', async () => {
    for (const files of [async () => false, () => Promise.reject(new Error('No worker'))]) {
      const { browser, one, other } = await twoTabs({ files });
      await one.forgetting.forgetAll();
      expect(one.begun).toEqual([true]);
      await until(() => other.begun.length > 0);
      expect(await databasesOf(browser)).toBe(0);
    }
  });

  it('goes on as before in every tab where the browser does not let us', async () => {
    const { browser, one, other } = await twoTabs();
    vi.spyOn(one.tab.keeper.vault, 'deleteAll').mockRejectedValue(new Error('Not now'));
    one.memory.remember({ theme: 'dark' });
    await expect(one.forgetting.forgetAll()).rejects.toThrow('Not now');
    await until(() => one.memory.mayKeep && other.memory.mayKeep);
    for (const { tab } of [one, other]) tab.do(renameTo('Still kept'));
    await until(() => !one.tab.keeper.hasUnsaved && !other.tab.keeper.hasUnsaved);
    expect([...one.begun, ...other.begun]).toEqual([]);
    expect(one.memory.recall().theme).toBe('dark');
    const { memory, tab } = tabIn(browser);
    expect(memory.mayKeep).toBe(true);
    expect((await tab.keeper.vault.list()).map(({ name }) => name)).toEqual(['Still kept', 'Still kept']);
  });

  it('works in a browser whose tabs cannot hear each other', async () => {
    const browser = newBrowser();
    const memory = new BrowserMemory(false);
    const tab = new Tab(browser, { mayKeep: () => memory.mayKeep });
    let begun = 0;
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    for (const channel of [undefined, refuse]) {
      const means = { channel, patience: 1, forgetFiles: async () => true, beginAnew: () => begun++ };
      await new Forgetting(tab.keeper, memory, means).forgetAll();
    }
    expect(begun).toBe(2);
  });

  it('names the database that goes', () => {
    const { tab } = tabIn(newBrowser());
    const means = { channel: undefined, patience: 1, forgetFiles: async () => true, beginAnew: () => undefined };
    expect(new Forgetting(tab.keeper, new BrowserMemory(true), means).database).toBe('tribecraft file');
  });
});
