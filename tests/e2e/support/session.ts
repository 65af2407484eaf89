import { expect, type Locator, type Page } from '@playwright/test';
import { card, drag, exportedJson, rowHead } from './board.ts';

async function savePicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: /^PNG/ }).click();
  const dialog = page.getByRole('dialog', { name: /PNG/ });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await (await download).path();
  await expect(dialog).toHaveCount(0);
}

async function openFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  await chooser.setFiles({ name: 'mortgages.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
}

/** One user's hour on the open page, on the example of the first visit: something of everything that there is. */
export async function workOn(page: Page): Promise<void> {
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Hypotheek-app'));
  await expect(page.getByRole('dialog', { name: /would have 10/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
  const moved = card(page, 'Umut Kaya', 'Rente & advies');
  const questions: [string, Locator][] = [
    ['m', page.getByRole('dialog')],
    ['Enter', page.getByRole('menu')],
    ['?', page.getByRole('dialog')],
  ];
  for (const [key, answer] of questions) {
    await expect(moved).toBeFocused();
    await page.keyboard.press(key);
    await expect(answer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(answer).toHaveCount(0);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Iris');
  await expect(page.getByRole('option', { name: /Iris/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const written = await exportedJson(page);
  await savePicture(page);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(card(page, 'Umut Kaya', 'No squad')).toBeVisible();
  await openFile(page, written);

  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name: 'A company with three tribes' }).click();
  await expect(page.getByRole('tab')).toHaveCount(2);
}
