// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeFile } from '../support/fakeFile.ts';
import { documentOf } from '../support/picture.ts';

// What the browser says of itself is read once, when the code is loaded.
vi.stubGlobal('showOpenFilePicker', () => undefined);
const { StatusLine } = await import('../../src/panels/StatusLine.tsx');
const { writeDocument } = await import('../../src/storage/writeDocument.ts');
const { useFileCopies } = await import('../../src/store/fileCopies.ts');
const { perform } = await import('../../src/store/perform.ts');
const { useWorkspace } = await import('../../src/store/workspace.ts');
const { unkept } = await import('../panels/keptPage.ts');
const { documentNow, open, show } = await import('../panels/onPage.tsx');

const shop = { ...documentOf({ squads: 'Checkout: Ana*, Bo' }), name: 'Shop' };
const theirs = writeDocument({ ...shop, name: 'Theirs' });

let stop: () => void;

/** The page, with a document that goes on being saved to `Shop.json`. */
function setup() {
  const documents = unkept();
  stop = documents.saving.follow();
  const disk = fakeFile('Shop.json', writeDocument(shop));
  const user = show(<StatusLine />, shop, 'en', documents);
  act(() => documents.saving.keepIn('document:test', { file: disk.file, holds: disk.text() }));
  const rename = (name: string) => act(() => void perform({ type: 'renameDocument', name }));
  return { disk, user, rename };
}

const CHANGED = 'Shop.json was changed elsewhere. Nothing was overwritten.';
const saved = (name = 'Shop.json') => screen.findByText(`and in ${name}`);
const press = (name: string) => screen.getByRole('button', { name });

beforeEach(() => useFileCopies.setState(useFileCopies.getInitialState(), true));
afterEach(() => stop());

describe('a file that a document goes on being saved to', () => {
  it('[files] is written while nobody else writes to it', async () => {
    const { disk, rename } = setup();
    rename('One');
    await saved();
    rename('Two');
    await expect.poll(disk.text, { timeout: 20_000 }).toBe(writeDocument({ ...shop, name: 'Two' }));
  });

  it('[files] is left alone once somebody else has written to it, and that is said', async () => {
    const { disk, rename } = setup();
    disk.write(theirs);
    rename('Ours');
    expect(await screen.findByText(CHANGED, { selector: '.status-item' })).toBeVisible();
    expect(screen.getByText(CHANGED, { selector: '[aria-live]' })).toBeInTheDocument();
    rename('Ours again');
    await new Promise((resume) => setTimeout(resume, 1200));
    expect(disk.text()).toBe(theirs);
    expect(screen.getByText(CHANGED, { selector: '.status-item' })).toBeVisible();
  });

  it('[files] is not written over by Ctrl+S either', async () => {
    const { disk, user, rename } = setup();
    disk.write(theirs);
    rename('Ours');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(CHANGED, { selector: '.status-item' });
    await user.keyboard('{Control>}s{/Control}');
    await new Promise((resume) => setTimeout(resume, 200));
    expect(disk.text()).toBe(theirs);
    expect(screen.getByText(CHANGED, { selector: '.status-item' })).toBeVisible();
  });

  it('[files] is written over when that is chosen, and saved to from then on', async () => {
    const { disk, user, rename } = setup();
    disk.write(theirs);
    rename('Ours');
    await screen.findByText(CHANGED, { selector: '.status-item' });
    await user.click(press('Overwrite it'));
    await saved();
    expect(disk.text()).toBe(writeDocument(documentNow()));
    rename('Later');
    await expect.poll(disk.text, { timeout: 20_000 }).toBe(writeDocument({ ...shop, name: 'Later' }));
  });

  it('[files] is left for another file when that is chosen', async () => {
    const { disk, user, rename } = setup();
    const other = fakeFile('Other.json', '');
    const choose = vi.fn(async (): Promise<FileSystemFileHandle> => {
      throw new DOMException('', 'AbortError');
    });
    vi.stubGlobal('showSaveFilePicker', choose);
    disk.write(theirs);
    rename('Ours');
    await screen.findByText(CHANGED, { selector: '.status-item' });
    await user.click(press('Save as another file…'));
    await screen.findByText(CHANGED, { selector: '.status-item' });
    choose.mockResolvedValue(other.file);
    await user.click(press('Save as another file…'));
    await saved('Other.json');
    expect(other.text()).toBe(writeDocument(documentNow()));
    expect(disk.text()).toBe(theirs);
  });

  it('[files] is opened as another document when that is chosen', async () => {
    const { disk, user, rename } = setup();
    disk.write(theirs);
    rename('Ours');
    const ours = documentNow();
    await screen.findByText(CHANGED, { selector: '.status-item' });
    await user.click(press('Open the changed file'));
    await expect.poll(() => documentNow().name).toBe('Theirs');
    expect(useWorkspace.getState().documentKey).not.toBe('document:test');
    act(() => open('document:test', ours));
    expect(screen.getByText(CHANGED, { selector: '.status-item' })).toBeVisible();
    expect(disk.text()).toBe(theirs);
  });

  it('[files] may be touched, or hold what is to be saved already', async () => {
    const { disk, rename } = setup();
    disk.write(disk.text());
    rename('One');
    await saved();
    disk.write(writeDocument({ ...shop, name: 'Two' }));
    rename('Two');
    await screen.findByText('and shortly in Shop.json');
    await new Promise((resume) => setTimeout(resume, 1200));
    await saved();
  });
});
