import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { identity } from '../../scripts/build/identity.ts';
import { card, complaintsOf, drag, openPage, rowHead } from './support/board.ts';
import { DIST } from './support/built.ts';
import { host } from './support/hosting.ts';
import { workOn } from './support/session.ts';

const FILE = join(DIST, 'tribecraft.html');
const html = () => readFileSync(FILE, 'utf8');

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reorganisation, draft #2 '));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

/** The file alone in a folder of its own, under a name that its owner chose. */
function alone(): string {
  const file = join(folder, 'Tribes & squads.html');
  copyFileSync(FILE, file);
  return pathToFileURL(file).href;
}

/** Whatever the browser keeps for the page, by name. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const caches = 'caches' in window ? await window.caches.keys().catch(() => []) : [];
    const rest = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...caches, document.cookie];
    return [...databases, ...rest].filter(Boolean);
  });

test.describe('the page in one file', () => {
  test('works from the disk, alone, all of it', async ({ page }) => {
    test.slow();
    const complaints = complaintsOf(page);
    await openPage(page, alone());
    await workOn(page);
    for (const example of ['Every rule broken once', 'The mortgage tribe from the whitepaper']) {
      await page.getByRole('button', { name: /^Document: / }).click();
      await page.getByRole('menuitem', { name: example }).click();
      await expect(page.getByRole('region', { name: /^Tribe / }).first()).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });

  test('keeps nothing in the browser, where every page from the disk could read it, and says so', async ({ page }) => {
    await openPage(page, alone());
    await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
    await expect(page.getByText('On this page only')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    expect(await keptBy(page)).toEqual([]);
  });

  test('keeps what is done once the user agreed, and nothing any more once that was taken back', async ({ page }) => {
    const complaints = complaintsOf(page);
    const status = page.getByRole('contentinfo');
    await openPage(page, alone());
    await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
    await status.getByRole('button', { name: 'Keep it in this browser…' }).click();
    const question = page.getByRole('dialog', { name: 'Keep your work in this browser?' });
    await expect(question).toContainText('Every HTML page that is opened from this computer’s disk');
    expect(await keptBy(page)).toEqual([]);
    await question.getByRole('button', { name: 'Keep it in this browser' }).click();
    await expect(status.getByText('Saved in this browser')).toBeVisible();

    await page.reload();
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Umut Kaya', 'No squad')).toBeVisible();
    await expect(status.getByText('Saved in this browser')).toBeVisible();

    await status.getByRole('button', { name: 'Stop keeping it here…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop and delete everything' }).click();
    await expect(status.getByText('On this page only')).toBeVisible();
    await expect.poll(() => keptBy(page)).toEqual([]);
    await page.keyboard.press('Control+y');
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
    await page.reload();
    await expect(card(page, 'Umut Kaya', 'No squad')).toBeVisible();
    expect(await keptBy(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('asks before it goes once something was done that stands in no file, and not before', async ({ page }) => {
    await openPage(page, alone());
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.reload();
    expect(asked).toEqual([]);
    await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
    await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('works from a host as well, without a service worker', async ({ page }) => {
    const complaints = complaintsOf(page);
    copyFileSync(FILE, join(folder, 'index.html'));
    const site = await host(folder);
    await openPage(page, site.address);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(new Set(site.requests)).toEqual(new Set(['GET /']));
    expect(complaints).toEqual([]);
    await site.close();
  });

  test('says of itself the version and the hash that the page in its folder says, those of the sources', async ({
    page,
  }) => {
    for (const address of ['/', alone()]) {
      await openPage(page, address);
      await page.getByRole('button', { name: /^Document: / }).click();
      await page.getByRole('menuitem', { name: 'About Tribecraft' }).click();
      const about = page.getByRole('dialog', { name: 'About Tribecraft' });
      for (const told of Object.values(identity())) await expect(about).toContainText(JSON.parse(told));
    }
  });

  test('names no other file, allows its own code by hash alone, and carries the licences of what is in it', () => {
    const page = html();
    const elements = page.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '').replace(/<!--.*-->/s, '');
    expect([...elements.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(([, address]) => address)).toEqual([]);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toMatch(/script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.endsWith(`<!--\n${readFileSync(join(DIST, 'licences.txt'), 'utf8')}-->\n`)).toBe(true);
  });

  test('runs nothing once it was changed', async ({ page }) => {
    const complaints = complaintsOf(page);
    const file = join(folder, 'changed.html');
    writeFileSync(file, html().replace('<script type="module">', '<script type="module">/* changed */'));
    await page.goto(pathToFileURL(file).href);
    await expect.poll(() => complaints).toEqual([expect.stringContaining('violates')]);
    await expect(page.locator('#root')).toBeEmpty();
  });
});
