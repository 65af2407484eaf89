import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/storage/vault/entry.ts';
import { writtenAtOnce } from '../../../src/storage/vault/snapshot.ts';
import { Vault } from '../../../src/storage/vault/vault.ts';
import { newBrowser } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';

const HOLD = { key: 'document:kept', writer: 'tab:1' };

/** The entry that gives the document a name, as the `seq`th of its journal. */
function naming(seq: number): Entry {
  return { seq, kind: 'done', command: renameTo(`${seq}`), changes: [], label: '' };
}

async function vaultWithDocument(): Promise<Vault> {
  const vault = new Vault({ name: newBrowser().database });
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
