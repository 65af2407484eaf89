// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeFile } from '../support/fakeFile.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

let chosen: FileSystemFileHandle;
// What the browser says of itself is read once, when the code is loaded.
const choosing = () => vi.stubGlobal('showOpenFilePicker', async () => [chosen]);
choosing();
const { svgWithDocument } = await import('../../src/storage/carried/svgCarried.ts');
const { writeDocument } = await import('../../src/storage/writeDocument.ts');
const { perform } = await import('../../src/store/perform.ts');
const { unkept } = await import('../panels/keptPage.ts');
const { documentNow, show } = await import('../panels/onPage.tsx');

const shop = { ...documentOf({ squads: 'Checkout: Ana*' }), name: 'Shop' };
const bank = { ...documentOf({ squads: 'Loans: Flo*' }), name: 'Bank' };
let stop: () => void;
afterEach(() => stop());

async function opened(name: string, text: string) {
  const documents = unkept();
  stop = documents.saving.follow();
  show(null, shop, 'en', documents);
  const disk = fakeFile(name, text);
  chosen = disk.file;
  choosing();
  await documents.openToKeep(wordsIn('en'));
  expect(documentNow()).toEqual(bank);
  perform({ type: 'renameDocument', name: 'Changed' });
  return disk;
}

it('[files] goes on saving to a document that was opened for that', async () => {
  const disk = await opened('Bank.json', writeDocument(bank));
  await expect.poll(disk.text, { timeout: 20_000 }).toBe(writeDocument({ ...bank, name: 'Changed' }));
});

it('[files] never writes over a picture that carried the document', async () => {
  const picture = await svgWithDocument('<svg></svg>', writeDocument(bank));
  const disk = await opened('Bank.svg', picture);
  await new Promise((resume) => setTimeout(resume, 1500));
  expect(disk.text()).toBe(picture);
});
