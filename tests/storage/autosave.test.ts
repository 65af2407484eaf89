import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { type Autosave, keepSaved, type SaveReport } from '../../src/storage/autosave.ts';
import { type DocumentStore, openStore } from '../../src/storage/documents.ts';
import { readDocument } from '../../src/storage/readDocument.ts';

function named(name: string): Document {
  const scenario = { id: 'scenario:today', name: 'Today', organisation: {} };
  const result = readDocument(JSON.stringify({ format: 'tribecraft', version: 1, name, scenarios: [scenario] }));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.document;
}

let store: DocumentStore;
let autosave: Autosave;
let reports: string[];
let change: (key: string, name: string) => void;

/** The names under which documents stand on the disk. */
async function onDisk(): Promise<string[]> {
  return (await store.list()).map((entry) => entry.name).sort();
}

/** Makes the disk full until it is called again. */
function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}

/** Lets time pass, and the database do its work. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  reports = [];
  let changed: ((key: string, document: Document) => void) | null = null;
  change = (key, name) => changed?.(key, named(name));
  const subscribe = (callback: (key: string, document: Document) => void) => {
    changed = callback;
    return () => {
      changed = null;
    };
  };
  const report = (state: SaveReport) => reports.push(state.kind === 'memory' ? `memory: ${state.reason}` : state.kind);
  autosave = keepSaved(store, subscribe, report);
});

afterEach(() => {
  autosave.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a change', () => {
  it('is on the disk when it is reported as saved', async () => {
    change('a', 'Mortgages');
    expect(reports).toEqual(['saving']);
    expect(await onDisk()).toEqual([]);
    await pass(0);
    expect(reports).toEqual(['saving', 'saved']);
    expect(await onDisk()).toEqual(['Mortgages']);
  });

  it('that is followed by others at once is written once, in its newest state', async () => {
    const save = vi.spyOn(store, 'save');
    for (const name of ['One', 'Two', 'Three']) change('a', name);
    await pass(0);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await onDisk()).toEqual(['Three']);
  });

  it('while another is being written waits, so that one write is under way at most, and is written then', async () => {
    let underWay = 0;
    let most = 0;
    const { save } = store;
    vi.spyOn(store, 'save').mockImplementation(async (key, document) => {
      most = Math.max(most, ++underWay);
      if (document.name === 'One') {
        change('a', 'Two');
        change('a', 'Three');
      }
      await save.call(store, key, document);
      underWay--;
    });
    change('a', 'One');
    await pass(0);
    expect(most).toBe(1);
    expect(reports.at(-1)).toBe('saved');
    expect(await onDisk()).toEqual(['Three']);
  });

  it('in one document does not displace one in another', async () => {
    change('a', 'Mortgages');
    change('b', 'Payments');
    await pass(0);
    expect(await onDisk()).toEqual(['Mortgages', 'Payments']);
  });
});

describe('a write that fails', () => {
  it('[P2] is said with its reason, and tried again until it succeeds, with the newest state', async () => {
    const makeRoom = fillDisk();
    change('a', 'One');
    await pass(0);
    expect(reports).toEqual(['saving', 'memory: QuotaExceededError']);
    change('a', 'Two');
    await pass(0);
    expect(reports.at(-1)).toBe('memory: QuotaExceededError');
    makeRoom();
    await pass(60_000);
    expect(reports.at(-1)).toBe('saved');
    expect(await onDisk()).toEqual(['Two']);
  });

  it('is tried again after 1, 2, 4, 8, 16 and then every 30 seconds', async () => {
    fillDisk();
    const save = vi.spyOn(store, 'save');
    change('a', 'One');
    await pass(0);
    const tries: number[] = [];
    for (let second = 1; second <= 91; second++) {
      const before = save.mock.calls.length;
      await pass(1000);
      if (save.mock.calls.length > before) tries.push(second);
    }
    expect(tries).toEqual([1, 3, 7, 15, 31, 61, 91]);
  });

  it('is tried again at the next change', async () => {
    fillDisk()();
    const makeRoom = fillDisk();
    change('a', 'One');
    await pass(0);
    makeRoom();
    change('a', 'Two');
    await pass(0);
    expect(reports.at(-1)).toBe('saved');
    expect(await onDisk()).toEqual(['Two']);
  });

  it('does not hold up another document', async () => {
    const { save } = store;
    vi.spyOn(store, 'save').mockImplementation(async (key, document) => {
      if (key === 'a') throw new DOMException('written by a newer version', 'NewerDocumentError');
      await save.call(store, key, document);
    });
    change('a', 'Mortgages');
    change('b', 'Payments');
    await pass(2000);
    expect(await onDisk()).toEqual(['Payments']);
    expect(reports.at(-1)).toBe('memory: NewerDocumentError');
  });
});

describe('when the page is hidden', () => {
  it('what waits is written at once', async () => {
    change('a', 'Mortgages');
    await autosave.flush();
    expect(await onDisk()).toEqual(['Mortgages']);
  });

  it('what changed during a write is written too', async () => {
    change('a', 'One');
    const first = autosave.flush();
    change('a', 'Two');
    await Promise.all([first, autosave.flush()]);
    expect(await onDisk()).toEqual(['Two']);
  });

  it('nothing is written when nothing changed, and a full disk throws nothing', async () => {
    const save = vi.spyOn(store, 'save');
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
    fillDisk();
    change('a', 'One');
    await expect(autosave.flush()).resolves.toBeUndefined();
  });
});

it('after it was stopped nothing is written', async () => {
  autosave.stop();
  change('a', 'Mortgages');
  await pass(60_000);
  expect(reports).toEqual([]);
  expect(await onDisk()).toEqual([]);
});
