import { expect, type Page, test } from '@playwright/test';
import { card, complaintsOf, drag, exportedJson, middleOf, openPage, rowHead } from './support/board.ts';

const zoom = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: /%/ });

test('a name is changed in place by a double click, and by F2', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await rowHead(page, 'Rente & advies').dblclick();
  await page.getByRole('textbox', { name: 'Name of Rente & advies' }).fill('Advice');
  await page.keyboard.press('Enter');
  await expect(rowHead(page, 'Advice')).toBeFocused();
  await card(page, 'Tess Brouwer', 'Advice').focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Name of Tess Brouwer' }).fill('Tess Brouwer-Okafor');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Tess Brouwer,', 'Advice')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.insertText('Tess Okafor');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Tess Okafor', 'Advice')).toBeFocused();
  expect(complaints).toEqual([]);
});

test('a squad, a chapter, a tribe and people are added where they will stand', async ({ page }) => {
  await openPage(page);
  for (const [button, name] of [
    ['Add a squad to Hypotheek', 'Second homes'],
    ['Add a chapter to Hypotheek', 'Risk'],
    ['Add a tribe', 'Savings'],
  ] as const) {
    await page.getByRole('button', { name: 'Everything in view' }).click();
    await page.getByRole('button', { name: button }).click();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Everything in view' }).click();
  await expect(rowHead(page, 'Second homes')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Risk/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tribe Savings' })).toBeVisible();
  await page.getByRole('gridcell', { name: 'Risk in Second homes, 0 people' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Nadia Benali');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Ilse Huisman');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('gridcell', { name: 'Risk in Second homes, 2 people' }).getByRole('button')).toHaveCount(
    2,
  );
});

test('a pasted block of text adds people, with their chapter and squad, in one step', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  await page.getByRole('button', { name: 'Add people…' }).click();
  await page
    .getByRole('textbox', { name: /People/ })
    .fill(
      'Ayşe Yıldız\tData analyst\tData Analytics\tRente & advies\nLuuk Brands\tDeveloper\tDevelopment\tRente & advies',
    );
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(card(page, 'Ayşe Yıldız', 'Rente & advies')).toBeVisible();
  await expect(card(page, 'Luuk Brands', 'Rente & advies')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  expect(await exportedJson(page)).toBe(before);
});

test('the wheel scrolls, with Ctrl it zooms at the pointer, dragging the ground pans, and everything fits again', async ({
  page,
}) => {
  await openPage(page);
  const head = rowHead(page, 'Rente & advies');
  const start = await middleOf(head);
  await page.mouse.move(700, 700);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => Math.round((await middleOf(head)).y)).toBe(Math.round(start.y - 100));
  await page.mouse.down();
  await page.mouse.move(740, 760, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await middleOf(head)).y)).toBe(Math.round(start.y - 40));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect(zoom(page)).not.toHaveText(/100/);
  await page.getByRole('button', { name: 'Everything in view' }).click();
  await expect(rowHead(page, 'No squad')).toBeVisible();
});

test('a marquee with Shift selects what it touches, and the selection moves as one', async ({ page }) => {
  await openPage(page);
  const first = await card(page, 'Umut Kaya', 'No squad').boundingBox();
  const second = await card(page, 'Milan Dekker', 'No squad').boundingBox();
  if (!first || !second) throw new Error('No cards');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x + 40, first.y + first.height + 60);
  await page.mouse.down();
  await page.mouse.move(second.x + 60, second.y + 10, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByRole('complementary')).toContainText('2 selected');
  await drag(page, card(page, 'Milan Dekker', 'No squad'), rowHead(page, 'Rente & advies'));
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
  await expect(card(page, 'Milan Dekker', 'Rente & advies')).toBeFocused();
});

test('somebody who stands in a header alone is dragged from there into a squad', async ({ page }) => {
  await openPage(page);
  const board = await page.locator('.board').boundingBox();
  await page.mouse.move((board?.x ?? 0) + 560, (board?.y ?? 0) + 48);
  await page.mouse.down();
  await page.mouse.move((board?.x ?? 0) + 580, (board?.y ?? 0) + 70, { steps: 3 });
  const target = await middleOf(rowHead(page, 'Rente & advies'));
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await expect(page.locator('.held-card')).toContainText('Els Veenstra');
  await page.mouse.up();
  await expect(card(page, 'Els Veenstra', 'Rente & advies')).toBeVisible();
});

test('search finds a person, dims the others, and flies there', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('noor');
  await expect(page.getByRole('option', { name: /^Noor Bakker/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Noor Bakker', 'Hypotheek-app')).toBeFocused();
});

test('show only these reduces the page and leaves the document as it is', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  await rowHead(page, 'Hypotheek-app').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Show only this' }).click();
  await expect(rowHead(page, 'Rente & advies')).toHaveCount(0);
  await expect(rowHead(page, 'Hypotheek-app')).toBeVisible();
  expect(await exportedJson(page)).toBe(before);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(rowHead(page, 'Rente & advies')).toBeVisible();
});

test('[hiding] one key hides every panel, leaves the board the whole window, and brings them back', async ({
  page,
}) => {
  await openPage(page);
  await card(page, 'Umut Kaya', 'No squad').focus();
  await page.keyboard.press('h');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await page.locator('.board').boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expect(page.getByRole('region', { name: 'Tribe Hypotheek' })).toBeInViewport();
  await expect(page.locator('[aria-live="polite"]')).toHaveText('Show the panels: H');
  await page.getByRole('button', { name: 'Show the panels' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
  await card(page, 'Umut Kaya', 'No squad').focus();
  await page.keyboard.press('h');
  await card(page, 'Umut Kaya', 'No squad').focus();
  await page.keyboard.press('h');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('Tab and Escape put back what the keys picked up', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  for (const key of ['Tab', 'Escape']) {
    await card(page, 'Umut Kaya', 'No squad').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.verdict')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.verdict')).toHaveCount(0);
    await expect(card(page, 'Umut Kaya', 'No squad')).toBeFocused();
  }
  expect(await exportedJson(page)).toBe(before);
});

test('the browser’s language decides, and a switch changes it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'nl-NL', baseURL });
  const page = await context.newPage();
  await openPage(page);
  await expect(page.getByRole('rowheader', { name: /^Zonder squad/ })).toBeVisible();
  await page.getByRole('button', { name: /^Taal/ }).click();
  await page.getByRole('menuitemradio', { name: /English/ }).click();
  await expect(page.getByRole('rowheader', { name: /^No squad/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('rowheader', { name: /^No squad/ })).toBeVisible();
  await context.close();
});

test('by touch: one finger pans, a long press lifts a card, and released where it was it opens the menu', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: 'en-GB',
    baseURL,
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
  });
  const page = await context.newPage();
  await openPage(page);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const head = rowHead(page, 'Rente & advies');
  const start = await middleOf(head);
  await touch('touchStart', 600, 650);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', 600, 650 - step * 10);
  await touch('touchEnd');
  await expect.poll(async () => Math.round((await middleOf(head)).y)).toBeLessThan(start.y - 40);

  const person = await middleOf(card(page, 'Umut Kaya', 'No squad'));
  await touch('touchStart', person.x, person.y);
  await expect(page.locator('.held-card')).toBeVisible();
  await touch('touchEnd');
  await expect(page.getByRole('menuitem', { name: /^Move to/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const target = await middleOf(head);
  await touch('touchStart', person.x, person.y);
  await expect(page.locator('.held-card')).toBeVisible();
  for (let step = 1; step <= 8; step += 1) {
    await touch(
      'touchMove',
      person.x + ((target.x - person.x) * step) / 8,
      person.y + ((target.y - person.y) * step) / 8,
    );
  }
  await touch('touchEnd');
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
  await context.close();
});

test('forced colours are the board’s too, for as long as they are forced', async ({ page }) => {
  await openPage(page);
  /** The colours at two places of the board: the ground, and the sheet of a tribe. */
  const colours = () =>
    page.evaluate(() => {
      const pen = document.querySelector<HTMLCanvasElement>('.board-picture')?.getContext('2d');
      return [4, 60].map((at) => [...(pen?.getImageData(at, at, 1, 1).data ?? [])].slice(0, 3).join(' '));
    });
  await expect.poll(colours).toEqual(['244 245 247', '255 255 255']);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await expect.poll(colours).toEqual(['0 0 0', '0 0 0']);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await expect.poll(colours).toEqual(['244 245 247', '255 255 255']);
});
