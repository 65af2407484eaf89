import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** What Playwright itself says where a journey is without the service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything the page complained of on its console, or threw. Empty at the end of a good test. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The card of a person in a squad, or under *No squad*. */
export function card(page: Page, person: string, squad: string): Locator {
  return page
    .getByRole('gridcell', { name: new RegExp(` in ${escaped(squad)},`) })
    .getByRole('button', { name: new RegExp(`^${escaped(person)}`) });
}

export function rowHead(page: Page, squad: string): Locator {
  return page.getByRole('rowheader', { name: new RegExp(`^${escaped(squad)}`) });
}

export function columnHead(page: Page, chapter: string): Locator {
  return page.getByRole('columnheader', { name: new RegExp(`^${escaped(chapter)}`) });
}

export interface Point {
  x: number;
  y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It does not stand on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of something with the mouse and carries it over a point, in as many steps as a hand takes. The button stays down. */
export async function carry(page: Page, from: Locator, to: Point): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await carry(page, from, await middleOf(to));
  await page.mouse.up();
}

/** Moves somebody on the board by keys alone. */
export async function moveByKeys(page: Page, who: string, from: string, to: string): Promise<void> {
  await card(page, who, from).focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('combobox').fill(to);
  await page.keyboard.press('Enter');
  await expect(card(page, who, to)).toBeVisible();
}

/** The bytes that Export JSON writes. */
export async function exportedJson(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'JSON', exact: true }).click(),
  ]);
  return await readFile(await download.path(), 'utf8');
}

/** The page with the first visit's document, ready to be played with. */
export async function openPage(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('region', { name: /^Tribe / }).first()).toBeVisible();
}

/** Opens a file by the button in the bar, or from its menu where there is no room for it. */
export async function openFile(page: Page, path: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Open…' });
  const isInBar = await button.isVisible();
  if (!isInBar) await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const open = isInBar ? button : page.getByRole('menuitem', { name: 'Open…' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  await chooser.setFiles(path);
}

/** Shows another page by the switch in the bar. */
export async function showPage(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Pages' }).getByRole('button', { name }).click();
}
