import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/storage/keeping/library.ts';
import { newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { Tab } from '../../support/tab.ts';

const KEY = 'document:kept';

/** A tab that has left one document, and shows another. */
async function tabWithTwo(browser = newBrowser()): Promise<Tab> {
  const tab = new Tab(browser);
  tab.begin(KEY, someDocument());
  tab.do(renameTo('First'));
  tab.begin('document:shown', someDocument());
  tab.do(renameTo('Shown'));
  await until(() => !tab.keeper.hasUnsaved);
  return tab;
}

async function namesOf({ keeper }: Tab): Promise<string[]> {
  return (await keeper.vault.list()).map(({ name }) => name).sort();
}

describe('the documents in a browser', () => {
  it('are listed, the one opened last in front', async () => {
    const tab = await tabWithTwo();
    await tab.open(KEY);
    expect((await tab.keeper.vault.list()).map(({ name }) => name)[0]).toBe('First');
    expect(await namesOf(tab)).toEqual(['First', 'Shown']);
  });

  it('are renamed as a step of their history', async () => {
    const tab = await tabWithTwo();
    expect(await new Library(tab.keeper).rename(KEY, 'Better')).toBe('done');
    expect(await new Library(tab.keeper).rename(KEY, 'Better')).toBe('done');
    expect(await new Library(tab.keeper).rename(KEY, '  ')).toBe('refused');
    expect(await namesOf(tab)).toEqual(['Better', 'Shown']);
    await tab.open(KEY);
    expect(tab.shown.past).toHaveLength(2);
    tab.undo();
    expect(tab.shown.document.name).toBe('First');
  });

  it('are duplicated as they are now, with a history of their own', async () => {
    const browser = newBrowser();
    const tab = await tabWithTwo(browser);
    const copy = await new Library(tab.keeper).duplicate(KEY, 'Copy of First');
    const later = new Tab(restarted(browser));
    await later.open(copy ?? '');
    expect(later.shown).toEqual({ document: { ...someDocument(), name: 'Copy of First' }, past: [], future: [] });
    expect(await new Library(tab.keeper).duplicate('document:none', 'Copy')).toBeNull();
  });

  it('are deleted, and brought back with all they had', async () => {
    const tab = await tabWithTwo();
    const { vault } = tab.keeper;
    expect(await new Library(tab.keeper).delete(KEY)).toBe('done');
    expect(await namesOf(tab)).toEqual(['Shown']);
    expect(await vault.deleted()).toMatchObject([{ key: KEY, name: 'First' }]);
    await vault.restore(KEY);
    expect(await vault.deleted()).toEqual([]);
    await tab.open(KEY);
    expect(tab.shown.document.name).toBe('First');
    expect(tab.shown.past).toHaveLength(1);
  });

  it('are as they were when nothing was done to them', async () => {
    const tab = await tabWithTwo();
    expect(await tab.open('document:none')).toEqual({ kind: 'missing' });
    expect(tab.shown.document.name).toBe('Shown');
    expect(await new Library(tab.keeper).rename('document:none', 'Other')).toBe('refused');
    expect(await namesOf(tab)).toEqual(['First', 'Shown']);
  });
});
