import { expect, type Locator, type Page, test } from '@playwright/test';
import { card, complaintsOf, exportedJson, openPage, rowHead } from './support/board.ts';
import { nameButton } from './support/keeping.ts';
import { steps, walk } from './support/walk.ts';

const panel = (page: Page) => page.getByRole('complementary');
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name, exact: true });
const NAME = 'Name of the document';

/** Letters that are keys of the board. */
const KEYS = 'pmcsh';

/** Nothing has come of the letters but their text. */
async function expectOnlyText(page: Page, typed: Locator): Promise<void> {
  await expect(typed).toBeFocused();
  await expect(typed).toHaveValue(new RegExp(`${KEYS}$`));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(card(page, 'Tess Brouwer', 'Vervroegd aflossen')).toHaveCount(0);
}

async function typeInto(page: Page, typed: Locator, text: string): Promise<void> {
  await typed.click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** The organisation of a file, without the texts of one record. */
function without(json: string, list: 'people' | 'squads', name: string): unknown {
  const document = JSON.parse(json);
  for (const { organisation } of document.scenarios)
    organisation[list] = organisation[list].filter((record: { name: string }) => record.name !== name);
  return document;
}

test('[focus] what is typed after a field is left by a click, Tab or Shift+Tab goes where the user went', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const before = await exportedJson(page);
  await card(page, 'Tess Brouwer', 'Rente & advies').click();
  const location = field(page, 'Location');
  await typeInto(page, field(page, 'Role'), ' one');
  await typeInto(page, location, KEYS);
  await expectOnlyText(page, location);
  await page.keyboard.press('Tab');
  await page.keyboard.type(KEYS);
  await expectOnlyText(page, field(page, 'E-mail'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(`x${KEYS}`);
  await expectOnlyText(page, location);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  expect(without(await exportedJson(page), 'people', 'Tess Brouwer')).toEqual(
    without(before, 'people', 'Tess Brouwer'),
  );
  expect(complaints).toEqual([]);
});

test('[focus] neither a mission nor the document’s name gives the focus to the board when it is left', async ({
  page,
}) => {
  await openPage(page);
  const before = await exportedJson(page);
  await card(page, 'Tess Brouwer', 'Rente & advies').click();
  await rowHead(page, 'Rente & advies').click({ position: { x: 60, y: 12 } });
  await typeInto(page, field(page, 'Mission'), ' and more');
  await typeInto(page, field(page, 'Name'), KEYS);
  await expectOnlyText(page, field(page, 'Name'));
  for (const leave of ['click', 'Tab', 'Enter'] as const) {
    await nameButton(page).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await expect(page.getByRole('textbox', { name: NAME })).toBeFocused();
    await page.keyboard.type(`Draft ${leave}`);
    if (leave === 'click') await field(page, 'Mission').click();
    else await page.keyboard.press(leave);
    await expect(nameButton(page)).toHaveText(`Draft ${leave}`);
    if (leave === 'click') await expect(field(page, 'Mission')).toBeFocused();
    else if (leave === 'Enter') await expect(nameButton(page)).toBeFocused();
    await page.keyboard.type('pc');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const after = without(await exportedJson(page), 'squads', `Rente & advies${KEYS}`) as { name: string };
  expect({ ...after, name: '' }).toEqual({ ...(without(before, 'squads', 'Rente & advies') as object), name: '' });
});

test('[focus] with a draft in a field, Ctrl+K opens the search with the focus in it, and Escape gives it back', async ({
  page,
}) => {
  await openPage(page);
  await card(page, 'Tess Brouwer', 'Rente & advies').click();
  const role = field(page, 'Role');
  const search = page.getByRole('dialog').getByRole('combobox');
  await typeInto(page, role, ' one');
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type(KEYS);
  await expect(search).toHaveValue(KEYS);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(role).toBeFocused();
  await expect(role).toHaveValue(/ one$/);
});

test('[focus] a name that is typed on the board leaves the keys with Ctrl to the page', async ({ page }) => {
  await openPage(page);
  await card(page, 'Tess Brouwer', 'Rente & advies').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Tess Okafor');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Tess Okafor', 'Rente & advies')).toBeFocused();
});

test('[focus] after a marquee C, M and Delete act on what it selected', async ({ page }) => {
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
  await expect(panel(page)).toContainText('2 selected');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('c');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // A key of the board is one only once the focus is back there, a moment later than any hand.
  await expect(page.getByRole('group', { name: 'Board' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('m');
  await dialog.getByRole('option', { name: /^Rente & advies/ }).click();
  for (const name of ['Umut Kaya', 'Milan Dekker']) await expect(card(page, name, 'Rente & advies')).toBeVisible();
  await page.keyboard.press('Delete');
  for (const name of ['Umut Kaya', 'Milan Dekker']) await expect(card(page, name, 'No squad')).toBeVisible();
});

test('[focus] a second Delete takes nobody out of a squad that was not chosen', async ({ page }) => {
  await openPage(page);
  await card(page, 'Jort Peters', 'Hypotheek-app').click();
  await page.keyboard.press('Delete');
  await expect(rowHead(page, 'Hypotheek-app')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Jort Peters', 'Hypotheek-app')).toHaveCount(0);
  await expect(card(page, 'Jort Peters', 'Rente & advies')).toBeVisible();
});

test('[focus] after Escape in the name of something new the focus is on the board, and after Enter on what is new', async ({
  page,
}) => {
  await openPage(page);
  await card(page, 'Umut Kaya', 'No squad').focus();
  const add = page.getByRole('button', { name: /^Add a squad to/ });
  await add.click();
  await page.keyboard.type('Claims');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Umut Kaya', 'No squad')).toBeFocused();
  await add.click();
  await page.keyboard.type('Claims');
  await page.keyboard.press('Enter');
  await expect(rowHead(page, 'Claims')).toBeFocused();
});

test('[focus] no key of the board acts on what stands behind a menu or a question', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  const tess = card(page, 'Tess Brouwer', 'Rente & advies');
  for (const key of ['Enter', 'm', '?']) {
    await tess.focus();
    await page.keyboard.press(key);
    // At once, before it has come and taken the focus.
    await page.keyboard.press('Delete');
    await page.keyboard.press('p');
    await expect(page.getByRole(key === 'Enter' ? 'menu' : 'dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu').or(page.getByRole('dialog'))).toHaveCount(0);
    await expect(tess).toBeFocused();
  }
  expect(await exportedJson(page)).toBe(before);
});

test('[focus] a walk over fields, menus, the search and the board does nothing but what was typed', async ({
  page,
}) => {
  const count = steps();
  test.setTimeout(90_000 + count * 2_000);
  const complaints = complaintsOf(page);
  await openPage(page);
  const before = await exportedJson(page);
  const { texts, said } = await walk(page, count);
  expect(said).toEqual([]);
  expect(texts(await exportedJson(page))).toEqual(texts(before));
  expect(complaints).toEqual([]);
});

test('[focus] what is typed right after a key that asks something goes into its field, also while that is fetched', async ({
  page,
}) => {
  // Nothing is fetched beforehand.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await openPage(page);
  const before = await exportedJson(page);
  const typed = page.getByRole('dialog').getByRole('textbox').or(page.getByRole('dialog').getByRole('combobox'));
  for (const key of ['Control+k', 'm', 'Shift+M', 's', 'c', 'Control+k']) {
    await card(page, 'Tess Brouwer', 'Rente & advies').focus();
    await page.keyboard.press(key);
    await page.keyboard.type(KEYS);
    await expect(typed).toHaveValue(KEYS);
    await expect(typed).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(await exportedJson(page)).toBe(before);
});
