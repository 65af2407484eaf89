// @vitest-environment jsdom

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/domain/version.ts';
import { Library } from '../../src/storage/keeping/library.ts';
import { useDrafts } from '../../src/store/drafts.ts';
import { useKeeping } from '../../src/store/keeping.ts';
import { perform } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { behind, until } from '../support/browser.ts';
import { downloads } from '../support/downloads.ts';
import { documentOf, squadsIn } from '../support/picture.ts';
import { RecordingPen } from '../support/recordingPen.ts';
import { allKept, keepPage } from './keptPage.ts';
import { documentNow, inFront, open, show } from './onPage.tsx';

const bank = { ...documentOf({ squads: 'Loans: Flo*, Gus' }), name: 'Bank' };
const shop = { ...documentOf({ squads: 'Checkout: Ana*, Bo' }), name: 'Shop' };

/** A browser that keeps *Bank* and *Shop*; *Shop* is open. */
async function twoKept(language: 'en' | 'nl' = 'en') {
  const kept = keepPage();
  const user = show(null, bank, language, kept.documents);
  act(() => open('document:shop', shop));
  await act(() => allKept(kept.keeper));
  await until(async () => (await kept.keeper.vault.list()).length === 2);
  return { ...kept, user };
}

async function openPage() {
  act(() => useView.getState().ask({ kind: 'documents' }));
  const page = await inFront('dialog');
  await page.findAllByRole('listitem');
  return page;
}

const namesIn = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.queryAllByRole('button', { name: /^Open (?!a file|file)/ }).map((button) => button.textContent);

describe('the documents page', () => {
  it('lists what this browser keeps, and opens what is chosen', async () => {
    const { user } = await twoKept();
    const page = await openPage();
    expect(namesIn(page)).toEqual(['Shop', 'Bank']);
    expect(page.getByText(/^Open now · Changed .* · \d+ kB$/)).toBeVisible();
    await user.click(page.getByRole('button', { name: 'Open Bank' }));
    await waitFor(() => expect(documentNow()).toEqual(bank));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what the browser answered when it was asked not to clear what is kept', async () => {
    await twoKept();
    const page = await openPage();
    expect(page.queryByText(/delete this/)).toBeNull();
    act(() => useKeeping.setState({ isPersisted: false }));
    expect(
      page.getByText('The browser may delete this when it needs space: save to a file now and then.'),
    ).toBeVisible();
    act(() => useKeeping.setState({ isPersisted: true }));
    expect(page.getByText('The browser will not delete this automatically.')).toBeVisible();
    act(() => useKeeping.setState({ isPersisted: null }));
  });

  it('renames in place: one that is open as a step that can be undone, one that is not in the browser', async () => {
    const { user, keeper } = await twoKept();
    const page = await openPage();
    await user.click(page.getByRole('button', { name: 'Rename Shop' }));
    await user.keyboard('Webshop{Enter}');
    expect(await page.findByRole('button', { name: 'Rename Webshop' })).toHaveFocus();
    expect(documentNow().name).toBe('Webshop');
    expect(useWorkspace.getState().past).toHaveLength(1);
    await user.click(page.getByRole('button', { name: 'Rename Bank' }));
    await user.keyboard('Savings{Enter}');
    await page.findByRole('button', { name: 'Open Savings' });
    expect((await keeper.vault.list()).map(({ name }) => name).sort()).toEqual(['Savings', 'Webshop']);
  });

  it('[drafts] keeps a name that could not be given, until it is', async () => {
    const { user } = await twoKept();
    const page = await openPage();
    act(() => useTabRole.setState({ role: 'follower' }));
    await user.click(page.getByRole('button', { name: 'Rename Shop' }));
    await user.keyboard('Webshop{Enter}');
    await waitFor(() => expect(useView.getState().refused).not.toBeNull());
    act(() => useTabRole.setState({ role: 'writer' }));
    act(() => useView.getState().refuse(null));
    await user.click(page.getByRole('button', { name: 'Rename Shop' }));
    expect(page.getByRole('textbox', { name: /Shop/ })).toHaveValue('Webshop');
    await user.keyboard('{Enter}');
    expect(await page.findByRole('button', { name: 'Rename Webshop' })).toHaveFocus();
    expect(useDrafts.getState().texts).toEqual({});
  });

  it('takes the first letters of a name, typed as soon as the field is there', async () => {
    await twoKept();
    const page = await openPage();
    act(() => page.getByRole('button', { name: 'Rename Shop' }).click());
    expect(page.getByRole('textbox', { name: /Shop/ })).toHaveFocus();
  });

  it('leaves a name as it was at Escape, and stays open', async () => {
    const { user } = await twoKept();
    const page = await openPage();
    await user.click(page.getByRole('button', { name: 'Rename Shop' }));
    await user.keyboard('Webshop{Escape}');
    expect(page.getByRole('button', { name: 'Rename Shop' })).toHaveFocus();
    expect(namesIn(page)).toEqual(['Shop', 'Bank']);
  });

  it('duplicates one, with all that is in it', async () => {
    const { user, keeper } = await twoKept();
    const page = await openPage();
    await user.click(page.getByRole('button', { name: 'Duplicate Bank' }));
    expect(await page.findByText('Bank (copy) created.')).toBeVisible();
    const copy = (await keeper.vault.list()).find(({ name }) => name === 'Bank (copy)');
    expect(await keeper.open(copy?.key ?? '')).toMatchObject({
      kind: 'ok',
      document: { ...bank, name: 'Bank (copy)' },
    });
    expect(useWorkspace.getState().documentKey).toBe('document:shop');
  });

  it('deletes the one that is open, shows another, and brings it back', async () => {
    const { user } = await twoKept();
    const page = await openPage();
    await user.click(page.getByRole('button', { name: 'Delete Shop' }));
    expect(await page.findByText('Shop deleted.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(namesIn(page)).toEqual(['Bank']);
    expect(documentNow()).toEqual(bank);
    await user.click(page.getByRole('button', { name: 'Undo' }));
    expect(await page.findByText('Shop restored.')).toBeVisible();
    await user.click(page.getByRole('button', { name: 'Open Shop' }));
    await waitFor(() => expect(documentNow()).toEqual(shop));
  });

  it('brings back what was deleted before', async () => {
    const { user, keeper } = await twoKept();
    await new Library(keeper).delete('document:test');
    const page = await openPage();
    await user.click(page.getByText('1 deleted document, kept for 30 days'));
    await user.click(page.getByRole('button', { name: 'Restore Bank' }));
    await page.findByRole('button', { name: 'Open Bank' });
    expect(page.queryByText(/kept for 30 days/)).toBeNull();
  });

  it('shows an empty document once the last is deleted', async () => {
    const { user } = await twoKept();
    const page = await openPage();
    await user.click(page.getByRole('button', { name: 'Delete Bank' }));
    await page.findByText('Bank deleted.');
    await user.click(page.getByRole('button', { name: 'Delete Shop' }));
    await page.findByText('Shop deleted.');
    expect(documentNow().scenarios[0]?.organisation.people).toEqual([]);
  });

  it('[P4] lets one that a newer version wrote be downloaded, byte for byte, and nothing else', async () => {
    const { user, browser } = await twoKept();
    const text = `{"format":"tribecraft","version":${VERSION + 1},"name":"Bank","new":["later"]}`;
    await behind(browser, async (database) => {
      const record = await database.get('documents', 'document:test');
      await database.put('documents', { ...record, version: VERSION + 1 });
      const [id] = await database.getAllKeysFromIndex('snapshots', 'document', 'document:test');
      await database.put('texts', text, id);
    });
    const downloaded = downloads();
    const page = await openPage();
    expect(namesIn(page)).toEqual(['Shop']);
    expect(page.queryByRole('button', { name: 'Delete Bank' })).toBeNull();
    await user.click(page.getByRole('button', { name: 'Download Bank' }));
    await waitFor(async () => expect(await downloaded()).toEqual({ 'Bank.json': text }));
  });

  it('says so where this browser keeps nothing', async () => {
    const user = show(null, shop);
    act(() => useView.getState().ask({ kind: 'documents' }));
    const page = await inFront('dialog');
    expect(await page.findByText(/cannot save anything right now/)).toBeVisible();
    await user.click(page.getByRole('button', { name: 'New document' }));
    expect(documentNow().name).toBe('New organisation');
  });

  it('is in Dutch too', async () => {
    await twoKept('nl');
    const page = await openPage();
    expect(page.getByRole('button', { name: 'Bank verwijderen' })).toBeVisible();
    expect(page.getByText(/^Nu open · Gewijzigd /)).toBeVisible();
  });
});

describe('earlier states', () => {
  async function openStates() {
    act(() => useView.getState().ask({ kind: 'earlierStates', documentKey: 'document:shop', name: 'Shop' }));
    const page = await inFront('dialog');
    const list = page.getByRole('list', { name: 'Versions' });
    await within(list).findAllByRole('button');
    return { page, states: () => within(list).getAllByRole('button') };
  }

  it('are looked at first, and gone back to as a step that can be undone', async () => {
    const { user, keeper } = await twoKept();
    act(() => void perform({ type: 'addPeople', people: [{ id: 'person:cy', name: 'Cy' }] }));
    await act(() => allKept(keeper));
    const pen = new RecordingPen();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
    const { page, states } = await openStates();
    await user.click(states().at(-1) as HTMLElement);
    expect(await page.findByRole('img', { name: 'Picture of Shop as it was' })).toBeVisible();
    expect(page.getByText(/^2 people · 2 FTE · 1 tribe · 1 squad/)).toBeVisible();
    expect(pen.drawn.map(({ text }) => text)).toContain('Bo');
    expect(pen.drawn.map(({ text }) => text)).not.toContain('Cy');
    const before = documentNow();
    await user.click(page.getByRole('button', { name: 'Restore this version' }));
    await waitFor(() => expect(documentNow()).toEqual(shop));
    act(() => void useWorkspace.getState().undo());
    expect(documentNow()).toEqual(before);
  });

  it('of a document that is not open open it, and then go back', async () => {
    const { user } = await twoKept();
    act(() => useView.getState().ask({ kind: 'earlierStates', documentKey: 'document:test', name: 'Bank' }));
    const page = await inFront('dialog');
    const list = within(page.getByRole('list', { name: 'Versions' }));
    await user.click(await list.findByRole('button'));
    await waitFor(() =>
      expect(page.getByRole('button', { name: 'Restore this version' })).not.toHaveAttribute('aria-disabled', 'true'),
    );
    await user.click(page.getByRole('button', { name: 'Restore this version' }));
    await waitFor(() => expect(squadsIn(documentNow())).toBe('Loans: Flo*, Gus'));
    expect(useWorkspace.getState().documentKey).toBe('document:test');
  });

  it('can be kept under a name, which is still there after Escape until then [drafts]', async () => {
    const { user } = await twoKept();
    await user.type((await openStates()).page.getByRole('textbox'), 'Before the board meeting{Escape}');
    const { page } = await openStates();
    expect(page.getByRole('textbox', { name: 'Name this version' })).toHaveValue('Before the board meeting');
    await user.click(page.getByRole('button', { name: 'Save this version' }));
    expect(await page.findByRole('button', { name: /Saved as Before the board meeting$/ })).toBeVisible();
    expect(page.getByRole('textbox', { name: 'Name this version' })).toHaveValue('');
  });

  it('[P5] that are damaged say so, are not gone back to, and can be downloaded as they lie there', async () => {
    const { user, browser } = await twoKept();
    await behind(browser, async (database) => {
      const [id] = await database.getAllKeysFromIndex('snapshots', 'document', 'document:shop');
      const record = await database.get('snapshots', id as IDBValidKey);
      await database.put('snapshots', { ...record, kind: 'damaged' });
      await database.put('texts', '{"format":"tribecr', id);
    });
    const downloaded = downloads();
    const list = await openPage();
    expect(list.getByText(/1 damaged copy/)).toBeVisible();
    await user.click(list.getByRole('button', { name: 'Earlier versions of Shop' }));
    const page = await inFront('dialog');
    await user.click(await page.findByRole('button', { name: /Damaged$/ }));
    expect(await page.findByText(/no longer what was saved/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Restore this version' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(page.getByRole('button', { name: 'Download this version' }));
    await waitFor(async () => expect(await downloaded()).toEqual({ 'Shop.json': '{"format":"tribecr' }));
  });
});
