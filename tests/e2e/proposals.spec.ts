import { expect, type Page, test } from '@playwright/test';
import { card, columnHead, complaintsOf, drag, moveByKeys, openPage, rowHead } from './support/board.ts';

const bill = (page: Page) => page.getByRole('region', { name: 'What changes' });
const goTo = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Pages' }).getByRole('button', { name }).click();

test('a proposal is drawn from Today, read in figures and by squad, brought up to date, frozen, and undone to the start', async ({
  page,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await expect(bill(page)).toContainText('Nothing changes for anybody yet.');

  // Two by drag, eight by keys.
  await drag(page, card(page, 'Lotte Bos', 'Hypotheek-app'), rowHead(page, 'Vervroegd aflossen'));
  await expect(bill(page)).toContainText('1 change squad');
  await drag(page, card(page, 'Karim El Idrissi', 'Hypotheek-app'), rowHead(page, 'Rente & advies'));
  await expect(bill(page)).toContainText('2 change squad');
  await moveByKeys(page, 'Pim Kuiper', 'Hypotheek-app', 'Rente & advies');
  await moveByKeys(page, 'Milan Dekker', 'No squad', 'Hypotheek-app');
  await moveByKeys(page, 'Umut Kaya', 'No squad', 'Hypotheek-app');
  await moveByKeys(page, 'Wout Meijer', 'No squad', 'Hypotheek-app');
  await moveByKeys(page, 'Eva Postma', 'Vervroegd aflossen', 'Rente & advies');
  await moveByKeys(page, 'Sem van Dijk', 'Rente & advies', 'Vervroegd aflossen');
  await moveByKeys(page, 'Quinten Vos', 'Rente & advies', 'Vervroegd aflossen');
  await moveByKeys(page, 'Bram de Wit', 'Vervroegd aflossen', 'Rente & advies');
  await expect(bill(page)).toContainText('10 people affected10 change squad');

  await columnHead(page, 'Development').click({ position: { x: 20, y: 12 } });
  await page.getByRole('button', { name: /Choose the chapter lead…$/ }).click();
  await page.getByRole('dialog', { name: 'Chapter lead of Development' }).getByRole('combobox').fill('Quinten');
  await page.keyboard.press('Enter');
  await expect(bill(page)).toContainText('9 another line manager');

  await goTo(page, 'Changes');
  await expect(page.getByRole('heading', { name: '14 people affected' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Quinten Vos/ })).toContainText('Vervroegd aflossen');
  await page.getByRole('button', { name: /^Squad \d/ }).click();
  await expect(page.getByRole('row', { name: /^Hypotheek-app/ })).toContainText('Milan Dekker');

  await page.getByRole('tab', { name: 'Today' }).click();
  await goTo(page, 'Board');
  await moveByKeys(page, 'Pim Kuiper', 'Hypotheek-app', 'Vervroegd aflossen');
  await moveByKeys(page, 'Roos Willems', 'Rente & advies', 'Hypotheek-app');
  await page.getByRole('tab', { name: 'Proposal 1' }).click();
  await page.getByRole('button', { name: 'About Proposal 1…' }).click();
  await page.getByRole('button', { name: 'Bring up to date with Today…' }).click();
  const update = page.getByRole('dialog', { name: 'Bring Proposal 1 up to date with Today' });
  await expect(update.getByRole('radio', { name: 'Proposal 1 Rente & advies' })).toBeChecked();
  await update.getByRole('button', { name: 'Take 1 change' }).click();
  await expect(card(page, 'Roos Willems', 'Hypotheek-app')).toBeVisible();
  await expect(card(page, 'Pim Kuiper', 'Rente & advies')).toBeVisible();

  await page.getByRole('button', { name: 'About Proposal 1…' }).click();
  await page.getByRole('button', { name: 'Freeze a copy as presented' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab')).toHaveCount(3);

  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  for (let step = 0; step < 40 && (await undo.isEnabled()); step += 1) await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await expect(page.getByRole('tab')).toHaveText(['Today']);
  await expect(card(page, 'Pim Kuiper', 'Hypotheek-app')).toBeVisible();
  expect(complaints).toEqual([]);
});
