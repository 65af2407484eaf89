import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, exportedJson, openPage } from './support/board.ts';

/** Saves a picture in a format, with people called so. */
async function saved(page: Page, format: 'PNG' | 'SVG' | 'PDF', called = 'Names') {
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
  const dialog = page.getByRole('dialog', { name: `Export as ${format}` });
  await dialog.getByRole('button', { name: called, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Save ${format}` }).click(),
  ]);
  await expect(dialog).toHaveCount(0);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const namesIn = (json: string): string[] =>
  JSON.parse(json).scenarios[0].organisation.people.flatMap(({ name, kind }: { name: string; kind?: string }) =>
    kind === 'vacancy' ? [] : name,
  );

test('a picture is a white slide as PNG, and text and pages as SVG and PDF, named for what it shows', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const names = namesIn(await exportedJson(page));
  const png = await saved(page, 'PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  expect(png.name).toMatch(/^\S.* - Today - \d{4}-\d\d-\d\d\.png$/);

  const svg = (await saved(page, 'SVG')).bytes.toString();
  expect(names.filter((name) => !svg.includes(name))).toEqual([]);
  // In a window of its own, which has no policy of ours.
  const other = await page.context().newPage();
  await other.setContent(svg);
  await expect(other.getByRole('img').getByText('Cem Aydın', { exact: true }).first()).toBeVisible();
  await other.close();

  const pdf = await saved(page, 'PDF');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(complaints).toEqual([]);
});

test('with pseudonyms and with roles nobody is named in a picture, and everybody is one person in all of them', async ({
  page,
}) => {
  await openPage(page);
  const names = namesIn(await exportedJson(page));
  for (const called of ['Pseudonyms', 'Roles only']) {
    const svg = (await saved(page, 'SVG', called)).bytes.toString();
    expect(names.filter((name) => svg.includes(name))).toEqual([]);
    expect(svg).toContain(called === 'Pseudonyms' ? 'Person ' : 'Developer');
  }
});

test('the picture that is shown can be looked at by anybody', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: /^PNG/ }).click();
  await expect(page.getByRole('img', { name: /^Preview: / })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriersOn(page)).toEqual([]);
});
