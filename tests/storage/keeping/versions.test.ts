import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/domain/version.ts';
import type { Keeper } from '../../../src/storage/keeping/keeper.ts';
import { Library } from '../../../src/storage/keeping/library.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { allOf, behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Browser, Tab } from '../../support/tab.ts';

const KEY = 'document:kept';
const NEWER = `{"version":${VERSION + 1}}`;

/** A browser with a document that was changed after its last snapshot, and another. */
async function browserWithDocument(): Promise<Browser> {
  const browser = newBrowser();
  const tab = new Tab(browser);
  tab.begin(KEY, someDocument());
  tab.do(renameTo('Mortgages'));
  new Tab(browser).begin('document:other', someDocument());
  await until(async () => !tab.keeper.hasUnsaved && (await tab.keeper.vault.list()).length === 2);
  return restarted(browser);
}

/** Everything that a user can try with a document in the list. */
async function tryEverything(keeper: Keeper): Promise<void> {
  const { vault } = keeper;
  const library = new Library(keeper);
  await library.rename(KEY, 'Mine');
  await library.delete(KEY);
  await vault.restore(KEY);
  await vault.clearOut();
  await library.duplicate(KEY, 'Copy');
}

describe('a document that a newer version wrote', () => {
  it('[P4] is listed and not opened, can be downloaded, and is the same before and after, byte for byte', async () => {
    const browser = await browserWithDocument();
    const newer = `{"format":"tribecraft","version":${VERSION + 1},"name":"Mortgages","news":true}`;
    await behind(browser, async (database) => {
      const record = await database.get('documents', KEY);
      await database.put('documents', { ...record, version: VERSION + 1, colour: 'red' });
      for (const snapshot of await database.getAllFromIndex('snapshots', 'document', KEY)) {
        await database.put('snapshots', { ...snapshot, version: VERSION + 1 });
        await database.put('texts', newer, snapshot.id);
      }
    });
    const before = await allOf(browser);
    const tab = new Tab(browser);
    expect(await tab.keeper.open(KEY)).toEqual({ kind: 'newer', version: VERSION + 1 });
    expect((await tab.keeper.vault.list()).find(({ key }) => key === KEY)).toMatchObject({
      name: 'Mortgages',
      isNewer: true,
    });
    expect(await tab.keeper.vault.textOf(KEY)).toBe(newer);
    await tryEverything(tab.keeper);
    expect(await allOf(browser)).toEqual(before);
  });

  it('[P4] is not opened either when only an entry of its journal is newer', async () => {
    const browser = await browserWithDocument();
    await behind(browser, async (database) => {
      const entry = await database.get('journal', [KEY, 1]);
      await database.put('journal', { ...entry, version: VERSION + 1 });
    });
    expect(await new Tab(browser).keeper.open(KEY)).toEqual({ kind: 'newer', version: VERSION + 1 });
  });

  it('[P4] in a newer database is listed, downloaded, and left as it is', async () => {
    const browser = await browserWithDocument();
    (
      await openDB(browser.database, 99, { upgrade: (database) => void database.createObjectStore('novelties') })
    ).close();
    const before = await allOf(browser);
    const tab = new Tab(browser);
    expect(await tab.keeper.open(KEY)).toEqual({ kind: 'newer', version: VERSION + 1 });
    const listed = await tab.keeper.vault.list();
    expect(listed.map(({ isNewer }) => isNewer)).toEqual([true, true]);
    expect(JSON.parse(await tab.keeper.vault.textOf(KEY))).toMatchObject({ name: 'Mortgages' });
    await expect(new Library(tab.keeper).delete(KEY)).resolves.toBe('refused');
    expect(await allOf(browser)).toEqual(before);

    tab.begin('document:new', someDocument());
    await until(() => tab.saved.kind === 'memory');
    expect(tab.saved).toEqual({ kind: 'memory', reason: 'newer' });
    expect(await allOf(browser)).toEqual(before);
  });

  it('[P4] while it is open here is not written over: what was done here goes on as a document of its own', async () => {
    const browser = newBrowser();
    const tab = new Tab(browser);
    tab.begin(KEY, someDocument());
    await until(() => !tab.keeper.hasUnsaved);
    await behind(browser, async (database) => {
      await database.put('documents', { ...(await database.get('documents', KEY)), version: VERSION + 1 });
    });
    const kept = () => behind(browser, (database) => database.get('documents', KEY));
    const before = await kept();
    tab.do(renameTo('Mine'));
    await until(() => tab.forks.length > 0 && !tab.keeper.hasUnsaved);
    expect(tab.shown.document.name).toBe('Mine (2)');
    expect(tab.key).not.toBe(KEY);
    expect(await kept()).toEqual(before);
    const later = new Tab(browser);
    await later.open(tab.key);
    expect(later.shown.document.name).toBe('Mine (2)');
  });
});

describe('a document that an older version wrote', () => {
  it('[P4] is lifted from where it was, its journal included, and the text from before is kept', async () => {
    const browser = await browserWithDocument();
    await behind(browser, async (database) => {
      await database.put('documents', { ...(await database.get('documents', KEY)), version: VERSION - 1 });
    });
    // As the version before this one would have left it: its number stands in the text.
    const lifting = (raw: Readonly<Record<string, unknown>>) => ({ ...raw, version: VERSION, pack: 'strict' });
    await rewriteAsOlder(browser);
    const tab = new Tab(browser, { lifting });
    expect((await tab.open(KEY)).kind).toBe('ok');
    expect(tab.shown).toMatchObject({
      document: { name: 'Mortgages', version: VERSION, pack: 'strict' },
      past: [],
      future: [],
    });
    await until(() => !tab.keeper.hasUnsaved);
    const states = await tab.keeper.vault.earlierStates(KEY);
    const before = states.find(({ kind }) => kind === 'before-update');
    expect(JSON.parse(await tab.keeper.vault.textOfState(before?.id ?? 0))).toMatchObject({
      name: 'Mortgages',
      version: VERSION - 1,
      pack: 'whitepaper',
    });

    tab.do(renameTo('Later'));
    await until(() => !tab.keeper.hasUnsaved);
    const later = new Tab(restarted(browser));
    expect((await later.open(KEY)).kind).toBe('ok');
    expect(later.shown).toMatchObject({ document: { name: 'Later', pack: 'strict' }, past: [{}] });
  });
});

describe('what version 1 of the format kept', () => {
  /** A browser as the program left it that had version 1: a snapshot, and a journal after it. */
  async function browserOfVersion1(): Promise<Browser> {
    const browser = newBrowser();
    await new Tab(browser).keeper.vault.list();
    const kept: Record<string, [keys: IDBValidKey[], values: unknown[]]> = JSON.parse(
      readFileSync(new URL('../../fixtures/kept.v1.json', import.meta.url), 'utf8'),
    );
    await behind(browser, async (database) => {
      for (const [store, [keys, values]] of Object.entries(kept)) {
        for (const [at, value] of values.entries())
          await database.put(store, value, store === 'texts' ? keys[at] : undefined);
      }
    });
    return browser;
  }

  const peopleIn = ({ document }: Tab['shown']) => document.scenarios[0]?.organisation.people.map(({ name }) => name);

  it('[P4] opens lifted, with all that was done, and without its steps, which are about another shape', async () => {
    const tab = new Tab(await browserOfVersion1());
    expect((await tab.open(KEY)).kind).toBe('ok');
    const { document, past, future } = tab.shown;
    expect(document).toMatchObject({ name: 'Kept', version: VERSION, classification: '', notes: [], decisions: [] });
    expect(document.scenarios[1]).toMatchObject({ status: 'intended', follows: [], frozen: null });
    expect(document.scenarios[0]?.organisation).toMatchObject({
      products: [],
      tribes: [{ form: 'tribe', profile: {} }],
    });
    expect(peopleIn(tab.shown)).toEqual(['Fatma', 'Joost van den Berg', 'Priya Nair', 'Bo Jansen', 'Noor Bakker']);
    expect([past, future]).toEqual([[], []]);
  });

  it('[P4] is kept as it was before the update, and what is done goes on from there', async () => {
    const browser = await browserOfVersion1();
    const tab = new Tab(browser);
    await tab.open(KEY);
    await until(() => !tab.keeper.hasUnsaved);
    const states = await tab.keeper.vault.earlierStates(KEY);
    const before = states.find(({ kind }) => kind === 'before-update');
    const text = await tab.keeper.vault.textOfState(before?.id ?? 0);
    expect(JSON.parse(text)).toMatchObject({ name: 'Kept', version: 1 });
    expect(text).not.toContain('classification');

    tab.do(renameTo('Later'));
    await until(() => !tab.keeper.hasUnsaved);
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown).toMatchObject({ document: { name: 'Later', version: VERSION }, past: [{}] });
    expect(peopleIn(later.shown)).toEqual(peopleIn(tab.shown));
    later.undo();
    expect(later.shown.document.name).toBe('Kept');
  });
});

/** Turns the snapshots of a document into those of the version before this one. */
async function rewriteAsOlder(browser: Browser): Promise<void> {
  const { writtenAsFound } = await import('../../../src/storage/vault/snapshot.ts');
  await behind(browser, async (database) => {
    for (const snapshot of await database.getAllFromIndex('snapshots', 'document', KEY)) {
      const older = (await database.get('texts', snapshot.id)).replace(
        `"version":${VERSION}`,
        `"version":${VERSION - 1}`,
      );
      const { texts, ...head } = writtenAsFound(KEY, snapshot.seq, VERSION - 1, older);
      await database.put('snapshots', { ...snapshot, ...head });
      await database.put('texts', texts.join(''), snapshot.id);
    }
  });
}

describe('what the second version of the database kept', () => {
  it('is there after the update, with its history, and what is done goes on from there', async () => {
    const now = await browserWithDocument();
    const kept = await allOf(now);
    const browser = newBrowser();
    const second = await openDB(browser.database, 2, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('texts');
        database.createObjectStore('journal', { keyPath: ['document', 'seq'] });
        const snapshots = database.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
        snapshots.createIndex('document', 'document');
      },
    });
    for (const name of second.objectStoreNames) {
      const [keys, values] = kept[name] as [IDBValidKey[], unknown[]];
      for (const [at, value] of values.entries()) {
        await second.put(name, value, name === 'texts' ? keys[at] : undefined);
      }
    }
    second.close();

    const tab = new Tab(browser);
    await tab.open(KEY);
    expect(tab.shown).toMatchObject({ document: { name: 'Mortgages' }, past: [{}], future: [] });
    tab.do(renameTo('Later'));
    await until(() => !tab.keeper.hasUnsaved);
    const later = new Tab(restarted(browser));
    await later.open(KEY);
    expect(later.shown).toMatchObject({ document: { name: 'Later' }, past: [{}, {}] });
    expect(later.undo()).toBe(true);
    expect(later.shown.document.name).toBe('Mortgages');
  });
});

describe('what the first version of the database kept', () => {
  it('is there after the update: every document, and which one was open last', async () => {
    const browser = newBrowser();
    const first = await openDB(browser.database, 1, {
      upgrade(database) {
        database.createObjectStore('documents', { keyPath: 'key' });
        database.createObjectStore('texts');
        database.createObjectStore('notes');
      },
    });
    const documents = ['One', 'Two', 'Three'].map((name) => ({ ...someDocument(), name }));
    for (const [index, document] of documents.entries()) {
      const key = `document:${index}`;
      await first.put('documents', { key, name: document.name, changedAt: 1000 - index, version: VERSION });
      await first.put('texts', { text: writeDocument(document), checksum: '' }, key);
    }
    await first.put('documents', { key: 'document:newer', name: 'Newer', changedAt: 1, version: VERSION + 1 });
    await first.put('texts', { text: NEWER, checksum: '' }, 'document:newer');
    await first.put('notes', 'document:1', 'lastOpened');
    first.close();

    const tab = new Tab(browser);
    const listed = await tab.keeper.vault.list();
    expect(listed.map(({ name, isNewer }) => [name, isNewer])).toEqual([
      ['Two', false],
      ['One', false],
      ['Three', false],
      ['Newer', true],
    ]);
    for (const [index, document] of documents.entries()) {
      await tab.open(`document:${index}`);
      expect(tab.shown.document).toStrictEqual(document);
    }
    expect(await tab.keeper.vault.textOf('document:newer')).toBe(NEWER);
  });
});
