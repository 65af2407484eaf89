import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, exportedJson, openFile, openPage, showPage } from './support/board.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MORTGAGE = join(ROOT, 'src/storage/examples/mortgage.en.json');

const nameOf = (page: Page, product: string) => page.getByRole('button', { name: product, exact: true });
const rowOf = (page: Page, product: string) => page.getByRole('row').filter({ has: nameOf(page, product) });

interface Saved {
  scenarios: {
    organisation: { people: { id: string; phases?: string[] | undefined }[]; products?: object[]; projects?: object[] };
  }[];
}

/** The mortgage tribe, in which four people cover phases, with some products; each `[name, squad]`. */
async function openProducts(page: Page, file: string, products: readonly [string, string | null][]): Promise<void> {
  const document: Saved = JSON.parse(await readFile(MORTGAGE, 'utf8'));
  const organisation = document.scenarios[0]?.organisation;
  if (!organisation) throw new Error('The example has no scenario');
  const phases: Record<string, string[]> = {
    'person:pim-kuiper': ['1', '2a', '2b'],
    'person:olivia-maas': ['2c', '3a'],
    'person:noor-bakker': ['3b'],
    'person:hanna-smit': ['4'],
  };
  for (const person of organisation.people) {
    person.phases = phases[person.id];
  }
  organisation.products = products.map(([name, squad], at) => ({
    id: `product:${at}`,
    name,
    ...(squad && { squad: `squad:${squad}` }),
  }));
  // They contribute to the products that it had.
  organisation.projects = [];
  await writeFile(file, JSON.stringify(document));
  await openPage(page);
  await openFile(page, file);
}

test('[S12] a product is added, given its squads, seen with its gaps, changed by keys and taken back', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openProducts(page, test.info().outputPath('mortgage.json'), []);
  await page.getByRole('button', { name: 'Document: ' }).click();
  await page.getByRole('menuitem', { name: /^Products/ }).click();
  await expect(page.getByText('There are no products yet.')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Add a product' }).click();
  await page.getByRole('textbox', { name: 'Product name' }).fill('Rentecheck');
  await page.keyboard.press('Enter');
  const row = rowOf(page, 'Rentecheck');
  await expect(row).toContainText('No squad yet, so no phases are stated.');
  await expect(nameOf(page, 'Rentecheck')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('1 product has no squad')).toBeVisible();

  // By clicks: what a choice would do is said before it is made.
  await row.getByRole('button', { name: 'Choose squad…' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option', { name: /^Hypotheek-app/ })).toContainText('Can: ');
  await dialog.getByRole('option', { name: /^Hypotheek-app/ }).click();
  await expect(row.getByRole('listitem').filter({ hasText: 'covered by nobody' })).toHaveText(/Phase 4/);
  await expect(page.getByText('1 phase is covered by nobody')).toBeVisible();

  // By keys: the service squad covers the last phase, the order of two, a name, and all of it back.
  await nameOf(page, 'Rentecheck').focus();
  await page.keyboard.press('Shift+M');
  await dialog.getByRole('combobox').fill('Vervroegd');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('listitem').filter({ hasText: 'through the service squad' })).toHaveText(/Hanna Smit/);
  await expect(page.getByText('Every phase that is stated is covered')).toBeVisible();
  await expect(nameOf(page, 'Rentecheck')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Rate check');
  await page.keyboard.press('Enter');
  await expect(nameOf(page, 'Rate check')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').getByRole('menuitem', { name: 'Phase now' }).press('ArrowRight');
  await page.getByRole('menuitemcheckbox', { name: /^3a/ }).press('Enter');
  await expect(rowOf(page, 'Rate check')).toContainText('In phase 3a now');
  await expect(nameOf(page, 'Rate check')).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);

  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('There are no products yet.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what the picture shows is a table too, on the page and as a workbook', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openProducts(page, test.info().outputPath('mortgage.json'), [
    ['Rentecheck', 'hypotheek-app'],
    ['Bouwdepot', null],
  ]);
  await showPage(page, 'Products');
  await page.getByRole('button', { name: /^Gaps only/ }).click();
  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Products' });
  await expect(table.getByRole('rowheader')).toHaveText(['Rentecheck']);
  expect(await barriersOn(page)).toEqual([]);
  const cells = await table.getByRole('row').nth(1).getByRole('cell').allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  const sheet = (await readXlsx(await readFile(await download.path()))).sheets[0];
  const saved = sheet?.rows[1]?.map((cell) => String(cell ?? ''));
  expect(saved?.slice(1).join('|').replace(/\|*$/, '')).toBe(cells.join('|').replace(/\|*$/, ''));
  expect(cells.slice(2, 9)).toEqual([
    'Pim Kuiper',
    'Pim Kuiper',
    'Pim Kuiper',
    'Olivia Maas',
    'Olivia Maas',
    'Noor Bakker',
    'Nobody',
  ]);
  expect(complaints).toEqual([]);
});

test('each squad says its products on the board where that is wanted, also after a reload', async ({ page }) => {
  await openPage(page);
  const head = page.getByRole('rowheader', { name: /^Rente & advies, Mandate 2\.0 · Rentecheck, 6 people/ });
  await showPage(page, 'Products');
  await page.getByRole('button', { name: 'On the board too' }).click();
  await showPage(page, 'Board');
  await expect(head).toBeVisible();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(head).toBeVisible();
});

test('of five hundred products those in view stand there, and keys reach the last', async ({ page }) => {
  const complaints = complaintsOf(page);
  const products = Array.from({ length: 500 }, (_, at): [string, string | null] => [
    `Product ${at + 1}`,
    at % 2 ? 'hypotheek-app' : 'rente-advies',
  ]);
  await openProducts(page, test.info().outputPath('many.json'), products);
  await showPage(page, 'Products');
  await expect(nameOf(page, 'Product 1')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await nameOf(page, 'Product 1').focus();
  await page.keyboard.press('End');
  await expect(nameOf(page, 'Product 500')).toBeFocused();
  await expect(nameOf(page, 'Product 500')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(nameOf(page, 'Product 499')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(nameOf(page, 'Product 1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(nameOf(page, 'Product 1')).toBeFocused();
  const { scenarios }: { scenarios: { organisation: { products: { name: string }[] } }[] } = JSON.parse(
    await exportedJson(page),
  );
  expect(scenarios[0]?.organisation.products.slice(0, 3).map(({ name }) => name)).toEqual([
    'Product 2',
    'Product 1',
    'Product 3',
  ]);
  expect(complaints).toEqual([]);
});
