import { expect, test } from '@playwright/test';
import { card, exportedJson, middleOf, openPage, rowHead } from './support/board.ts';

test('[input] a name that is composed is taken once, when the composition has ended', async ({ page }) => {
  await openPage(page);
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  // What Chromium tells of a key while an input method has it.
  const press = (key: 'Enter' | 'Escape') =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await card(page, 'Umut Kaya', 'No squad').focus();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Name of Umut Kaya' });
  await field.fill('');
  for (const key of ['Enter', 'Escape'] as const) {
    await compose('たな');
    await press(key);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('たな');
  }
  await page.keyboard.insertText('田中');
  await page.keyboard.press('Enter');
  await expect(card(page, '田中', 'No squad')).toBeFocused();
});

test('[input] letters of another script act by their place on the board', async ({ page }) => {
  await openPage(page);
  await card(page, 'Umut Kaya', 'No squad').focus();
  const press = (key: string, code: string) =>
    page.evaluate(
      ([key, code]) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
        ),
      [key, code],
    );
  for (const [key, code] of [
    ['ь', 'KeyM'],
    ['μ', 'KeyM'],
    ['؟', 'Slash'],
  ] as const) {
    await press(key, code);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card(page, 'Umut Kaya', 'No squad')).toBeFocused();
  }
  // The place of M on a French keyboard has a comma.
  await press(',', 'KeyM');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('[input] Ctrl and a click on a Mac ask for the menu of the card under the pointer', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  await rowHead(page, 'Rente & advies').click();
  const { x, y } = await middleOf(card(page, 'Umut Kaya', 'No squad'));
  await page.keyboard.down('Control');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(
    ([clientX, clientY]) => {
      const init = { clientX, clientY, button: 0, ctrlKey: true, bubbles: true, cancelable: true };
      document.elementFromPoint(clientX ?? 0, clientY ?? 0)?.dispatchEvent(new PointerEvent('contextmenu', init));
    },
    [x, y],
  );
  await expect(page.getByRole('menu', { name: /Umut Kaya/ })).toBeVisible();
  // The hand is not still, and takes nothing.
  await page.mouse.move(x + 20, y - 20, { steps: 3 });
  await expect(page.locator('.held-card')).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(page.getByRole('menu', { name: /Umut Kaya/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await exportedJson(page)).toBe(before);
});

test('[input] a wheel that counts in lines scrolls by lines, and a pinch in Safari zooms', async ({ page }) => {
  await openPage(page);
  const head = rowHead(page, 'Rente & advies');
  const start = await middleOf(head);
  await page.evaluate(() => {
    document
      .querySelector('.board')
      ?.dispatchEvent(new WheelEvent('wheel', { deltaY: 3, deltaMode: 1, cancelable: true }));
  });
  await expect.poll(async () => Math.round((await middleOf(head)).y)).toBe(Math.round(start.y - 120));
  const zoomed = await page.evaluate(() => {
    const board = document.querySelector('.board');
    return ['gesturestart', 'gesturechange', 'gestureend'].map((type, at) => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        scale: at === 0 ? 1 : 1.5,
        clientX: 700,
        clientY: 400,
      });
      return !board?.dispatchEvent(event);
    });
  });
  expect(zoomed).toEqual([true, true, true]);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /%/ })).toHaveText(/150/);
});
