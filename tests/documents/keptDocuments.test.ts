// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { openAsNew } from '../../src/documents/opening.ts';
import { keepPage, unkept } from '../panels/keptPage.ts';
import { documentOf } from '../support/picture.ts';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => {
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
