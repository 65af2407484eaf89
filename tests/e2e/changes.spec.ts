import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { card, complaintsOf, openPage } from './support/board.ts';

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

  await page.getByRole('group', { name: 'Pages' }).getByRole('button', { name: 'Changes' }).click();
  await expect(page.getByRole('heading', { name: '1 person affected' })).toBeVisible();
  const row = page.getByRole('row', { name: /^Pim Kuiper/ });
  await expect(row).toContainText('was Hypotheek-app→ becomes Rente & advies');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

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
