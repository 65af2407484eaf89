import { describe, expect, it } from 'vitest';
import { PART } from '../../../src/storage/vault/assembled.ts';
import { type Entry, writeEntry } from '../../../src/storage/vault/entry.ts';
import { writtenAtOnce } from '../../../src/storage/vault/snapshot.ts';
import { Vault } from '../../../src/storage/vault/vault.ts';
import { behind, newBrowser } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import type { Browser } from '../../support/tab.ts';

const HOLD = { key: 'document:kept', writer: 'tab:1' };

/** The entry that gives the document a name, as the `seq`th of its journal. */
function naming(seq: number): Entry {
  return { seq, kind: 'done', command: renameTo(`${seq}`), changes: [], label: '' };
}

async function vaultWithDocument(browser = newBrowser(), now = () => 0): Promise<Vault> {
  const vault = new Vault({ name: browser.database, now });
  const document = someDocument();
  const written = writtenAtOnce(HOLD.key, { document, seq: 0, numbers: { past: [], future: [] } });
  expect(await vault.begin(HOLD, { document, written, entries: [] })).toBe('kept');
  return vault;
}

describe('what is added to a journal', () => {
  it('is there once, also when its answer got lost and it is added again', async () => {
    const vault = await vaultWithDocument();
    expect(await vault.append(HOLD, '2', [naming(1), naming(2)])).toBe('kept');
    expect(await vault.append(HOLD, '3', [naming(2), naming(3)])).toBe('kept');
    expect(await vault.open(HOLD.key)).toMatchObject({ kind: 'ok', past: [{}, {}, {}], state: { seq: 3 }, lost: 0 });
  });

  it('is refused where it does not follow on what is there, and from a tab that did not claim the document', async () => {
    const vault = await vaultWithDocument();
    expect(await vault.append(HOLD, '2', [naming(2)])).toBe('elsewhere');
    expect(await vault.append({ ...HOLD, writer: 'tab:2' }, '1', [naming(1)])).toBe('elsewhere');
    expect(await vault.append({ ...HOLD, key: 'document:none' }, '1', [naming(1)])).toBe('missing');
    expect(await vault.open(HOLD.key)).toMatchObject({ past: [], state: { seq: 0 } });
  });
});

/** An entry whose text is of that many characters. */
function long(seq: number, length: number): Entry {
  const short = naming(seq);
  return { ...short, label: 'x'.repeat(length - writeEntry(HOLD.key, short, 0).texts.join('').length) } as Entry;
}

describe('a long entry of a journal', () => {
  /** Each record of the journal and each part, with the length of its text. */
  function records(browser: Browser): Promise<string[]> {
    return behind(browser, async (database) => {
      const entries = await database.getAll('journal');
      const keys = await database.getAllKeys('entryParts');
      const parts = await database.getAll('entryParts');
      return [
        ...entries.map(({ seq, text, parts }) => `${seq}: ${text.length}${parts ? ` and ${parts} more` : ''}`),
        ...keys.map((key, at) => `${(key as unknown[]).slice(1).join('.')}: ${parts[at].length}`),
      ];
    });
  }

  it('is kept in several records, and is one entry to whoever opens it', async () => {
    const browser = newBrowser();
    const vault = await vaultWithDocument(browser);
    const entries = [long(1, PART), long(2, PART + 1), long(3, 3 * PART - 1), naming(4)];
    expect(await vault.append(HOLD, '4', entries)).toBe('kept');
    expect(await records(browser)).toEqual([
      '1: 500000',
      '2: 500000 and 1 more',
      '3: 500000 and 2 more',
      `4: ${writeEntry(HOLD.key, naming(4), 0).texts.join('').length}`,
      '2.1: 1',
      '3.1: 500000',
      '3.2: 499999',
    ]);
    expect(await vault.open(HOLD.key)).toMatchObject({ past: [{}, {}, {}, {}], state: { seq: 4 }, lost: 0 });
  });

  it('is damaged where a part of it is gone', async () => {
    const browser = newBrowser();
    const vault = await vaultWithDocument(browser);
    await vault.append(HOLD, '3', [naming(1), long(2, 3 * PART), naming(3)]);
    await behind(browser, (database) => database.delete('entryParts', [HOLD.key, 2, 1]));
    expect(await vault.open(HOLD.key)).toMatchObject({ past: [{}], state: { seq: 3 }, lost: 2 });
  });

  it('goes with its parts, and those of no other, once no snapshot needs it', async () => {
    const browser = newBrowser();
    const vault = await vaultWithDocument(browser);
    await vault.append(HOLD, '3', [long(1, 2 * PART), long(2, 2 * PART), naming(3)]);
    for (const seq of [3, 3, 3]) {
      const written = writtenAtOnce(HOLD.key, { document: someDocument(), seq, numbers: { past: [2], future: [] } });
      await vault.takeSnapshot(HOLD, { kind: 'automatic', name: '', written, damaged: [], before: null });
    }
    expect(await records(browser)).toEqual(['2: 500000 and 1 more', '2.1: 500000']);
  });

  it('goes with its parts when its document goes for good', async () => {
    const browser = newBrowser();
    let now = 0;
    const vault = await vaultWithDocument(browser, () => now);
    await vault.append(HOLD, '1', [long(1, 2 * PART)]);
    await vault.delete(HOLD.key);
    now = 31 * 24 * 3_600_000;
    await vault.clearOut();
    expect(await records(browser)).toEqual([]);
  });

  it('is so for the text of a snapshot: kept in several records, one text to whoever opens it, gone with it', async () => {
    const browser = newBrowser();
    let now = 0;
    const vault = await vaultWithDocument(browser, () => now);
    const document = { ...someDocument(), classification: 'x'.repeat(2 * PART) };
    await vault.append(HOLD, '1', [naming(1)]);
    const written = writtenAtOnce(HOLD.key, { document, seq: 1, numbers: { past: [1], future: [] } });
    await vault.takeSnapshot(HOLD, { kind: 'named', name: 'Long', written, damaged: [], before: null });
    const parts = () => behind(browser, (database) => database.getAllKeys('textParts'));
    const [long] = await vault.earlierStates(HOLD.key);
    const id = long?.id ?? 0;
    expect(await parts()).toEqual([
      [id, 1],
      [id, 2],
    ]);
    expect(await vault.open(HOLD.key)).toMatchObject({
      snapshotSeq: 1,
      document: { classification: document.classification },
      lost: 0,
    });
    expect(await vault.readState(id)).toMatchObject({
      kind: 'ok',
      document: { classification: document.classification },
    });
    expect(JSON.parse(await vault.textOfState(id)).classification).toBe(document.classification);
    await behind(browser, (database) => database.delete('textParts', [id, 2]));
    expect((await vault.readState(id)).kind).toBe('refused');
    expect(await vault.open(HOLD.key)).toMatchObject({ snapshotSeq: 0, lost: 0 });
    await vault.delete(HOLD.key);
    now = 31 * 24 * 3_600_000;
    await vault.clearOut();
    expect(await parts()).toEqual([]);
  });

  it('and such a text go once they are superfluous, and are read one by one where the browser fails at all at once', async () => {
    const browser = newBrowser();
    const vault = await vaultWithDocument(browser);
    const document = { ...someDocument(), classification: 'x'.repeat(2 * PART) };
    await vault.append(HOLD, '2', [long(1, 2 * PART), naming(2)]);
    const taken = async (seq: number, of: ReturnType<typeof someDocument>) => {
      const written = writtenAtOnce(HOLD.key, {
        document: of,
        seq,
        numbers: { past: [1, 2].slice(0, seq), future: [] },
      });
      await vault.takeSnapshot(HOLD, { kind: 'automatic', name: '', written, damaged: [], before: null });
    };
    await taken(1, document);
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...asked) {
      const request = getAll.apply(this, asked);
      if (this.name === 'journal') this.transaction.abort();
      return request;
    };
    try {
      const found = await vault.open(HOLD.key);
      expect(found).toMatchObject({ document: { classification: document.classification }, past: [{}, {}], lost: 0 });
    } finally {
      IDBObjectStore.prototype.getAll = getAll;
    }
    for (const seq of [2, 2, 2]) await taken(seq, someDocument());
    expect(await behind(browser, (database) => database.count('textParts'))).toBe(0);
  });

  it('can be what a document begins with', async () => {
    const browser = newBrowser();
    const vault = new Vault({ name: browser.database });
    const document = someDocument();
    const written = writtenAtOnce(HOLD.key, { document, seq: 1, numbers: { past: [1], future: [] } });
    await vault.begin(HOLD, { document, written, entries: [long(1, 2 * PART)] });
    expect(await vault.open(HOLD.key)).toMatchObject({ past: [{}], lost: 0 });
  });
});

describe('a document that is kept', () => {
  it('is not made anew by another tab', async () => {
    const vault = await vaultWithDocument();
    const document = { ...someDocument(), name: 'Another' };
    const written = writtenAtOnce(HOLD.key, { document, seq: 0, numbers: { past: [], future: [] } });
    expect(await vault.begin({ ...HOLD, writer: 'tab:2' }, { document, written, entries: [] })).toBe('elsewhere');
    expect(await vault.open(HOLD.key)).toMatchObject({ document: { name: 'Picture' } });
  });

  it('is deleted for 30 days, in which it can be brought back, and then for good', async () => {
    const { database: name } = newBrowser();
    let now = 0;
    const vault = new Vault({ name, now: () => now });
    const document = someDocument();
    const written = writtenAtOnce(HOLD.key, { document, seq: 0, numbers: { past: [], future: [] } });
    await vault.begin(HOLD, { document, written, entries: [] });
    await vault.delete(HOLD.key);
    expect(await vault.list()).toEqual([]);
    now = 29 * 24 * 3_600_000;
    await vault.clearOut();
    expect(await vault.deleted()).toMatchObject([{ key: HOLD.key, name: 'Picture' }]);
    await vault.restore(HOLD.key);
    expect(await vault.list()).toHaveLength(1);
    await vault.delete(HOLD.key);
    now += 31 * 24 * 3_600_000;
    await vault.clearOut();
    expect(await vault.deleted()).toEqual([]);
    expect(await vault.open(HOLD.key)).toEqual({ kind: 'missing' });
  });
});
