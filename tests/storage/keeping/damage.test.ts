import { afterEach, describe, expect, it } from 'vitest';
import { behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Browser, Tab } from '../../support/tab.ts';

const KEY = 'document:kept';

/** A browser with a document of that many changes, `1` to the last, a snapshot after every third, that was killed after the last. */
async function browserWith(changes: number): Promise<Browser> {
  const browser = newBrowser();
  const tab = new Tab(browser);
  tab.begin(KEY, someDocument());
  for (let count = 1; count <= changes; count++) {
    tab.do(renameTo(`${count}`));
    await until(() => !tab.keeper.hasUnsaved);
    if (count % 3 === 0) await snapshotOf(tab, browser);
  }
  return restarted(browser);
}

async function snapshotOf(tab: Tab, browser: Browser): Promise<void> {
  const count = () => behind(browser, (database) => database.getAllFromIndex('snapshots', 'document', KEY));
  const newest = (await count()).at(-1)?.id;
  tab.keeper.hide();
  await until(async () => (await count()).at(-1)?.id !== newest);
}

type Damage = (text: string) => string;
const cutShort: Damage = (text) => text.slice(0, text.length / 2);
const oneLetter: Damage = (text) => text.replace('"Picture"', '"Pictuse"').replace(/"name":"(\d)"/, '"name":"7"');

async function damageTexts(browser: Browser, seqs: number[], damage: Damage = cutShort): Promise<void> {
  await behind(browser, async (database) => {
    for (const { id, seq } of await database.getAllFromIndex('snapshots', 'document', KEY)) {
      if (seqs.includes(seq)) await database.put('texts', damage(await database.get('texts', id)), id);
    }
  });
}

/** Opens the document in a new tab that writes. */
async function opened(browser: Browser): Promise<Tab> {
  const tab = new Tab(browser);
  expect((await tab.open(KEY)).kind).toBe('ok');
  await until(() => tab.role === 'writer');
  return tab;
}

describe('a store that was damaged', () => {
  it('[P5] opens the next good snapshot and replays the journal: nothing is lost, and all can be undone', async () => {
    for (const [seqs, damage] of [
      [[9], cutShort],
      [[9], oneLetter],
      [[9, 6], oneLetter],
    ] as const) {
      const browser = await browserWith(10);
      await damageTexts(browser, [...seqs], damage);
      const tab = await opened(browser);
      expect(tab.shown.document.name).toBe('10');
      for (let count = 0; count < 10; count++) tab.undo();
      expect(tab.shown.document).toStrictEqual(someDocument());
    }
  });

  it('[P5] keeps what is damaged, to be downloaded, and never opens it again', async () => {
    const browser = await browserWith(10);
    await damageTexts(browser, [9], () => 'no longer a document');
    const tab = await opened(browser);
    await until(() => !tab.keeper.hasUnsaved);
    const states = await tab.keeper.vault.earlierStates(KEY);
    const [damaged, ...others] = states.filter(({ kind }) => kind === 'damaged');
    expect(others).toEqual([]);
    expect(await tab.keeper.vault.textOfState(damaged?.id ?? 0)).toBe('no longer a document');
    expect((await tab.keeper.vault.readState(damaged?.id ?? 0)).kind).toBe('refused');
    expect((await tab.keeper.vault.readState(states[0]?.id ?? 0)).kind).toBe('ok');
  });

  it('[P5] keeps what is done after that', async () => {
    const browser = await browserWith(10);
    await damageTexts(browser, [9]);
    const tab = await opened(browser);
    tab.do(renameTo('after'));
    await until(() => !tab.keeper.hasUnsaved);
    expect((await opened(restarted(browser))).shown.document.name).toBe('after');
  });

  it('[P5] with no good snapshot left is refused as damaged, and not written over', async () => {
    const browser = await browserWith(4);
    await damageTexts(browser, [0, 3], () => 'gone');
    const tab = new Tab(browser);
    expect(await tab.keeper.open(KEY)).toMatchObject({ kind: 'refused', faults: [{ code: 'damaged' }] });
    expect(await tab.keeper.vault.textOf(KEY)).toBe('gone');
  });

  it('opens up to an entry of the journal that is damaged, and keeps what is done after that', async () => {
    const browser = await browserWith(11);
    await behind(browser, async (database) => {
      const entry = await database.get('journal', [KEY, 11]);
      await database.put('journal', { ...entry, text: entry.text.replace('"11"', '"12"') });
    });
    const tab = await opened(browser);
    expect(tab.shown.document.name).toBe('10');
    expect(tab.undo()).toBe(true);
    expect(tab.shown.document.name).toBe('9');
    tab.do(renameTo('after'));
    await until(() => !tab.keeper.hasUnsaved);
    const later = await opened(restarted(browser));
    expect(later.shown.document.name).toBe('after');
    later.undo();
    expect(later.shown.document.name).toBe('9');
  });

  it('has a history that reaches back to an entry that is damaged', async () => {
    const browser = await browserWith(10);
    await behind(browser, async (database) => {
      const entry = await database.get('journal', [KEY, 5]);
      await database.put('journal', { ...entry, check: '' });
    });
    const tab = await opened(browser);
    expect(tab.shown.document.name).toBe('10');
    while (tab.undo());
    expect(tab.shown.document.name).toBe('5');
  });
});

describe('values that the browser cannot read any more', () => {
  const { get, getAll } = IDBObjectStore.prototype;
  afterEach(() => {
    Object.assign(IDBObjectStore.prototype, { get, getAll });
  });

  /** From now on reading fails where one of these is among what is read. */
  function spoil(isSpoilt: (store: string, key: unknown) => boolean): void {
    const failing = (read: typeof get): typeof get =>
      function (this: IDBObjectStore, ...asked) {
        const request = read.apply(this, asked);
        const isAll = read === (getAll as typeof get);
        if (isAll ? this.name === 'journal' && isSpoilt('journal', null) : isSpoilt(this.name, asked[0])) {
          this.transaction.abort();
        }
        return request;
      };
    Object.assign(IDBObjectStore.prototype, { get: failing(get), getAll: failing(getAll as typeof get) });
  }

  it('[P5] cost no more than they hold: an older entry that is undone into, and the newest snapshot', async () => {
    const browser = await browserWith(10);
    const newest = await behind(browser, async (database) => (await database.getAllKeys('texts')).at(-1));
    spoil((store, key) =>
      store === 'texts' ? key === newest : store === 'journal' && (key === null || JSON.stringify(key).includes(',2]')),
    );
    const tab = new Tab(browser);
    expect((await tab.open(KEY)).kind).toBe('ok');
    expect(tab.shown.document.name).toBe('10');
    while (tab.undo());
    expect(tab.shown.document.name).toBe('2');
  });
});
