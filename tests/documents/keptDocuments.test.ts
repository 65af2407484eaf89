// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { openAsNew } from '../../src/documents/opening.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { allKept, keepPage, unkept } from '../panels/keptPage.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('what was deleted is gone for good after 30 days, once the page is opened', async () => {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const { keeper, documents } = keepPage();
  for (const name of ['One', 'Two']) {
    openAsNew({ ...documentOf({ squads: 'Checkout: Ana*' }), name });
    await vi.waitFor(async () => expect((await keeper.vault.list()).map((each) => each.name)).toContain(name), {
      timeout: 20_000,
    });
  }
  const one = (await keeper.vault.list()).find(({ name }) => name === 'One');
  await keeper.vault.delete(one?.key ?? '');
  const deleted = async () => (await keeper.vault.deleted()).map(({ name }) => name);
  now += 29 * DAY;
  await documents.kept.clearOut();
  expect(await deleted()).toEqual(['One']);
  now += 2 * DAY;
  await documents.kept.clearOut();
  expect(await deleted()).toEqual([]);
  expect((await keeper.vault.list()).map(({ name }) => name)).toEqual(['Two']);
});

it('where nothing may be kept, nothing is cleared out, and nothing fails', async () => {
  await expect(unkept().kept.clearOut()).resolves.toBeUndefined();
});

it('calls a new document otherwise than those there are', async () => {
  const { keeper, documents } = keepPage();
  const begun = async (language: 'en' | 'nl') => {
    await documents.kept.begin(wordsIn(language));
    return useWorkspace.getState().document.name;
  };
  openAsNew({ ...documentOf({ squads: 'Checkout: Ana*' }), name: 'new organisation 2' });
  const names = [await begun('en'), await begun('en'), await begun('en'), await begun('nl'), await begun('nl')];
  expect(names.join('\n')).toBe(`New organisation
New organisation 3
New organisation 4
Nieuwe organisatie
Nieuwe organisatie 2`);
  await allKept(keeper);
});

it('waits for no database before it begins a new document', async () => {
  vi.useFakeTimers();
  const { keeper, documents } = keepPage();
  vi.spyOn(keeper.vault, 'list').mockReturnValue(new Promise(() => undefined));
  const begun = documents.kept.begin(wordsIn('en'));
  await vi.advanceTimersByTimeAsync(500);
  await begun;
  vi.useRealTimers();
  expect(useWorkspace.getState().document.name).toBe('New organisation');
});
