// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeFile } from '../support/fakeFile.ts';
import { PASSPHRASE } from '../support/lockedByHand.ts';

const LOCKED = readFileSync(join(import.meta.dirname, '../fixtures/locked.json'), 'utf8');
const disk = fakeFile('hypotheken.json', LOCKED);

// What the browser says of itself is read once, when the code is loaded.
vi.stubGlobal('showOpenFilePicker', async () => [disk.file]);
const { filesToCheck } = await import('../../src/documents/checking/sources.ts');
const { FileReading } = await import('../../src/documents/fileReading.ts');
const { useFileCopies } = await import('../../src/store/fileCopies.ts');
const { perform } = await import('../../src/store/perform.ts');
const { wordsIn } = await import('../support/words.ts');
const { unkept } = await import('../panels/keptPage.ts');
const { documentNow, inFront, show } = await import('../panels/onPage.tsx');

it('[files] a locked file that is opened to be saved to again is not written to: it would lose its lock', async () => {
  const documents = unkept();
  const stop = documents.saving.follow();
  const user = show(null, { squads: 'Checkout: Ana*' }, 'en', documents);
  await act(() => documents.openToKeep(wordsIn('en')));
  await inFront('dialog');
  await user.keyboard(`${PASSPHRASE}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(documentNow().name).toBe('Hypotheken 2027');
  act(() => void perform({ type: 'renameDocument', name: 'Ander plan' }));
  expect(useFileCopies.getState().files).toEqual({});
  await new Promise((resume) => setTimeout(resume, 1500));
  expect(disk.text()).toBe(LOCKED);
  stop();
});

it('a locked file among many that are checked is told of, and asks nothing', async () => {
  const [source] = filesToCheck([new File([LOCKED], 'hypotheken.json')], new FileReading(), wordsIn('en'));
  expect(await source?.read(new AbortController().signal)).toMatchObject({
    kind: 'refused',
    faults: [{ path: '', code: 'locked' }],
  });
});
