import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  card,
  carry,
  columnHead,
  complaintsOf,
  drag,
  exportedJson,
  middleOf,
  openPage,
  rowHead,
} from './support/board.ts';

test.use({ serviceWorkers: 'allow' });

const polite = (page: Page) => page.locator('[aria-live="polite"]');
const assertive = (page: Page) => page.locator('[aria-live="assertive"]');

/** The English edition of the first document: Umut is in no squad, Hypotheek-app is full, Rente & advies has seats. */
const UMUT = 'Umut Kaya';
const FULL = 'Hypotheek-app';
const ROOM = 'Rente & advies';

async function pickFromMenu(page: Page, person: string, squad: string, item: RegExp): Promise<void> {
  await card(page, person, squad).hover();
  await page
    .getByRole('button', { name: `Actions: ${person}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The three ways of the same move. Each ends with the drop. */
const WAYS = {
  'by drag': async (page: Page, to: string) => {
    await drag(page, card(page, UMUT, 'No squad'), rowHead(page, to));
  },
  'by clicks alone': async (page: Page, to: string) => {
    await pickFromMenu(page, UMUT, 'No squad', /^Move to/);
    await page.getByRole('option', { name: new RegExp(`^${to}`) }).click();
  },
  'by keys alone': async (page: Page, to: string) => {
    await page.keyboard.press('Tab');
    await page.getByRole('columnheader', { name: /^Data Analytics/ }).focus();
    for (const key of ['End', 'Control+Home', 'Control+End']) await page.keyboard.press(key);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(card(page, UMUT, 'No squad')).toBeFocused();
    await page.keyboard.press('Space');
    for (let row = to === FULL ? 2 : 1; row > 0; row -= 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
  },
} as const;

test('[P13] by drag, by clicks alone and by keys alone somebody is moved, the focus goes along, and the documents are equal', async ({
  page,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  const documents: string[] = [];
  for (const [way, move] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      await openPage(page);
      await move(page, ROOM);
      await expect(card(page, UMUT, ROOM)).toBeFocused();
      await expect(card(page, UMUT, 'No squad')).toHaveCount(0);
      await expect(rowHead(page, ROOM)).toHaveAccessibleName(/7 people/);
      await expect(polite(page)).toHaveText(/Umut Kaya.*Rente & advies.*7 people, limit 9.*Undo with Control Z/);
      documents.push(await exportedJson(page));
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect(card(page, UMUT, 'No squad')).toBeVisible();
    });
  }
  expect(documents[1]).toBe(documents[0]);
  expect(documents[2]).toBe(documents[0]);
  expect(complaints).toEqual([]);
});

test('[P13] by drag, by clicks alone and by keys alone a full squad refuses, and says which rule, why and by which source', async ({
  page,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  for (const [way, move] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      // Afresh, so that nothing that is read below is left from the way before.
      await openPage(page);
      await move(page, FULL);
      const refusal = page.getByRole('dialog', { name: /Hypotheek-app would have 10 members \(limit 9\)/ });
      await expect(refusal).toBeVisible();
      await expect(refusal).toContainText('Whitepaper, ch. 4');
      await expect(refusal.getByRole('button', { name: 'Do it anyway…' })).toBeVisible();
      await expect(assertive(page)).toHaveText(/Hypotheek-app would have 10 members \(limit 9\)/);
      await page.keyboard.press('Escape');
      await expect(refusal).toHaveCount(0);
      await expect(card(page, UMUT, 'No squad')).toBeFocused();
    });
  }
  expect(complaints).toEqual([]);
});

test('the verdict hangs on the held card before it lands, and Escape puts everything back', async ({ page }) => {
  await openPage(page);
  const before = await exportedJson(page);
  await carry(page, card(page, UMUT, 'No squad'), await middleOf(rowHead(page, ROOM)));
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('Can: Rente & advies would have 7 members (limit 9)');
  await expect(verdict).toContainText('Stays with Iris Vermeer');
  const full = await middleOf(rowHead(page, FULL));
  await page.mouse.move(full.x, full.y, { steps: 4 });
  await expect(verdict).toContainText('Cannot: Hypotheek-app would have 10 members (limit 9)');
  await page.keyboard.press('Escape');
  await expect(verdict).toHaveCount(0);
  await page.mouse.up();
  expect(await exportedJson(page)).toBe(before);
});

test('two moves are undone one by one, and a reload loses nothing', async ({ page }) => {
  test.slow();
  await openPage(page);
  const before = await exportedJson(page);
  await drag(page, card(page, UMUT, 'No squad'), rowHead(page, ROOM));
  await expect(card(page, UMUT, ROOM)).toBeVisible();
  await drag(page, card(page, 'Milan Dekker', 'No squad'), rowHead(page, ROOM));
  await expect(card(page, 'Milan Dekker', ROOM)).toBeVisible();
  const after = await exportedJson(page);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Milan Dekker', ROOM)).toBeVisible();
  expect(await exportedJson(page)).toBe(after);

  await openPage(page);
  await drag(page, card(page, 'Wout Meijer', 'No squad'), rowHead(page, ROOM));
  await expect(card(page, 'Wout Meijer', ROOM)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Wout Meijer', 'No squad')).toBeVisible();
  expect(await exportedJson(page)).toBe(after);
  expect(after).not.toBe(before);
});

test('[P9] what Export JSON wrote opens again as an equal document, beside the one that was open', async ({ page }) => {
  await openPage(page);
  await drag(page, card(page, UMUT, 'No squad'), rowHead(page, ROOM));
  await expect(card(page, UMUT, ROOM)).toBeVisible();
  const written = await exportedJson(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  await chooser.setFiles({ name: 'mortgages.json', mimeType: 'application/json', buffer: Buffer.from(written) });
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  expect(await exportedJson(page)).toBe(written);
});

test('[P11] the same document gives the same picture, twice', async ({ page }) => {
  await openPage(page);
  const picture = async () => {
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('menuitem', { name: /^PNG/ }).click();
    const dialog = page.getByRole('dialog', { name: /PNG/ });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^(Save|Export|Make)/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    await expect(dialog).toHaveCount(0);
    return Buffer.concat(chunks);
  };
  const first = await picture();
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  expect(first.length).toBeGreaterThan(20_000);
  expect(first.equals(await picture())).toBe(true);
});

test('[verdict] done anyway with a reason lands with a waiver, in one step; it is taken back on the finding', async ({
  page,
}) => {
  await openPage(page);
  const before = await exportedJson(page);
  await drag(page, card(page, UMUT, 'No squad'), rowHead(page, FULL));
  await page.getByRole('button', { name: 'Do it anyway…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Do it anyway' });
  await dialog.getByLabel('Reason').fill('Until the split in May');
  await dialog.getByRole('button', { name: 'Do it with a waiver' }).click();
  await expect(card(page, UMUT, FULL)).toBeFocused();
  await expect(page.getByRole('contentinfo')).toContainText('Waiver for Hypotheek-app granted');
  const finding = page
    .getByRole('region', { name: 'Findings' })
    .getByRole('listitem')
    .filter({ hasText: 'Hypotheek-app has 10 members (limit 9)' });
  await expect(finding).toContainText('Until the split in May');
  expect(JSON.parse(await exportedJson(page)).scenarios[0].mode).not.toBe('sketch');
  await finding.getByRole('button', { name: 'Take the waiver back' }).click();
  await expect(finding).not.toContainText('Until the split in May');
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(card(page, UMUT, 'No squad')).toBeVisible();
  expect(await exportedJson(page)).toBe(before);
});

test('a drag onto the head of a chapter gives another line manager, and says who', async ({ page }) => {
  await openPage(page);
  await carry(page, card(page, UMUT, 'No squad'), await middleOf(columnHead(page, 'Development')));
  await expect(page.locator('.verdict')).toContainText('New line manager: Jasper Kok (was Iris Vermeer)');
  await page.mouse.up();
  await expect(
    page.getByRole('gridcell', { name: /^Development in No squad/ }).getByRole('button', { name: /^Umut/ }),
  ).toBeFocused();
});

test('a drag with Ctrl held puts somebody in a second squad as well', async ({ page }) => {
  await openPage(page);
  await page.keyboard.down('Control');
  await drag(page, card(page, 'Bram de Wit', 'Vervroegd aflossen'), rowHead(page, ROOM));
  await page.keyboard.up('Control');
  await expect(card(page, 'Bram de Wit', ROOM)).toBeVisible();
  await expect(card(page, 'Bram de Wit', 'Vervroegd aflossen')).toBeVisible();
});

test('several people are moved as one: a marquee, a drag, one undo', async ({ page }) => {
  await openPage(page);
  await card(page, UMUT, 'No squad').click();
  await card(page, 'Milan Dekker', 'No squad').click({ modifiers: ['Shift'] });
  await drag(page, card(page, UMUT, 'No squad'), rowHead(page, ROOM));
  await expect(card(page, UMUT, ROOM)).toBeVisible();
  await expect(card(page, 'Milan Dekker', ROOM)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, UMUT, 'No squad')).toBeVisible();
  await expect(card(page, 'Milan Dekker', 'No squad')).toBeVisible();
});

test('a squad is dragged above another, and Alt with an arrow takes it back', async ({ page }) => {
  await openPage(page);
  const squads = () =>
    page.getByRole('rowheader').evaluateAll((heads) => heads.map((head) => (head.textContent ?? '').split(',')[0]));
  expect(await squads()).toEqual(['Vervroegd aflossen', 'Hypotheek-app', 'Rente & advies', 'No squad']);
  const top = await rowHead(page, 'Vervroegd aflossen').boundingBox();
  await carry(page, rowHead(page, ROOM), { x: (top?.x ?? 0) + 60, y: (top?.y ?? 0) + 12 });
  await page.mouse.up();
  await expect.poll(squads).toEqual(['Rente & advies', 'Vervroegd aflossen', 'Hypotheek-app', 'No squad']);
  await rowHead(page, ROOM).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(squads).toEqual(['Vervroegd aflossen', 'Hypotheek-app', 'Rente & advies', 'No squad']);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page, on a refusal, a menu and a dialog (${theme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openPage(page);
    const violations = async () => {
      // In the page itself: it has no frame, for which a window of its own would be opened each time.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
    };
    await expect(card(page, UMUT, 'No squad')).toBeVisible();
    expect(await violations()).toEqual([]);
    await drag(page, card(page, UMUT, 'No squad'), rowHead(page, FULL));
    await expect(page.getByRole('button', { name: 'Do it anyway…' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await card(page, UMUT, 'No squad').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('menuitem', { name: /^Move to/ }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
