import { expect, type Page, test } from '@playwright/test';
import { card, columnHead, drag, exportedJson, openPage, rowHead } from './support/board.ts';

const BRAM = 'Bram de Wit';
const HOME = 'Vervroegd aflossen';
const ROOM = 'Rente & advies';

const menu = async (page: Page, item: RegExp) => {
  await card(page, BRAM, HOME).hover();
  await page
    .getByRole('button', { name: `Actions: ${BRAM}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
};
const pick = (page: Page, name: RegExp) => page.getByRole('option', { name }).click();
const key = async (page: Page, press: string) => {
  await card(page, BRAM, HOME).focus();
  await page.keyboard.press(press);
};
/** Types in the list that is open and takes what is highlighted. */
const type = async (page: Page, text: string) => {
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(text);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
};

/** Each gesture by drag, by clicks alone and by keys alone; what must stand on the page afterwards. */
const GESTURES: Record<
  string,
  {
    drag(page: Page): Promise<void>;
    clicks(page: Page): Promise<void>;
    keys(page: Page): Promise<void>;
    after(page: Page): Promise<void>;
  }
> = {
  'in a second squad as well': {
    async drag(page) {
      await page.keyboard.down('Control');
      await drag(page, card(page, BRAM, HOME), rowHead(page, ROOM));
      await page.keyboard.up('Control');
    },
    async clicks(page) {
      await menu(page, /^Also in/);
      await pick(page, /^Rente & advies/);
    },
    async keys(page) {
      await key(page, 'Shift+M');
      await type(page, 'Rente');
    },
    async after(page) {
      await expect(card(page, BRAM, HOME)).toBeVisible();
      await expect(card(page, BRAM, ROOM)).toBeVisible();
    },
  },
  'to another chapter': {
    drag: (page) => drag(page, card(page, BRAM, HOME), columnHead(page, 'Development')),
    async clicks(page) {
      await menu(page, /^Chapter…/);
      await pick(page, /^Development/);
    },
    async keys(page) {
      await key(page, 'c');
      await type(page, 'Devel');
    },
    async after(page) {
      const cell = page.getByRole('gridcell', { name: /^Development in Vervroegd aflossen/ });
      await expect(cell.getByRole('button', { name: /^Bram/ })).toBeVisible();
    },
  },
  'out of a squad': {
    drag: (page) => drag(page, card(page, BRAM, HOME), rowHead(page, 'No squad')),
    clicks: (page) => menu(page, /^Out of this squad/),
    keys: (page) => key(page, 'Delete'),
    async after(page) {
      await expect(card(page, BRAM, 'No squad')).toBeVisible();
      await expect(card(page, BRAM, HOME)).toHaveCount(0);
    },
  },
  'product owner of the squad': {
    // Naming somebody is no drag: the menu and the inspector stand in its place.
    async drag(page) {
      await card(page, BRAM, HOME).click({ button: 'right' });
      await page.getByRole('menuitemcheckbox', { name: /^Product owner/ }).click();
    },
    async clicks(page) {
      await card(page, BRAM, HOME).hover();
      await page
        .getByRole('button', { name: `Actions: ${BRAM}` })
        .first()
        .click();
      await page.getByRole('menuitemcheckbox', { name: /^Product owner/ }).click();
    },
    keys: (page) => key(page, 'p'),
    async after(page) {
      await expect(card(page, BRAM, HOME)).toHaveAccessibleName(/product owner/);
      await expect(card(page, 'Gijs Hendriks', HOME)).not.toHaveAccessibleName(/★/);
    },
  },
};

for (const [what, gesture] of Object.entries(GESTURES)) {
  test(`[P13] ${what}: by drag, by clicks alone and by keys alone, with equal documents`, async ({ page }) => {
    test.slow();
    await openPage(page);
    const before = await exportedJson(page);
    const written: string[] = [];
    for (const way of ['drag', 'clicks', 'keys'] as const) {
      await gesture[way](page);
      await gesture.after(page);
      // The card is put up anew in its row, and has the focus some frames later.
      const isOnBoard = () => page.evaluate(() => document.activeElement?.closest('.board') != null);
      await expect.poll(isOnBoard, `focus after ${way}`).toBe(true);
      written.push(await exportedJson(page));
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
      expect(await exportedJson(page)).toBe(before);
    }
    expect(written[0]).not.toBe(before);
    expect(written[1]).toBe(written[0]);
    expect(written[2]).toBe(written[0]);
  });
}
