import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { barriersOn } from './support/barriers.ts';
import { card, complaintsOf, openPage, showPage } from './support/board.ts';

test('a proposal is made, changed and read as a page, which a reload keeps and from which the board is reached', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await expect(page.getByRole('tab', { name: 'Proposal 1' })).toHaveAttribute('aria-selected', 'true');
  await card(page, 'Pim Kuiper', 'Hypotheek-app').focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('combobox').fill('Rente');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Pim Kuiper', 'Rente & advies')).toBeVisible();

  await showPage(page, 'Changes');
  await expect(page.getByRole('heading', { name: '1 person affected' })).toBeVisible();
  const row = page.getByRole('row', { name: /Pim Kuiper/ });
  await expect(row).toContainText('was Hypotheek-app→ becomes Rente & advies');
  expect(await barriersOn(page)).toEqual([]);

  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '1 person affected' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Proposal 1' })).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('button', { name: 'Show on the board' }).first().click();
  await expect(page.getByRole('region', { name: /^Tribe / }).first()).toBeVisible();
  await page.goBack();
  await expect(row).toBeVisible();
  await page.getByRole('tab', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Proposal 1', exact: true }).click();
  await expect(row).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what changes is grouped, filtered, sorted by keys, saved as a workbook, and printed for one person alone', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await card(page, 'Pim Kuiper', 'Hypotheek-app').focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('combobox').fill('Rente');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Pim Kuiper', 'Rente & advies')).toBeVisible();
  await showPage(page, 'Changes');

  await page.getByRole('button', { name: '1 change squad' }).click();
  await expect(page.getByRole('button', { name: '1 change squad' })).toHaveAttribute('aria-pressed', 'true');
  const head = page.getByRole('columnheader', { name: 'Line manager' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await showPage(page, 'Changes');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');

  for (const grouping of [/^Squad \d/, /^Chapter and line manager \d/, /^Rule \d/, /^Person \d/]) {
    await page.getByRole('button', { name: grouping }).click();
    await expect(page.getByRole('button', { name: grouping })).toHaveAttribute('aria-pressed', 'true');
    expect(await barriersOn(page)).toEqual([]);
  }

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as XLSX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Changes from Today to Proposal 1.xlsx');
  const read = await readXlsx(await readFile(await download.path()));
  expect(read.sheets[0]?.rows[1]?.slice(0, 4)).toEqual([
    'Pim Kuiper',
    'Change squad',
    'Hypotheek-app',
    'Rente & advies',
  ]);

  await page.getByRole('button', { name: 'Pim Kuiper', exact: true }).first().click();
  await page.getByRole('button', { name: 'Page for Pim Kuiper…' }).click();
  await expect(page.getByRole('article', { name: 'Pim Kuiper' })).toContainText('What changes for you');
  expect(await barriersOn(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Pim Kuiper' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print…' })).toBeHidden();
  await expect(page.getByText('Saved in this browser')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('row', { name: /^Pim Kuiper/ })).toBeVisible();
  const isWider = await page.evaluate(() => {
    const scroller = document.querySelector('.changes');
    return scroller === null || scroller.scrollWidth > scroller.clientWidth;
  });
  expect(isWider).toBe(false);
  expect(await barriersOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('whoever is shown on the board from there is in view, with what changes for them', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: /^Document:/ }).click();
  await page.getByRole('menuitem', { name: /three tribes/ }).click();
  await page.getByRole('tab', { name: 'Separate squad for returns' }).click();
  await showPage(page, 'Changes');
  await page.getByRole('button', { name: 'Koen Raaijmakers', exact: true }).click();
  await page.getByRole('button', { name: 'Show on the board' }).first().click();
  await expect(card(page, 'Koen Raaijmakers', 'Returns')).toBeInViewport();
  await expect(card(page, 'Koen Raaijmakers', 'Returns')).toBeFocused();
});
