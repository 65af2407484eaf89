import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { barriersOn } from './support/barriers.ts';
import { card, complaintsOf, openPage, showPage } from './support/board.ts';

/** Whether the page of changes is wider than the window shows. */
const isTooWide = (page: Page) =>
  page.evaluate(() => {
    const scroller = document.querySelector('.changes');
    return scroller === null || scroller.scrollWidth > scroller.clientWidth;
  });

test('[S9] product management is read from 1.0 to 2.0 by role and by name, tasks by who has them, and both are taken along', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await card(page, 'Pim Kuiper', 'Hypotheek-app').focus();
  await page.keyboard.press('p');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await showPage(page, 'Changes');

  await page.getByRole('button', { name: 'From 1.0 to 2.0 6' }).click();
  const table = page.getByRole('table', { name: 'Product management, from 1.0 to 2.0' });
  await expect(table.getByRole('row', { name: /^Becomes product owner/ })).toContainText('product owner ★');
  await expect(table.getByText(/What ING calls the product members/)).toBeVisible();
  await expect(table.getByText('Pim Kuiper')).toHaveCount(0);
  expect(await barriersOn(page)).toEqual([]);

  const persons = page.getByRole('button', { name: 'Show persons' });
  await persons.focus();
  await page.keyboard.press('Enter');
  await expect(persons).toHaveAttribute('aria-pressed', 'true');
  await table.getByRole('button', { name: 'Pim Kuiper', exact: true }).click();
  const inspector = page.getByRole('region', { name: 'Selected' });
  await expect(inspector.getByLabel('Name')).toHaveValue('Pim Kuiper');
  await inspector.getByText('Tasks').click();
  await expect(inspector.getByText('Works in the squad too')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  const { sheets } = await readXlsx(await readFile(await workbook.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['Product management, from 1.0 to', 'Breadth in the squads']);
  expect(sheets[0]?.rows.find(([name]) => name === 'Pim Kuiper')?.slice(1, 4)).toEqual([
    'Customer journey expert',
    'Customer journey expert',
    'Customer journey expert, product owner ★',
  ]);

  await page.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByRole('article', { name: 'Product management, from 1.0 to 2.0' })).toContainText('Pim Kuiper');
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Tasks \d/ }).click();
  const task = page.getByRole('row', { name: /^Works in the squad too/ });
  await expect(task).toContainText('→ becomes Gijs Hendriks, Pim Kuiper, Tess Brouwer');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(task).toBeVisible();
  expect(await isTooWide(page)).toBe(false);
  expect(await barriersOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
