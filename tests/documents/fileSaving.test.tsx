// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Documents } from '../../src/documents/documents.ts';
import { exportJson } from '../../src/documents/exportJson.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { useFileCopies } from '../../src/store/fileCopies.ts';
import { perform } from '../../src/store/perform.ts';
import { unkept } from '../panels/keptPage.ts';
import { documentNow, open, show } from '../panels/onPage.tsx';
import { downloads } from '../support/downloads.ts';
import { fakeFile } from '../support/fakeFile.ts';
import { documentOf } from '../support/picture.ts';

const shop = { ...documentOf({ squads: 'Checkout: Ana*, Bo' }), name: 'Shop' };

let documents: Documents;

beforeEach(() => {
  documents = unkept();
  useFileCopies.setState(useFileCopies.getInitialState(), true);
  return documents.saving.follow();
});

/** So many steps, each a new name of the document. */
function steps(count: number): void {
  act(() => {
    for (let step = 0; step < count; step++) perform({ type: 'renameDocument', name: `Shop ${step}` });
  });
}

const reminder = (count: number) => screen.queryByText(`${count} changes are only in this browser.`);

describe('saving to a file', () => {
  it('is done by Ctrl+S, never by the browser; a download where no file can be kept', async () => {
    const downloaded = downloads();
    const user = show(<StatusLine />, shop, 'en', documents);
    let isOurs = false;
    const note = (event: KeyboardEvent) => {
      isOurs ||= event.key === 's' && event.defaultPrevented;
    };
    window.addEventListener('keydown', note);
    await user.keyboard('{Control>}s{/Control}');
    window.removeEventListener('keydown', note);
    await expect.poll(downloaded).toEqual({ 'Shop.json': writeDocument(shop) });
    expect(isOurs).toBe(true);
  });
});

describe('many changes in this browser alone', () => {
  it('are told of after fifty, with a way to save them', async () => {
    const downloaded = downloads();
    const user = show(<StatusLine />, shop, 'en', documents);
    steps(49);
    expect(reminder(49)).toBeNull();
    steps(1);
    expect(reminder(50)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    await expect.poll(downloaded).toEqual({ 'Shop 0.json': writeDocument(documentNow()) });
    await expect.poll(() => reminder(50)).toBeNull();
  });

  it('are told of again after fifty more, once it was not now', async () => {
    const user = show(<StatusLine />, shop, 'en', documents);
    steps(50);
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(reminder(50)).toBeNull();
    steps(49);
    expect(reminder(99)).toBeNull();
    steps(1);
    expect(reminder(100)).toBeVisible();
  });

  it('are counted for each document, and again from none after an export', async () => {
    downloads();
    show(<StatusLine />, shop, 'en', documents);
    steps(50);
    act(() => open('document:other', shop));
    expect(reminder(50)).toBeNull();
    act(() => open('document:test', shop));
    expect(reminder(50)).toBeVisible();
    await act(() => exportJson());
    expect(reminder(50)).toBeNull();
  });

  it('are not told of where there is a file', () => {
    show(<StatusLine />, shop, 'en', documents);
    act(() => open('document:filed', shop));
    act(() => documents.saving.keepIn('document:filed', { file: fakeFile('shop.json', '').file, holds: '' }));
    expect(screen.getByText('and in shop.json')).toBeVisible();
    steps(50);
    expect(reminder(50)).toBeNull();
    expect(screen.getByText('and shortly in shop.json')).toBeVisible();
  });
});
