// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AllDocuments } from '../../src/documents/allDocuments.ts';
import { Documents } from '../../src/documents/documents.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { BrowserMemory } from '../../src/storage/browserMemory.ts';
import { Forgetting } from '../../src/storage/keeping/forgetting.ts';
import { useKeeping } from '../../src/store/keeping.ts';
import { useView } from '../../src/store/view.ts';
import type { Language } from '../../src/wording/language.ts';
import { until } from '../support/browser.ts';
import { documentOf } from '../support/picture.ts';
import { allKept, keepPage } from './keptPage.ts';
import { inFront, open, show } from './onPage.tsx';

const bank = { ...documentOf({ squads: 'Loans: Flo*, Gus' }), name: 'Bank' };

afterEach(() => {
  cleanup();
  useKeeping.setState(useKeeping.getInitialState(), true);
  Reflect.deleteProperty(navigator, 'storage');
});

/** A page that keeps a document with a named version and one that was deleted; how often it began anew. */
async function aboutPage(language: Language = 'en') {
  const kept = keepPage();
  const begun: boolean[] = [];
  const forgetting = new Forgetting(kept.keeper, new BrowserMemory(false), {
    channel: undefined,
    patience: 1,
    forgetFiles: async () => true,
    beginAnew: (filesStay) => begun.push(filesStay),
  });
  const user = show(<StatusLine />, bank, language, new Documents(kept.keeper, null, forgetting));
  await act(() => allKept(kept.keeper));
  await act(() => kept.keeper.keepState('As agreed'));
  act(() => open('document:shop', documentOf({ squads: 'Checkout: Ana*' })));
  await act(() => allKept(kept.keeper));
  await kept.keeper.vault.delete('document:shop');
  act(() => useView.getState().ask({ kind: 'about' }));
  await inFront('dialog');
  return { ...kept, user, begun };
}

/** What is listed in the dialog in front. */
const listed = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('what the page says of where work is kept', () => {
  it('is where, how much room it takes, what clears it, and what the browser promised', async () => {
    Object.assign(navigator, { storage: { estimate: async () => ({ usage: 3_449_000 }) } });
    await aboutPage();
    expect(listed()).toEqual([
      expect.stringContaining('in the database “tribecraft” (IndexedDB) of http://localhost'),
      expect.stringContaining('local and session storage'),
      expect.stringContaining('in the cache'),
      expect.stringContaining('Files that you save: where you save them.'),
    ]);
    const about = within(screen.getByRole('dialog'));
    expect(await about.findByText(/it takes 3\.4 MB in all\. It is gone when you clear/)).toBeVisible();
    expect(about.queryByText(/delete this/)).toBeNull();
    act(() => useKeeping.setState({ isPersisted: false }));
    expect(about.getByText(/The browser may delete this when it needs space/)).toBeVisible();
    act(() => useKeeping.setState({ isPersisted: true }));
    expect(about.getByText(/will not delete this automatically/)).toBeVisible();
  });

  it('is that nothing is kept, where the user has not agreed', async () => {
    await aboutPage();
    act(() => useKeeping.setState({ consent: 'missing' }));
    const about = within(screen.getByRole('dialog'));
    expect(about.getByText(/keeps nothing in this browser/)).toBeVisible();
    expect(about.queryByRole('button', { name: /Delete everything/ })).toBeNull();
  });
});

describe('deleting everything in this browser', () => {
  it('is asked twice, with what goes, and done only then', async () => {
    const { user, keeper, begun } = await aboutPage();
    await user.click(screen.getByRole('button', { name: 'Delete everything in this browser…' }));
    await screen.findByText('1 document');
    expect(listed().slice(0, 3)).toEqual([
      '1 document',
      expect.stringMatching(/^\d earlier versions$/),
      '1 deleted document that could still be restored',
    ]);
    expect(listed().at(-1)).toMatch(/files of the page/);
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await screen.findByRole('dialog', { name: 'Really delete everything?' });
    expect(await keeper.vault.list()).toHaveLength(1);
    expect(begun).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    await until(() => begun.length > 0);
    expect(await keeper.vault.list()).toEqual([]);
  });

  it('counts the versions of every document, also of deleted ones', async () => {
    const { documents } = await aboutPage();
    const { keeper } = keepPage();
    expect(await new AllDocuments(documents).extent()).toEqual({ documents: 1, deleted: 1, versions: 3 });
    expect(await new AllDocuments(new Documents(keeper, null)).extent()).toEqual({
      documents: 0,
      deleted: 0,
      versions: 0,
    });
  });

  it('offers to look at the documents first, and to keep everything, at either question', async () => {
    const { user, keeper, begun } = await aboutPage('nl');
    const ask = async () => {
      act(() => useView.getState().ask({ kind: 'deleteEverything' }));
      await screen.findByRole('dialog', { name: 'Alles in deze browser verwijderen?' });
    };
    await ask();
    await user.click(screen.getByRole('button', { name: 'Alle documenten…' }));
    await screen.findByRole('dialog', { name: 'Documenten in deze browser' });
    await ask();
    await user.click(screen.getByRole('button', { name: 'Alles houden' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await ask();
    await user.click(screen.getByRole('button', { name: 'Alles verwijderen…' }));
    await screen.findByRole('dialog', { name: 'Echt alles verwijderen?' });
    await user.click(screen.getByRole('button', { name: 'Alles houden' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await keeper.vault.list()).toHaveLength(1);
    expect(begun).toEqual([]);
  });

  it('says how to do it where the browser does not let the page', async () => {
    const { user, keeper, begun } = await aboutPage();
    vi.spyOn(keeper.vault, 'deleteAll').mockRejectedValue(new Error('Not now'));
    await user.click(screen.getByRole('button', { name: 'Delete everything in this browser…' }));
    await user.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    await user.click(await screen.findByRole('button', { name: 'Delete everything now' }));
    expect(await screen.findByText(/Clear the data of this site in the settings/)).toBeVisible();
    expect(begun).toEqual([]);
  });

  it('is said when it is done, and where the files of the page stay', async () => {
    show(<StatusLine />, bank);
    const line = within(screen.getByRole('contentinfo'));
    act(() => useKeeping.setState({ notice: { kind: 'forgotten', files: 'gone' } }));
    expect(line.getByText('Everything that Tribecraft kept in this browser was deleted.')).toBeVisible();
    expect(useView.getState().said.polite).toBe('Everything that Tribecraft kept in this browser was deleted.');
    act(() => useKeeping.setState({ notice: { kind: 'forgotten', files: 'stay' } }));
    expect(line.getByText(/^Everything you made here was deleted\. Only the files/)).toBeVisible();
  });
});
