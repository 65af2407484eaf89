import { expect, test } from '@playwright/test';
import { barriersOn } from './support/barriers.ts';
import { card, complaintsOf, moveByKeys, openPage, showPage } from './support/board.ts';

test('a proposal is brought up to date with Today, which changed since, with one conflict; and that is undone', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await expect(page.getByRole('tab', { name: 'Proposal 1' })).toHaveAttribute('aria-selected', 'true');
  await moveByKeys(page, 'Pim Kuiper', 'Hypotheek-app', 'Rente & advies');

  await page.getByRole('tab', { name: 'Today' }).click();
  await moveByKeys(page, 'Pim Kuiper', 'Hypotheek-app', 'Vervroegd aflossen');
  await expect(page.getByRole('button', { name: 'Make it in “Proposal 1” instead' })).toBeVisible();
  await moveByKeys(page, 'Lotte Bos', 'Hypotheek-app', 'Rente & advies');
  await expect(page.getByRole('button', { name: /instead$/ })).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveText(['Today', 'Proposal 1']);

  await page.getByRole('tab', { name: 'Proposal 1' }).click();
  await page.getByRole('button', { name: 'About Proposal 1…' }).click();
  await page.getByRole('button', { name: 'Bring up to date with Today…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring Proposal 1 up to date with Today' });
  await expect(dialog.getByRole('group', { name: /^Pim Kuiper: squads/ })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Proposal 1 Rente & advies' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Lotte Bos: from Hypotheek-app to Rente & advies' })).toBeChecked();
  expect(await barriersOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take 1 change' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Lotte Bos', 'Rente & advies')).toBeVisible();
  await expect(card(page, 'Pim Kuiper', 'Rente & advies')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(card(page, 'Lotte Bos', 'Hypotheek-app')).toBeVisible();
  await showPage(page, 'Changes');
  await page.getByRole('button', { name: 'Take over 2 changes from Today…' }).click();
  await dialog.getByRole('radio', { name: 'Today Vervroegd aflossen' }).click();
  await dialog.getByRole('button', { name: 'Take 2 changes' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing changes for anybody.' })).toBeVisible();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing changes for anybody.' })).toBeVisible();
  expect(complaints).toEqual([]);
});
