// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FileReading } from '../../src/documents/fileReading.ts';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { useFileCopies } from '../../src/store/fileCopies.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { downloads } from '../support/downloads.ts';
import { lockedByHand, openedByHand, PASSPHRASE } from '../support/lockedByHand.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';
import { documentNow, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo' };
const LOCKED = readFileSync(join(import.meta.dirname, '../fixtures/locked.json'), 'utf8');
const WRONG = 'Not opened: the passphrase is wrong, or the file was changed after it was saved.';
const file = (text: string, name = 'hypotheken.json') => new File([text], name);

/** Opens a locked file over a page that shows something else; answers with what the reading of it answered. */
async function openLocked(text = LOCKED, language: 'en' | 'nl' = 'en') {
  const user = show(null, SHOP, language);
  const before = documentNow();
  const key = await act(() => new FileReading().openFile(file(text), wordsIn(language)));
  return { user, before, key, dialog: await inFront('dialog') };
}

const alert = () => screen.getByRole('alert').textContent;

describe('a locked file', () => {
  it('asks for its passphrase, and opens by it as a document of its own', async () => {
    const { user, key, dialog } = await openLocked();
    expect(dialog.getByRole('heading')).toHaveTextContent('hypotheken.json is locked');
    expect(dialog.getByText(/is kept in this browser without the passphrase/)).toBeVisible();
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(documentNow().name).toBe('Hypotheken 2027'));
    expect(useWorkspace.getState().documentKey).not.toBe('document:test');
    expect(screen.queryByRole('dialog')).toBeNull();
    // Whoever saves to its file again and again would take the lock off it.
    expect(key).toBeNull();
  });

  it('says in place that the passphrase is wrong, leaves what is open, and asks again', async () => {
    const { user, before, dialog } = await openLocked();
    const field = dialog.getByLabelText('Passphrase');
    expect(alert()).toBe('');
    await user.type(field, 'één kopje thé, graag');
    await user.click(dialog.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(alert()).toContain(WRONG));
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription(expect.stringContaining(WRONG));
    expect(documentNow()).toBe(before);
    // What is typed next takes the place of the wrong one.
    expect(field).toHaveFocus();
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(documentNow().name).toBe('Hypotheken 2027'));
  });

  it('keeps what is typed to itself, unless it is to be shown', async () => {
    const { user, dialog } = await openLocked();
    const field = dialog.getByLabelText('Passphrase');
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
    await user.type(field, 'Jan Klaassen');
    const button = dialog.getByRole('button', { name: 'Show passphrase' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(field).toHaveAttribute('type', 'text');
    expect(field).toHaveValue('Jan Klaassen');
    await user.click(button);
    expect(field).toHaveAttribute('type', 'password');
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('Klaassen');
  });

  it('opens nothing where nothing is typed, or where it is closed meanwhile', async () => {
    const { user, before } = await openLocked();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Open' })).toBeVisible();
    await user.keyboard(`${PASSPHRASE}{Enter}{Escape}`);
    expect(screen.queryByRole('dialog')).toBeNull();
    await act(() => new Promise((resume) => setTimeout(resume, 1500)));
    expect(documentNow()).toBe(before);
  });

  it('with a fault in what was locked lists it, as of any other file', async () => {
    const broken = writeDocument(documentOf({ squads: 'Loans: Flo*' })).replace('"tribe:shop"', '"tribe:x"');
    const { user, before } = await openLocked(JSON.stringify(lockedByHand(broken, PASSPHRASE)));
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() =>
      expect(useView.getState().dialog).toMatchObject({ kind: 'openFaults', file: 'hypotheken.json' }),
    );
    expect(JSON.stringify(useView.getState().dialog)).toContain('scenarios[0].organisation.squads[0].tribe');
    expect(documentNow()).toBe(before);
  });

  it('that is damaged is refused before anything is asked', async () => {
    const { dialog } = await openLocked(LOCKED.replace('600000', '1000000000000'));
    expect(dialog.getByRole('heading')).toHaveTextContent('hypotheken.json was not opened');
    expect(dialog.getByText(/more than 10,000,000/)).toBeVisible();
  });

  it('among several files is asked for in its turn, and the next waits for it', async () => {
    const user = show(null, SHOP);
    const others = ['Bakkerij', 'Drukkerij'].map((name) => ({ ...documentOf(SHOP), name }));
    const [first, last] = others.map((each) => file(writeDocument(each), `${each.name}.json`)) as [File, File];
    const unasked = () => vi.waitUntil(() => useView.getState().dialog === null, { timeout: 20_000 });
    const answered = async () => void (await unasked());
    const opened = new FileReading().openFiles([first, file(LOCKED), last], wordsIn('en'), answered);
    await inFront('dialog');
    expect(documentNow().name).toBe('Bakkerij');
    const seen: string[] = [];
    const stop = useWorkspace.subscribe(({ document }) => seen.push(document.name));
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(documentNow().name).toBe('Drukkerij'));
    await opened;
    stop();
    expect(seen).toEqual(['Hypotheken 2027', 'Drukkerij']);
  });

  it('says in Dutch that a page by plain http encrypts nothing, in place of asking', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const { dialog } = await openLocked(LOCKED, 'nl');
    expect(dialog.getByText(/via gewone http van een andere computer/)).toBeVisible();
    expect(dialog.queryByLabelText('Wachtwoordzin')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('JSON with a passphrase…', () => {
  async function ask() {
    const downloaded = downloads();
    const user = show(<Toolbar pages={{}} />, { ...documentOf(SHOP), name: 'Winkel' });
    await user.click(screen.getByRole('button', { name: 'Export…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'JSON with a passphrase…' }));
    const dialog = await inFront('dialog');
    const first = dialog.getByLabelText('Passphrase, at least 8 characters');
    const again = dialog.getByLabelText('The same passphrase again');
    const save = () => user.click(dialog.getByRole('button', { name: 'Save JSON' }));
    return { user, dialog, downloaded, first, again, save };
  }

  it('saves the document behind it, and counts as saved', async () => {
    const { user, dialog, downloaded, first, again, save } = await ask();
    useFileCopies.getState().noteStep('document:test');
    expect(dialog.getByText(/^Without the passphrase nobody can open the file again/)).toBeVisible();
    await user.type(first, 'vijf natte honden');
    await user.type(again, 'vijf natte honden');
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const saved = await downloaded();
    expect(Object.keys(saved)).toEqual(['Winkel.json']);
    expect(openedByHand(saved['Winkel.json'] ?? '', 'vijf natte honden')).toBe(writeDocument(documentNow()));
    expect(useFileCopies.getState().ownWork['document:test']?.steps).toBe(0);
  });

  it('says where the passphrase is too short, and where the two are not the same', async () => {
    const { user, downloaded, first, again, save } = await ask();
    await user.type(first, 'zeven77');
    await user.type(again, 'zeven77');
    await save();
    expect(alert()).toBe('Choose at least 8 characters. Several words are easy to remember.');
    expect(first).toHaveAttribute('aria-invalid', 'true');
    expect(first).toHaveFocus();
    await user.keyboard('acht8888');
    await save();
    expect(alert()).toBe('This is not the passphrase above: enter the same one twice.');
    expect(first).toHaveAttribute('aria-invalid', 'false');
    expect(again).toHaveAttribute('aria-invalid', 'true');
    expect(again).toHaveFocus();
    expect(await downloaded()).toEqual({});
  });

  it('shows both fields or none, and saves nothing once it is closed', async () => {
    const { user, dialog, downloaded, first, again } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Show passphrase' }));
    for (const field of [first, again]) expect(field).toHaveAttribute('type', 'text');
    await user.type(first, 'acht8888');
    await user.type(again, 'acht8888{Enter}{Escape}');
    await act(() => new Promise((resume) => setTimeout(resume, 1500)));
    expect(await downloaded()).toEqual({});
  });
});
