import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { card, complaintsOf, drag, openPage, rowHead } from './support/board.ts';

async function openDocuments(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name: 'All documents…' }).click();
  return page.getByRole('dialog', { name: 'Documents in this browser' });
}

const named = (dialog: Locator, name: string) => dialog.getByRole('button', { name: `Open ${name}`, exact: true });
const titled = (page: Page, name: string) => page.getByRole('button', { name: `Document: ${name}`, exact: true });

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('documents are made, renamed, duplicated, deleted, brought back and taken back to an earlier state', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const first = (await page.getByRole('button', { name: /^Document: / }).innerText()).trim();

  await (await openDocuments(page)).getByRole('button', { name: 'New document' }).click();
  await expect(titled(page, 'New organisation')).toBeVisible();

  const dialog = await openDocuments(page);
  await dialog.getByRole('button', { name: 'Rename New organisation' }).click();
  await page.keyboard.type('Payments');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Rename Payments' })).toBeFocused();

  await dialog.getByRole('button', { name: 'Duplicate Payments' }).click();
  await expect(named(dialog, 'Payments (copy)')).toBeVisible();
  await accessible(page);

  await dialog.getByRole('button', { name: 'Delete Payments', exact: true }).click();
  await expect(dialog.getByText('Payments deleted.')).toBeVisible();
  await expect(named(dialog, 'Payments')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(named(dialog, 'Payments')).toBeVisible();

  await named(dialog, first).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Umut Kaya', 'No squad')).toBeVisible();
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeFocused();
  await page.reload();
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();

  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
  const states = page.getByRole('dialog', { name: `Earlier versions of ${first}` });
  await states.getByRole('list', { name: 'Versions' }).getByRole('button').last().click();
  await expect(states.getByRole('img', { name: /as it was$/ })).toBeVisible();
  await accessible(page);
  await states.getByRole('button', { name: 'Restore this version' }).click();
  await expect(card(page, 'Umut Kaya', 'No squad')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
  expect(complaints).toEqual([]);
});

/** Answers the browser's question for a file, which no test can, with a file of the page's own. */
async function answerWithOwnFile(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(suggestedName, { create: true });
      },
    });
  });
}

function textOfFile(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
}

test('[files] a file that somebody else wrote to is not saved over, until that is chosen', async ({ page }) => {
  await answerWithOwnFile(page);
  await openPage(page);
  const name = (await page.getByRole('button', { name: /^Document: / }).innerText()).trim();
  const status = page.getByRole('contentinfo');
  await page.keyboard.press('Control+s');
  await expect(status.getByText(`and in ${name}.json`)).toBeVisible();
  await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    const writing = await (await folder.getFileHandle(file)).createWritable();
    await writing.write('Theirs');
    await writing.close();
  }, `${name}.json`);
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
  await expect(status.getByText(`${name}.json was changed elsewhere. Nothing was overwritten.`)).toBeVisible();
  expect(await textOfFile(page, `${name}.json`)).toBe('Theirs');
  await accessible(page);
  await status.getByRole('button', { name: 'Overwrite it' }).click();
  await expect(status.getByText(`and in ${name}.json`)).toBeVisible();
  expect(JSON.parse(await textOfFile(page, `${name}.json`))).toMatchObject({ format: 'tribecraft', name });
});

test('a document goes on being saved to the file that it was saved to', async ({ page }) => {
  await answerWithOwnFile(page);
  await openPage(page);
  const name = (await page.getByRole('button', { name: /^Document: / }).innerText()).trim();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`and in ${name}.json`)).toBeVisible();
  const before = await textOfFile(page, `${name}.json`);
  expect(JSON.parse(before)).toMatchObject({ format: 'tribecraft', name });
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
  await expect(page.getByText(`and shortly in ${name}.json`)).toBeVisible();
  await expect(page.getByText(`and in ${name}.json`)).toBeVisible();
  expect(await textOfFile(page, `${name}.json`)).not.toBe(before);

  // As when the file lies on a stick that was pulled out.
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await page.keyboard.press('Control+z');
  // It is also said aloud.
  await expect(page.getByRole('contentinfo').getByText(`${name}.json could not be saved.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
});
