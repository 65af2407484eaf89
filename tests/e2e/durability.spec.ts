import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { rounds, tell } from '../support/rounds.ts';
import { complaintsOf, exportedJson, openPage, rowHead } from './support/board.ts';
import {
  documentName,
  keptRecords,
  nameButton,
  putRecords,
  rename,
  statusLine,
  waitUntilSaved,
} from './support/keeping.ts';
import { startBrowser } from './support/ownBrowser.ts';

/** Loads the page again, with what the browser keeps. */
async function reopen(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('region', { name: /^Tribe / }).first()).toBeVisible();
}

test('[P6] what was done is there after a reload, and is taken back exactly', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const start = await exportedJson(page);
  await rename(page, 'One');
  await rename(page, 'Two');
  await waitUntilSaved(page);
  await reopen(page);
  expect(await documentName(page)).toBe('Two');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await exportedJson(page)).toBe(start);
  await reopen(page);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(nameButton(page)).toHaveAccessibleName('Document: Two');
  expect(complaints).toEqual([]);
});

test('[drafts] what is half typed is there after a reload: accepted, or offered again', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await waitUntilSaved(page);
  await rowHead(page, 'Rente & advies').click();
  const mission = page.getByRole('textbox', { name: 'Mission' });
  await mission.fill('Money back the same day');
  await reopen(page);
  await rowHead(page, 'Rente & advies').click();
  await expect(mission).toHaveValue('Money back the same day');
  // Where the browser did not write it before the page was gone, it is offered again.
  await mission.press('Control+Enter');
  await expect(mission).not.toHaveAttribute('aria-invalid');
  await waitUntilSaved(page);

  const tooLong = 'n'.repeat(10_001);
  await mission.fill(tooLong);
  await reopen(page);
  await rowHead(page, 'Rente & advies').click();
  await expect(mission).toHaveValue(tooLong);
  await expect(mission).toHaveAccessibleDescription(/^Not applied yet\./);
  await mission.press('Escape');
  await expect(mission).toHaveValue('Money back the same day');
  expect(complaints).toEqual([]);
});

test('[drafts] what is half typed in a tab that is closed is there in the next one', async ({ page, context }) => {
  await openPage(page);
  await waitUntilSaved(page);
  await rowHead(page, 'Rente & advies').click();
  await page.getByRole('textbox', { name: 'Mission' }).fill('Money back the same day');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => context.pages().length).toBe(0);
  const next = await context.newPage();
  await openPage(next);
  await rowHead(next, 'Rente & advies').click();
  await expect(next.getByRole('textbox', { name: 'Mission' })).toHaveValue('Money back the same day');
});

test.describe('the browser is killed', () => {
  /** As many names as the document gets, one after the other. */
  const NAMES = 40;
  /** As many steps as are made at most before the page is asked whether all is saved. */
  const BURST = 12;

  /**
   * Goes back and forth through the history as fast as the page can, a burst at a time; after each it waits until the
   * page says that all is saved, and tells how many steps that were. Never ends.
   */
  function walk({ names, burst }: { names: number; burst: number }): void {
    const { noteSaved } = window as unknown as { noteSaved(steps: number): void };
    let steps = 0;
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    async function bursts(): Promise<void> {
      for (;;) {
        for (let count = Math.ceil(Math.random() * burst); count > 0; count--) {
          const key = Math.floor(steps / names) % 2 === 0 ? 'z' : 'y';
          steps++;
          window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true }));
          if (Math.random() < 0.3) await new Promise((later) => setTimeout(later));
        }
        // What the page says now may be from before the burst; after two frames it is of the burst, or later.
        await frame();
        await frame();
        while (!document.body.innerText.includes('Saved in this browser')) await frame();
        noteSaved(steps);
      }
    }
    bursts();
  }

  /** The name that the document has after so many steps of the walk, which begins at the last name. */
  function nameAfter(steps: number): string {
    const within = steps % (2 * NAMES);
    return `Name ${within <= NAMES ? NAMES - within : within - NAMES}`;
  }

  async function open(context: BrowserContext, address: string): Promise<Page> {
    const page = await context.newPage();
    await openPage(page, address);
    return page;
  }

  test('[P1] at random moments: everything that was called saved is there', async ({ baseURL }) => {
    const times = rounds(3, 150);
    test.setTimeout(60_000 + times * 30_000);
    const folder = mkdtempSync(join(tmpdir(), 'tribecraft-kill-'));
    const address = `${baseURL}/`;
    let saved = 0;
    let browser = await startBrowser(folder);
    try {
      let page = await open(browser.context, address);
      for (let name = 0; name <= NAMES; name++) await rename(page, `Name ${name}`);
      for (let round = 0; round < times; round++) {
        for (let step = 0; step < NAMES; step++) await page.keyboard.press('Control+y');
        await expect(nameButton(page)).toHaveAccessibleName(`Document: ${nameAfter(0)}`);
        await waitUntilSaved(page);
        let acknowledged = 0;
        await page.exposeFunction('noteSaved', (steps: number) => {
          acknowledged = steps;
        });
        await page.evaluate(walk, { names: NAMES, burst: BURST });
        await pause(200 + Math.random() * 1500);
        await browser.kill();

        browser = await startBrowser(folder);
        page = await open(browser.context, address);
        // What was under way when the browser was killed may be there or not; what was called saved is.
        const possible = Array.from({ length: 2 * BURST }, (_, more) => nameAfter(acknowledged + more));
        expect(possible).toContain(await documentName(page));
        saved += acknowledged;
      }
    } finally {
      await browser.kill();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(saved).toBeGreaterThan(0);
    tell(`[P1] killed ${times} times; commands called saved: ${saved}, lost: 0`);
  });
});

test.describe('the disk is full', () => {
  /** Opens the page with little room in the browser, and gives the way to take the limit away again. */
  async function openWithLittleRoom(page: Page, address: string): Promise<() => Promise<unknown>> {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(address);
    // From the first visit on: the browser asks seldom how much room there is left.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
    await openPage(page, address);
    return () => session.send('Storage.overrideQuotaForOrigin', { origin });
  }

  /** Fills what room there is left with something else, down to the last kilobyte. */
  async function fill(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((open) => {
        const opening = indexedDB.open('something else', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('bulk', { autoIncrement: true });
        opening.onsuccess = () => open(opening.result);
      });
      const add = (size: number) =>
        new Promise<boolean>((ended) => {
          const writing = database.transaction('bulk', 'readwrite');
          // Not to be compressed.
          writing.objectStore('bulk').add(crypto.getRandomValues(new Uint8Array(size)));
          writing.oncomplete = () => ended(true);
          writing.onabort = () => ended(false);
        });
      for (let size = 64 * 1024; size >= 256; size /= 2) while (await add(size));
      database.close();
    });
  }

  const noRoom = (page: Page) => statusLine(page).getByText('On this page only: the browser has no space left.');

  test('[P2] the page goes on in memory, says so, offers a download, and recovers by itself', async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const giveRoom = await openWithLittleRoom(page, `${baseURL}/`);
    await rename(page, 'Before');
    await waitUntilSaved(page);
    let loads = 0;
    page.on('load', () => loads++);
    await fill(page);
    await rename(page, `Too long ${'x'.repeat(400)}`);
    await expect(noRoom(page)).toBeVisible();
    await rename(page, 'In memory');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await expect(noRoom(page)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ name: 'In memory' });

    await giveRoom();
    await expect(statusLine(page).getByText('Saved in this browser')).toBeVisible({ timeout: 60_000 });
    expect(loads).toBe(0);
    await reopen(page);
    expect(await documentName(page)).toBe('In memory');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(nameButton(page)).toHaveAccessibleName('Document: Before');
  });

  test('[P2] leaving the page asks first, while what was done is in it alone', async ({ page, baseURL }) => {
    await openWithLittleRoom(page, `${baseURL}/`);
    await fill(page);
    await rename(page, `Too long ${'x'.repeat(400)}`);
    await expect(noRoom(page)).toBeVisible();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(noRoom(page)).toBeVisible();
  });
});

test('[P2] a database that does not open is said, and costs nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    let isOpen = false;
    IDBFactory.prototype.open = function (...asked) {
      if (!isOpen) throw new DOMException('Not in this mode', 'SecurityError');
      return open.apply(this, asked);
    };
    addEventListener('let it open', () => {
      isOpen = true;
    });
  });
  await openPage(page);
  await expect(
    statusLine(page).getByText('On this page only: the browser cannot save anything right now.'),
  ).toBeVisible();
  await rename(page, 'In memory');
  await page.evaluate(() => dispatchEvent(new Event('let it open')));
  await expect(statusLine(page).getByText('Saved in this browser')).toBeVisible({ timeout: 40_000 });
  expect((await keptRecords(page, 'documents')).map((record) => (record as { name: string }).name)).toEqual([
    'In memory',
  ]);
});

interface Kept {
  id: number;
  key: string;
  name: string;
  document: string;
  seq: number;
  kind: string;
}

const kept = async (page: Page, store: string) => (await keptRecords(page, store)) as Kept[];

/** Everything that the browser keeps of a document. */
async function allOf(page: Page, key: string): Promise<unknown[]> {
  const snapshots = (await kept(page, 'snapshots')).filter(({ document }) => document === key);
  const texts = await keptRecords(page, 'texts');
  return [
    (await kept(page, 'documents')).filter((document) => document.key === key),
    (await kept(page, 'journal')).filter(({ document }) => document === key),
    snapshots,
    texts.filter((text) => String(text).includes('"news"')),
  ];
}

test('[P4] a document of a newer version is listed, not opened, downloaded, and left as it is', async ({ page }) => {
  await openPage(page);
  await rename(page, 'From later');
  await nameButton(page).click();
  await page.getByRole('menuitem', { name: 'New', exact: true }).click();
  await waitUntilSaved(page);
  await expect.poll(async () => (await kept(page, 'documents')).length).toBe(2);
  const later = (await kept(page, 'documents')).find(({ name }) => name === 'From later');
  const key = later?.key ?? '';
  const ids = (await kept(page, 'snapshots')).filter(({ document }) => document === key).map(({ id }) => id);
  const newer = '{"format":"tribecraft","version":3,"name":"From later","news":[1,2,3]}';
  await nameButton(page).click();
  await page.getByRole('menuitem', { name: 'The mortgage tribe from the whitepaper' }).click();
  await putRecords(page, 'documents', [{ ...later, version: 3, colour: 'red' }]);
  await putRecords(page, 'texts', Array(ids.length).fill(newer), ids);
  const before = await allOf(page, key);

  await reopen(page);
  await nameButton(page).click();
  await page.getByRole('menuitemradio', { name: 'From later' }).click();
  const refused = page.getByRole('dialog', { name: 'From later was not opened' });
  await expect(refused).toContainText('newer version of Tribecraft');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    refused.getByRole('button', { name: 'Download it as it is' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(newer);
  await page.keyboard.press('Escape');
  await rename(page, 'Something else');
  await waitUntilSaved(page);
  expect(await allOf(page, key)).toEqual(before);
});

test('[P5] a document whose newest snapshot is damaged opens from the one before, with all that was done', async ({
  page,
}) => {
  await openPage(page);
  // Now and then, when the page is left alone, there is a snapshot more: until there are two, one to damage and one to open.
  let names = 0;
  const snapshots = async () => {
    await rename(page, `Name ${++names}`);
    await page.waitForTimeout(3000);
    return (await kept(page, 'snapshots')).length;
  };
  await expect.poll(snapshots, { timeout: 60_000 }).toBeGreaterThanOrEqual(2);
  await rename(page, 'The last name');
  await waitUntilSaved(page);
  const newest = (await kept(page, 'snapshots')).at(-1);
  await putRecords(page, 'texts', ['{"format":"tribecraft","version":2,"na'], [newest?.id ?? 0]);
  await reopen(page);
  expect(await documentName(page)).toBe('The last name');
  await expect
    .poll(async () => (await kept(page, 'snapshots')).map(({ kind }) => kind), { timeout: 30_000 })
    .toContain('damaged');
  expect(await keptRecords(page, 'texts')).toContain('{"format":"tribecraft","version":2,"na');
  await page.keyboard.press('Control+z');
  await expect(nameButton(page)).toHaveAccessibleName(`Document: Name ${names}`);
});

test('a page that breaks down keeps the document, and offers it as a file', async ({ page }) => {
  await page.addInitScript(() => {
    const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')?.get;
    let isBroken = false;
    addEventListener('break', () => {
      isBroken = !isBroken;
    });
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get() {
        if (isBroken) throw new Error('Broken for the test');
        return format?.call(this);
      },
    });
  });
  await openPage(page);
  await rename(page, 'Still here');
  await page.evaluate(() => dispatchEvent(new Event('break')));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ name: 'Still here' });
  await page.evaluate(() => dispatchEvent(new Event('break')));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(nameButton(page)).toHaveAccessibleName('Document: Still here');
  await page.keyboard.press('Control+z');
  await expect(nameButton(page)).not.toHaveAccessibleName('Document: Still here');
});
