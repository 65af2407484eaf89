import { expect, type Page, test } from '@playwright/test';
import { card, carry, exportedJson, middleOf, openPage, rowHead } from './support/board.ts';

const held = (page: Page) => page.locator('.held-card');
/** How far down the ground has been moved; its heads are pinned to the side. */
const heightOf = async (page: Page) => Math.round((await middleOf(rowHead(page, 'Rente & advies'))).y);
/** What the browser does when another window takes the focus. */
const leave = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('blur')));
/** Moves the pointer with no button down, as after a release outside of the window that nobody told of. */
const comeBack = (page: Page, to: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => {
    const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons: 0 };
    const target = document.elementFromPoint(x, y);
    // The pointer of Chromium's mouse has this number.
    target?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerId: 1, pointerType: 'mouse' }));
    target?.dispatchEvent(new MouseEvent('mousemove', at));
  }, to);

test('[press] the ground that was pressed stays where it is once the button is up, wherever that was', async ({
  page,
}) => {
  await openPage(page);
  const panel = await middleOf(page.getByRole('complementary'));
  const before = await heightOf(page);
  await page.mouse.move(700, 700);
  await page.mouse.down();
  await page.mouse.move(panel.x, 640);
  await expect.poll(() => heightOf(page)).toBe(before - 60);
  await page.mouse.up();
  await page.mouse.move(700, 700, { steps: 4 });
  await page.mouse.move(500, 600, { steps: 4 });
  await page.mouse.wheel(0, 10);
  await expect.poll(() => heightOf(page)).toBe(before - 70);

  await page.mouse.move(700, 700);
  await page.mouse.down();
  await comeBack(page, { x: 690, y: 690 });
  await page.mouse.move(600, 600, { steps: 4 });
  await page.mouse.up();
  await page.mouse.wheel(0, 10);
  await expect.poll(() => heightOf(page)).toBe(before - 80);
});

test('[press] a marquee goes when the window loses the focus, and selects nothing', async ({ page }) => {
  await openPage(page);
  const first = await card(page, 'Umut Kaya', 'No squad').boundingBox();
  if (!first) throw new Error('No card');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x + 40, first.y + first.height + 60);
  await page.mouse.down();
  await page.mouse.move(first.x + 60, first.y + 10, { steps: 6 });
  await expect(page.locator('.marquee')).toBeVisible();
  await leave(page);
  await expect(page.locator('.marquee')).toHaveCount(0);
  await page.mouse.move(first.x + 80, first.y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.locator('.marquee')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toContainText('Select a person, squad');
});

for (const [name, lose] of [
  ['the window loses the focus', leave],
  [
    'the browser takes the pointer away',
    (page: Page) => page.evaluate(() => void window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))),
  ],
  ['the pointer comes back with no button down', (page: Page) => comeBack(page, { x: 500, y: 300 })],
] as const)
  test(`[press] a card that is carried goes back where it was when ${name}`, async ({ page }) => {
    await openPage(page);
    const before = await exportedJson(page);
    const person = card(page, 'Umut Kaya', 'No squad');
    const target = await middleOf(rowHead(page, 'Rente & advies'));
    await carry(page, person, target);
    await expect(held(page)).toBeVisible();
    await lose(page);
    await expect(held(page)).toHaveCount(0);
    await page.mouse.move(target.x + 10, target.y, { steps: 2 });
    await page.mouse.up();
    await expect(held(page)).toHaveCount(0);
    expect(await exportedJson(page)).toBe(before);

    await carry(page, person, target);
    await page.mouse.up();
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
  });

test('[press] a card is dropped by the button that took it, and by no other', async ({ page }) => {
  await openPage(page);
  await carry(page, card(page, 'Umut Kaya', 'No squad'), await middleOf(rowHead(page, 'Rente & advies')));
  for (const button of ['right', 'middle'] as const) {
    await page.mouse.down({ button });
    await page.mouse.up({ button });
  }
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(held(page)).toBeVisible();
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toHaveCount(0);
  await page.mouse.up();
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
});

test('[press] a card that is carried goes back where it was when a question comes in front of it', async ({ page }) => {
  await openPage(page);
  const hanna = card(page, 'Hanna Smit', 'Vervroegd aflossen');
  await carry(page, hanna, await middleOf(rowHead(page, 'Rente & advies')));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(hanna).toBeVisible();
  await expect(card(page, 'Hanna Smit', 'Rente & advies')).toHaveCount(0);
});

test('[press] the middle button pans on a card as well, and takes nothing', async ({ page }) => {
  await openPage(page);
  const before = await heightOf(page);
  const person = await middleOf(card(page, 'Umut Kaya', 'No squad'));
  await page.mouse.move(person.x, person.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(person.x + 30, person.y - 40, { steps: 4 });
  await expect(held(page)).toHaveCount(0);
  await page.mouse.up({ button: 'middle' });
  await expect.poll(() => heightOf(page)).toBe(before - 40);
});
