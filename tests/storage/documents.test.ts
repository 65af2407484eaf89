import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { openStore } from '../../src/storage/documents.ts';
import { readDocument } from '../../src/storage/readDocument.ts';

const text = new TextDecoder();

function named(name: string, besides: object = {}): Document {
  const scenario = { id: 'scenario:today', name: 'Today', organisation: {} };
  const file = { format: 'tribecraft', version: 1, name, scenarios: [scenario], ...besides };
  const result = readDocument(JSON.stringify(file));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.document;
}

/** Does something to the database behind the back of the store. */
async function tamper(table: string, change: (record: Record<string, unknown>) => object, key = 'a'): Promise<void> {
  const database = await openDB('tribecraft');
  const inline = table === 'documents' ? undefined : key;
  await database.put(table, change(await database.get(table, key)), inline);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the documents in this browser', () => {
  it('are there after a reload, unknown keys and all', async () => {
    const document = named('Mortgages', { zebra: [1, { a: null }] });
    await (await openStore()).save('a', document);
    expect(await (await openStore()).load('a')).toEqual({ kind: 'ok', document });
  });

  it('are each kept under their own key, and listed with the one changed last first', async () => {
    const store = await openStore();
    const clock = vi.spyOn(Date, 'now');
    for (const [key, time] of Object.entries({ a: 3, b: 1, c: 2 })) {
      clock.mockReturnValue(time);
      await store.save(key, named(`Document ${key}`));
    }
    expect(await store.list()).toEqual([
      { key: 'a', name: 'Document a', changedAt: 3, version: 1, readable: true },
      { key: 'c', name: 'Document c', changedAt: 2, version: 1, readable: true },
      { key: 'b', name: 'Document b', changedAt: 1, version: 1, readable: true },
    ]);
  });

  it('are written over by a newer state of the same document, and by nothing else', async () => {
    const store = await openStore();
    await store.save('a', named('First'));
    await store.save('b', named('Other'));
    await store.save('a', named('Second'));
    expect(await store.load('a')).toMatchObject({ document: { name: 'Second' } });
    expect(await store.load('b')).toMatchObject({ document: { name: 'Other' } });
    expect(await store.list()).toHaveLength(2);
  });

  it('are gone when they are removed', async () => {
    const store = await openStore();
    await store.save('a', named('Mortgages'));
    await store.remove('a');
    expect(await store.load('a')).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  it('are none at first, with none opened last', async () => {
    const store = await openStore();
    expect(await store.list()).toEqual([]);
    expect(await store.load('a')).toBeNull();
    expect(await store.lastOpened()).toBeNull();
    await store.noteOpened('a');
    expect(await (await openStore()).lastOpened()).toBe('a');
  });

  it('[P5] are refused when damaged, with the bytes for a download', async () => {
    const store = await openStore();
    await store.save('a', named('Mortgages'));
    await tamper('texts', (kept) => ({ ...kept, text: String(kept.text).replace('Mortgages', 'Mortgagez') }));
    const loaded = await store.load('a');
    expect(loaded).toMatchObject({ kind: 'refused', count: 1, faults: [{ path: '', code: 'damaged', values: {} }] });
    expect(loaded?.kind === 'refused' && text.decode(loaded.bytes)).toContain('Mortgagez');
  });

  it('[P4] are listed, not opened and never written over when a newer version wrote them', async () => {
    const store = await openStore();
    await store.save('a', named('Mortgages'));
    const newer = '{"format":"tribecraft","version":2,"name":"Mortgages","é":1}';
    await tamper('documents', (entry) => ({ ...entry, version: 2 }));
    await tamper('texts', () => ({ text: newer, checksum: 'of another kind' }));

    expect(await store.list()).toMatchObject([{ name: 'Mortgages', version: 2, readable: false }]);
    const before = await store.load('a');
    expect(before?.kind === 'newer' && text.decode(before.bytes)).toBe(newer);
    await expect(store.save('a', named('Older'))).rejects.toMatchObject({ name: 'NewerDocumentError' });
    expect(await store.load('a')).toEqual(before);
    expect(await store.list()).toMatchObject([{ name: 'Mortgages', version: 2 }]);
  });
});

describe('a browser that keeps nothing', () => {
  it('[P2] is said when the disk is full, and what was there stays', async () => {
    const store = await openStore();
    await store.save('a', named('First'));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.save('a', named('Second'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    full.mockRestore();
    expect(await store.load('a')).toMatchObject({ document: { name: 'First' } });
    await store.save('a', named('Third'));
    expect(await store.load('a')).toMatchObject({ document: { name: 'Third' } });
  });

  it('[P2] is said when half of a document fits, and none of it is kept', async () => {
    const store = await openStore();
    await store.save('a', named('First'));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'texts') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect(store.save('a', named('Second'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await store.list()).toMatchObject([{ name: 'First' }]);
    expect(await store.load('a')).toMatchObject({ document: { name: 'First' } });
  });

  it('is said at each use, and tried again', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not in private windows', 'SecurityError');
    });
    const store = await openStore();
    await expect(store.list()).rejects.toMatchObject({ name: 'SecurityError' });
    await expect(store.save('a', named('Mortgages'))).rejects.toMatchObject({ name: 'SecurityError' });
    open.mockRestore();
    await store.save('a', named('Mortgages'));
    expect(await store.list()).toHaveLength(1);
  });

  it('gives way to a newer page in another tab, and says so', async () => {
    const store = await openStore();
    await store.save('a', named('Mortgages'));
    const newer = await openDB('tribecraft', 2);
    await expect(store.save('a', named('Older'))).rejects.toMatchObject({ name: 'VersionError' });
    newer.close();
  });

  it('connects again after its database was closed under it', async () => {
    const store = await openStore();
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...words) {
      this.close();
      return transaction.apply(this, words);
    });
    await expect(store.save('a', named('Lost'))).rejects.toMatchObject({ name: 'InvalidStateError' });
    await store.save('a', named('Kept'));
    expect(await store.load('a')).toMatchObject({ document: { name: 'Kept' } });
  });
});
