// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../src/panels/documentActions.ts';
import { followFiles, keepInFile } from '../../src/panels/documents/savingToFile.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { useFileCopies } from '../../src/store/fileCopies.ts';
import { perform } from '../../src/store/perform.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { downloads } from './downloads.ts';
import { documentNow, show } from './onPage.tsx';

const shop = { ...documentOf({ squads: 'Checkout: Ana*, Bo' }), name: 'Shop' };

beforeEach(() => {
  useFileCopies.setState(useFileCopies.getInitialState(), true);
  return followFiles();
});

/** So many steps, each a new name of the document. */
function steps(count: number): void {
  act(() => {
    for (let step = 0; step < count; step++) perform({ type: 'renameDocument', name: `Shop ${step}` });
  });
}

const reminder = (count: number) => screen.queryByText(`${count} changes are in this browser alone.`);

describe('saving to a file', () => {
  it('is done by Ctrl+S, never by the browser; a download where no file can be kept', async () => {
    const downloaded = downloads();
    const user = show(<StatusLine />, shop);
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
    const user = show(<StatusLine />, shop);
    steps(49);
    expect(reminder(49)).toBeNull();
    steps(1);
    expect(reminder(50)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    await expect.poll(downloaded).toEqual({ 'Shop 0.json': writeDocument(documentNow()) });
    await expect.poll(() => reminder(50)).toBeNull();
  });

  it('are told of again after fifty more, once it was not now', async () => {
    const user = show(<StatusLine />, shop);
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
    show(<StatusLine />, shop);
    steps(50);
    act(() => useWorkspace.getState().open('document:other', shop));
    expect(reminder(50)).toBeNull();
    act(() => useWorkspace.getState().open('document:test', shop));
    expect(reminder(50)).toBeVisible();
    await act(() => exportJson());
    expect(reminder(50)).toBeNull();
  });

  it('are not told of where there is a file', () => {
    show(<StatusLine />, shop);
    act(() => useWorkspace.getState().open('document:filed', shop));
    act(() => keepInFile('document:filed', { name: 'shop.json' } as FileSystemFileHandle));
    expect(screen.getByText('and in shop.json')).toBeVisible();
    steps(50);
    expect(reminder(50)).toBeNull();
    expect(screen.getByText('and, in a moment, in shop.json')).toBeVisible();
  });
});
