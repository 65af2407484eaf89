import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { homesDocument } from '../support/projectsPicture.ts';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, middleOf, openFile, openPage, showPage } from './support/board.ts';

const bar = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Programmes and projects in time' }).getByRole('button', {
    name: new RegExp(`^${name}, (planned|running|delivered)`),
  });
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

/** The timeline of two programmes, on a day in November 2026. */
async function openTimeline(page: Page, file: string): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 26, 10));
  await openPage(page);
  await writeFile(file, JSON.stringify(homesDocument()));
  await openFile(page, file);
  await showPage(page, 'Products');
  await page.getByRole('tab', { name: /^Timeline/ }).click();
  await expect(bar(page, 'Rates')).toBeVisible();
}

/** Takes hold of a bar in its middle or at its end, and carries it so many pixels; the button stays down. */
async function carryBar(page: Page, name: string, at: 'middle' | 'end', by: number, steps: number): Promise<void> {
  const box = await bar(page, name).boundingBox();
  if (!box) throw new Error(`${name} does not stand on the page`);
  const middle = await middleOf(bar(page, name));
  const x = at === 'middle' ? middle.x : box.x + box.width - 3;
  await page.mouse.move(x, middle.y);
  await page.mouse.down();
  await page.mouse.move(x + by, middle.y + 2, { steps });
}

test('a bar is dragged slowly and fast, by its middle and its end, in one step that is undone', async ({
  page,
}, testInfo) => {
  const complaints = complaintsOf(page);
  await openTimeline(page, testInfo.outputPath('homes.json'));
  const verdict = page.locator('.timeline-verdict');
  // 25 pixels are ten days.
  await carryBar(page, 'App', 'middle', 25, 12);
  await expect(bar(page, 'App')).toHaveAccessibleName(/11 Sept 2026 – 1 Mar 2027/);
  await expect(verdict).toContainText('11 Sept 2026 – 1 Mar 2027');
  await expect(undoButton(page)).toBeDisabled();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await undoButton(page).click();
  await expect(bar(page, 'App')).toHaveAccessibleName(/1 Sept 2026 – 19 Feb 2027/);

  await carryBar(page, 'App', 'end', 40, 1);
  await expect(verdict).toContainText('Ends 6 days after the launch of Home app');
  await page.mouse.up();
  await expect(bar(page, 'App')).toHaveAccessibleName(/1 Sept 2026 – 7 Mar 2027.*Ends 6 days after/);
  await expect(page.getByText('▲ 2 projects come too late')).toBeVisible();
  await undoButton(page).click();
  await expect(bar(page, 'App')).toHaveAccessibleName(/– 19 Feb 2027/);
  await expect(undoButton(page)).toBeDisabled();
  expect(complaints).toEqual([]);
});

test('Escape halfway leaves a bar where it was, and a click selects it', async ({ page }, testInfo) => {
  await openTimeline(page, testInfo.outputPath('homes.json'));
  await carryBar(page, 'App', 'middle', 60, 4);
  await expect(bar(page, 'App')).toHaveAccessibleName(/25 Sept 2026/);
  await page.keyboard.press('Escape');
  await expect(bar(page, 'App')).toHaveAccessibleName(/1 Sept 2026 – 19 Feb 2027/);
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
  await bar(page, 'Campaign').click();
  await expect(page.getByRole('region', { name: 'Selected' }).getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Campaign',
  );
  await bar(page, 'Campaign').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Name and dates…' })).toBeVisible();
});

test('by keys alone a bar is reached, moved, dropped and undone', async ({ page }, testInfo) => {
  const complaints = complaintsOf(page);
  await openTimeline(page, testInfo.outputPath('homes.json'));
  await page.getByRole('button', { name: /^Programme Homes/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(bar(page, 'Rates')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByText(/^Only its end\. 1 Jun 2026 – 22 Jan 2027\. Ends 7 days after/)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(bar(page, 'Rates')).toBeFocused();
  await expect(bar(page, 'Rates')).toHaveAccessibleName(/– 22 Jan 2027/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bar(page, 'Rates')).toHaveAccessibleName(/– 29 Jan 2027/);
  expect(complaints).toEqual([]);
});

test('the picture and the question of a new project hide nothing from anybody', async ({ page }, testInfo) => {
  await openTimeline(page, testInfo.outputPath('homes.json'));
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'New project' })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});

test('the table hides nothing from anybody', async ({ page }, testInfo) => {
  await openTimeline(page, testInfo.outputPath('homes.json'));
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('table', { name: 'Projects' }).getByRole('row')).toHaveCount(9);
  expect(await barriersOn(page)).toEqual([]);
});

test('[S12] a programme and a project are added, and the table says and changes the same', async ({
  page,
}, testInfo) => {
  await openTimeline(page, testInfo.outputPath('homes.json'));
  await page.getByRole('button', { name: 'Programme', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Wealth');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New project' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Scan');
  await dialog.getByLabel('Begins').fill('2027-01-04');
  await dialog.getByLabel('Ends').fill('2027-03-01');
  await dialog.getByRole('combobox', { name: 'Programme' }).selectOption('Wealth');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(bar(page, 'Scan')).toHaveAccessibleName(/^Scan, planned, 4 Jan – 1 Mar 2027/);

  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Projects' });
  await expect(table.getByRole('row')).toHaveCount(10);
  await table.getByRole('combobox', { name: 'State: Scan' }).selectOption('running');
  await table.getByLabel('Ends: Scan').fill('2027-04-01');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(bar(page, 'Scan')).toHaveAccessibleName(/^Scan, running, 4 Jan – 1 Apr 2027/);
});
