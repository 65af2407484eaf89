import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { chunkOf, END } from '../support/smallPng.ts';
import { card, complaintsOf, drag, exportedJson, openPage, rowHead } from './support/board.ts';

const UMUT = 'Umut Kaya';
const ROOM = 'Rente & advies';
const CARRIES = 'The picture carries the whole document';

/** Saves a picture as PNG, with the document in it or without. */
async function savedPicture(page: Page, carries: boolean): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: /^PNG/ }).click();
  const dialog = page.getByRole('dialog', { name: /PNG/ });
  await expect(dialog.getByRole('checkbox', { name: CARRIES })).not.toBeChecked();
  if (carries) await dialog.getByRole('checkbox', { name: CARRIES }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Save/ }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await expect(dialog).toHaveCount(0);
  return { name: download.suggestedFilename(), bytes };
}

/** Drops a file on the page, as it would come from a folder. */
async function dropped(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  const held = await page.evaluateHandle(
    ([called, letters]) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], called));
      return files;
    },
    [name, base64] as const,
  );
  // What listens is fetched after the page: a file that is carried over it tells that again and again.
  await expect(async () => {
    await page.locator('body').dispatchEvent('dragover', { dataTransfer: held });
    await expect(page.getByText(/^Drop here/)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: held });
}

test('[P9] a picture that carries the document opens again as an equal one, and every browser draws it', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const first = await exportedJson(page);
  await drag(page, card(page, UMUT, 'No squad'), rowHead(page, ROOM));
  await expect(card(page, UMUT, ROOM)).toBeVisible();
  const written = await exportedJson(page);
  expect(written).not.toBe(first);
  const picture = await savedPicture(page, true);
  expect(picture.name).toMatch(/^\S.* \(opens in Tribecraft\)\.png$/);
  // A large one is read in a worker.
  const filling = chunkOf('prIv', new Uint8Array(3 * 1024 * 1024));
  const large = Buffer.concat([picture.bytes.subarray(0, -END.length), filling, END]);
  for (const bytes of [picture.bytes, large]) {
    await page.getByRole('button', { name: /^Document: / }).click();
    await page.getByRole('menuitem', { name: 'A company with three tribes' }).click();
    await expect(card(page, UMUT, ROOM)).toHaveCount(0);
    await dropped(page, picture.name, bytes);
    await expect(card(page, UMUT, ROOM)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
    expect(await exportedJson(page)).toBe(written);
  }

  const size = await page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    return [width, height];
  }, picture.bytes.toString('base64'));
  expect(size).toEqual([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]);
  expect(complaints).toEqual([]);
});

test('[P8] one that carries none says so, a damaged one says that, and what is open stays', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  const plain = await savedPicture(page, false);
  expect(plain.name).not.toContain('opens in');
  expect(plain.bytes.includes('tribecraft')).toBe(false);
  const fault = page.getByRole('dialog').getByRole('listitem');
  await dropped(page, 'plain.png', plain.bytes);
  await expect(fault).toHaveText(/^This picture carries no document/);
  await page.keyboard.press('Escape');
  await expect(fault).toHaveCount(0);

  const carries = await savedPicture(page, true);
  const spoilt = Uint8Array.from(carries.bytes);
  const at = carries.bytes.indexOf('tribecraft') + 100;
  spoilt[at] = (spoilt[at] as number) ^ 1;
  await dropped(page, 'spoilt.png', spoilt);
  await expect(fault).toHaveText(/^This picture is damaged: some of it is no longer what was saved/);
  await page.keyboard.press('Escape');
  expect(await exportedJson(page)).toBe(before);
});
