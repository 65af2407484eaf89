import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { serviceWorker } from '../../scripts/build/serviceWorker.ts';
import { card, complaintsOf, drag, openPage, rowHead } from './support/board.ts';
import { buildSmallPage, DIST, listedFiles } from './support/built.ts';
import { type Host, type Hosting, host, outside } from './support/hosting.ts';

test.use({ serviceWorkers: 'allow' });

const open: Host[] = [];
const read = (folder: string, path: string) => readFileSync(join(folder, path));

async function hosted(folder: string, hosting?: Hosting): Promise<Host> {
  const site = await host(folder, hosting);
  open.push(site);
  return site;
}

test.afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()));
});

/** The service worker has all files, and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function pickExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name }).click();
}

test.describe('the page without a network', () => {
  for (const under of ['/', '/tools/tribes/']) {
    test(`opens again after one visit, hosted in ${under}`, async ({ page }) => {
      const complaints = complaintsOf(page);
      const site = await hosted(DIST, { under });
      await openPage(page, site.address);
      await kept(page);
      await site.close();
      await openPage(page, site.address);
      await openPage(page, `${site.address}index.html?from=mail`);
      await pickExample(page, 'Every rule broken once');
      await expect(page.getByRole('button', { name: /^Document: Every rule/ })).toBeVisible();
      expect(complaints).toEqual([]);
    });
  }

  test('goes on in the first visit: what was not loaded yet is there too', async ({ page }) => {
    const site = await hosted(DIST);
    await openPage(page, site.address);
    await kept(page);
    await site.close();
    await pickExample(page, 'A company with three tribes');
    await expect(page.getByRole('tab')).toHaveCount(2);
  });

  test('opens from a host that sends the folder on to its page', async ({ page }) => {
    const site = await hosted(DIST, { redirects: true });
    await openPage(page, site.address);
    await kept(page);
    await site.close();
    await openPage(page, site.address);
  });

  test('is not kept where the host changes a file: all of it is as it was built, or none', async ({ page }) => {
    const changes = (path: string, bytes: Buffer) => (path === 'icon.svg' ? `${bytes}<!-- -->` : bytes);
    const site = await hosted(DIST, { changes });
    await openPage(page, site.address);
    await expect.poll(() => site.requests).toContain('GET /icon-512.png');
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
    expect(await page.evaluate(async () => await caches.match('./'))).toBeUndefined();
    await openPage(page, site.address);
  });
});

test.describe('the other language', () => {
  /** The page in one word of each of its parts. */
  const ENGLISH = 'Export… | Findings | Selected | No squad';
  const DUTCH = 'Exporteren… | Bevindingen | Geselecteerd | Zonder squad';

  async function choose(page: Page, language: string): Promise<void> {
    await page.getByRole('button', { name: /^(Language|Taal): / }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
  }

  /** Notes from now on every state of the page's words; what is read is all that there were. */
  async function watchWords(page: Page): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      const one = (selector: string, word: RegExp, read: (found: Element) => string | null) =>
        [...document.querySelectorAll(selector)].map(read).find((text) => word.test(text ?? ''));
      const label = (found: Element) => found.getAttribute('aria-label');
      const states = new Set<string>();
      const note = () =>
        states.add(
          [
            one('.toolbar button', /^Export/, (found) => found.textContent),
            one('section', /^(Findings|Bevindingen)/, label),
            one('section', /^(Selected|Geselecteerd)/, label),
            one('[role=rowheader]', /^(No squad|Zonder squad)/, (found) =>
              (label(found) ?? found.textContent ?? '').slice(
                0,
                /^No/.test(label(found) ?? found.textContent ?? '') ? 8 : 12,
              ),
            ),
          ].join(' | '),
        );
      note();
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { wordsOfPage: states });
    });
    return () => page.evaluate(() => [...(window as unknown as { wordsOfPage: Set<string> }).wordsOfPage]);
  }

  test('is spoken everywhere at once, without a network too', async ({ page }) => {
    const complaints = complaintsOf(page);
    const site = await hosted(DIST);
    await openPage(page, site.address);
    await kept(page);
    // A question was asked before, so that its sentences have to come along.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await site.close();
    const words = await watchWords(page);
    await choose(page, 'Nederlands');
    await expect(page.getByRole('button', { name: /^Taal: / })).toBeVisible();
    expect(await words()).toEqual([ENGLISH, DUTCH]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: /^Zoeken/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await choose(page, 'English');
    expect(await words()).toEqual([ENGLISH, DUTCH]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(complaints).toEqual([]);
  });

  test('that cannot be fetched is said, and the page goes on in the first', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const page = await context.newPage();
    const site = await hosted(DIST);
    await openPage(page, site.address);
    await page.getByRole('button', { name: /^Language: / }).click();
    const dutch = page.getByRole('menuitemradio', { name: 'Nederlands' });
    await expect(dutch).toBeVisible();
    await site.close();
    await dutch.click();
    await expect(
      page.getByText('This language cannot be loaded right now: try again when you are online.'),
    ).toBeAttached();
    await expect(page.getByRole('button', { name: 'Language: EN' })).toBeVisible();
    await context.close();
  });
});

/** The page, not kept for offline, where nothing is fetched before it is asked for. */
async function openedCold(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  const site = await hosted(DIST);
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await openPage(page, site.address);
  return page;
}

test('a menu that cannot be fetched says so, is left or tried again, and the page goes on', async ({ browser }) => {
  const page = await openedCold(browser);
  const menu = page.getByRole('button', { name: /^Language: / });
  const said = page.getByRole('alert').filter({ hasText: 'This part of the page cannot be loaded right now.' });
  await page.route(/assets\/OpenedBarMenu-/, (route) => route.abort());
  await menu.click();
  await expect(said).toBeVisible();
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(said).toBeHidden();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await menu.click();
  await expect(said).toBeVisible();
  await page.unroute(/assets\/OpenedBarMenu-/);
  await said.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('menuitemradio', { name: 'Nederlands' }).click();
  await expect(page.getByRole('button', { name: 'Taal: NL' })).toBeVisible();
  await page.context().close();
});

test('a question that cannot be fetched is tried again by keys alone', async ({ browser }) => {
  const page = await openedCold(browser);
  await page.route(/\/assets\/Asked-/, (route) => route.abort());
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.unroute(/\/assets\/Asked-/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Ngozi');
  await expect(page.getByRole('combobox')).toHaveValue('Ngozi');
  await page.context().close();
});

test.describe('a newer version', () => {
  // Each builds small pages of its own.
  test.slow();

  let folder: string;

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tribecraft-'));
    await buildSmallPage(folder, 'The first');
  });

  test.afterEach(() => rmSync(folder, { recursive: true }));

  /** A tab with the first version, kept for offline, while the host has the second. */
  async function tabBehind(page: Page, site: Host): Promise<void> {
    await page.goto(site.address);
    await kept(page);
    await buildSmallPage(folder, 'The second');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expect(page).toHaveTitle('The first');
  }

  /** The titles of the pages that the browser keeps, oldest first. */
  const titlesKept = (page: Page) =>
    page.evaluate(async () => {
      const pages = (await caches.keys()).map(async (name) => (await (await caches.open(name)).match('./'))?.text());
      return (await Promise.all(pages)).map((text) => /<title>(.*)<\/title>/.exec(text ?? '')?.[1]);
    });

  test('is offered, and never forced', async ({ page }) => {
    const site = await hosted(folder);
    await tabBehind(page, site);
    await page.reload();
    await expect(page).toHaveTitle('The first');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page).toHaveTitle('The second');
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
    await site.close();
    await page.reload();
    await expect(page).toHaveTitle('The second');
    await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
  });

  test('leaves the one before in the browser, for a tab that still runs it, and no older one', async ({ page }) => {
    const site = await hosted(folder);
    await tabBehind(page, site);
    for (const [next, kept] of [
      ['The second', 'The first'],
      ['The third', 'The second'],
    ] as const) {
      await buildSmallPage(folder, next);
      await page.reload();
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page).toHaveTitle(next);
      await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
      await page.reload();
      await expect.poll(() => titlesKept(page)).toEqual([kept, next]);
    }
  });

  test('comes by itself once every tab was closed', async ({ page, context }) => {
    const site = await hosted(folder);
    await tabBehind(page, site);
    await page.close();
    const next = await context.newPage();
    await expect(async () => {
      await next.goto(site.address);
      await expect(next).toHaveTitle('The second', { timeout: 500 });
      await next.goto('about:blank');
    }).toPass();
  });

  test('is not reloaded into while the host does not answer', async ({ page }) => {
    const site = await hosted(folder);
    await tabBehind(page, site);
    await site.close();
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('status')).toHaveText('No answer');
    await expect(page).toHaveTitle('The first');
    await page.reload();
    await expect(page).toHaveTitle('The first');
  });

  test('taken in one tab leaves another as it is, with everything that it still has to load', async ({
    page,
    context,
  }) => {
    const site = await hosted(folder);
    await tabBehind(page, site);
    const other = await context.newPage();
    await other.goto(site.address);
    await expect(other).toHaveTitle('The first');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page).toHaveTitle('The second');
    await other.getByRole('button', { name: 'More' }).click();
    await expect(other.getByRole('status')).toHaveText('More of The first');
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('status')).toHaveText('More of The second');
  });
});

test('a newer version is offered in the line below the page, and what was done is still there after it', async ({
  page,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'tribecraft-'));
  cpSync(DIST, folder, { recursive: true });
  const site = await hosted(folder);
  await openPage(page, site.address);
  await kept(page);
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Rente & advies'));
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();

  const files = new Map(listedFiles(folder).map((path) => [path || 'index.html', read(folder, path || 'index.html')]));
  files.set('index.html', Buffer.from(String(read(folder, 'index.html')).replace('<html', '<html data-newer')));
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
  writeFileSync(join(folder, 'sw.js'), serviceWorker(files));

  const newer = page.locator('html[data-newer]');
  await page.reload();
  await expect(page.getByText('A newer version is ready.')).toBeVisible();
  await expect(newer).toHaveCount(0);
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(newer).toHaveCount(1);
  await expect(card(page, 'Umut Kaya', 'Rente & advies')).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('[P7] a worker of our own is under the policy of its page', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tribecraft-'));
  await buildSmallPage(folder, 'Workers');
  const site = await hosted(folder);
  const elsewhere = await outside();
  open.push(elsewhere);
  await page.goto(`${site.address}?elsewhere=${elsewhere.address}`);
  await expect(page.getByRole('status')).toHaveText('refused');
  expect(elsewhere.requests).toEqual([]);
  rmSync(folder, { recursive: true });
});
