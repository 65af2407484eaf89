import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { WITHOUT_FEATURES } from '../../scripts/browserFeatures.ts';
import { BROWSER_VARIABLE } from '../../scripts/findBrowser.ts';
import { rounds, tell } from '../support/rounds.ts';
import { card, complaintsOf, drag, exportedJson, openPage, rowHead } from './support/board.ts';
import { DIST } from './support/built.ts';
import { host } from './support/hosting.ts';
import { documentName, keptRecords, nameButton, rename, statusLine, waitUntilSaved } from './support/keeping.ts';

const FOLLOWS = 'Another tab is editing this document; you are following along.';
const follows = (page: Page) => statusLine(page).getByText(FOLLOWS);
const takeOver = (page: Page) => page.getByRole('button', { name: 'Edit here' });

/** Two tabs of one browser with one document: the first edits it. */
async function twoTabs(context: BrowserContext, address: string): Promise<[Page, Page]> {
  const one = await context.newPage();
  await openPage(one, address);
  await waitUntilSaved(one);
  const other = await context.newPage();
  await openPage(other, address);
  return [one, other];
}

async function called(page: Page, name: string): Promise<void> {
  await expect(nameButton(page)).toHaveAccessibleName(`Document: ${name}`);
}

test.describe('two tabs with one document', () => {
  test('[P3] one edits, the other says so and follows live', async ({ context }) => {
    const [one, other] = await twoTabs(context, '/');
    const complaints = complaintsOf(other);
    await expect(follows(other)).toBeVisible();
    await expect(follows(one)).toBeHidden();
    await rename(one, 'Of the first');
    await one.bringToFront();
    await drag(one, card(one, 'Noor Bakker', 'Hypotheek-app'), rowHead(one, 'Rente & advies'));
    await called(other, 'Of the first');
    await other.bringToFront();
    await expect(card(other, 'Noor Bakker', 'Rente & advies')).toBeVisible();
    await one.bringToFront();
    await one.keyboard.press('Control+z');
    await other.bringToFront();
    await expect(card(other, 'Noor Bakker', 'Hypotheek-app')).toBeVisible();
    expect(await exportedJson(other)).toBe(await exportedJson(one));
    expect(complaints).toEqual([]);
  });

  test('[P3] what is tried in the other is refused, with the offer to take over', async ({ context }) => {
    const [one, other] = await twoTabs(context, '/');
    await expect(follows(other)).toBeVisible();
    await drag(other, card(other, 'Noor Bakker', 'Hypotheek-app'), rowHead(other, 'Rente & advies'));
    const refusal = other.getByRole('dialog', { name: 'Another tab is editing this document' });
    await refusal.getByRole('button', { name: 'Edit here' }).click();
    await expect(follows(one)).toBeVisible();
    await expect(follows(other)).toBeHidden();
    await drag(other, card(other, 'Noor Bakker', 'Hypotheek-app'), rowHead(other, 'Rente & advies'));
    await one.bringToFront();
    await expect(card(one, 'Noor Bakker', 'Rente & advies')).toBeVisible();
  });

  test('[P3] the other edits once the first is closed', async ({ context }) => {
    const [one, other] = await twoTabs(context, '/');
    await rename(one, 'Left');
    await waitUntilSaved(one);
    await one.close();
    await expect(follows(other)).toBeHidden();
    await called(other, 'Left');
    await rename(other, 'Gone on with');
    await waitUntilSaved(other);
    await other.reload();
    await called(other, 'Gone on with');
  });

  test('[P3] each keeps its own document over a reload', async ({ context }) => {
    const [one, other] = await twoTabs(context, '/');
    await nameButton(other).click();
    await other.getByRole('menuitem', { name: 'New', exact: true }).click();
    await rename(other, 'Mine');
    await waitUntilSaved(other);
    await rename(one, 'Yours');
    await waitUntilSaved(one);
    for (const page of [one, other]) await page.reload();
    await called(one, 'Yours');
    await called(other, 'Mine');
    await expect(follows(one)).toBeHidden();
    await expect(follows(other)).toBeHidden();
  });
});

/** Waits until one tab edits and the other says that it follows. */
async function settled(tabs: readonly Page[]): Promise<void> {
  await expect
    .poll(async () => (await Promise.all(tabs.map((page) => follows(page).isVisible()))).filter(Boolean).length)
    .toBe(1);
}

const anyMove = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  move: fc.constantFrom('rename', 'rename', 'rename', 'undo', 'take over', 'reload'),
});

test('[P3] two tabs never overwrite each other, whatever is done in each', async ({ context, baseURL }) => {
  const runs = rounds(2, 60);
  test.setTimeout(60_000 + runs * 60_000);
  let tried = 0;
  let done = 0;
  const tabs = await twoTabs(context, `${baseURL}/`);
  const played = fc.asyncProperty(fc.array(anyMove, { minLength: 6, maxLength: 12 }), async (moves) => {
    tried++;
    /** The names that the document got, in order. */
    const names = [await documentName(tabs[0])];
    for (const { tab, move } of moves) {
      const page = tabs[tab];
      const mayEdit = !(await follows(page).isVisible());
      const editing = mayEdit ? page : tabs[tab === 0 ? 1 : 0];
      if (move === 'rename') {
        const name = `${tried}-${names.length}-${tab}`;
        await rename(editing, name);
        await called(editing, name);
        names.push(name);
        done++;
      }
      if (move === 'undo' && mayEdit && names.length > 1) {
        await page.keyboard.press('Control+z');
        names.pop();
      }
      if (move === 'take over' && !mayEdit) {
        await takeOver(page).click();
        await expect(follows(page)).toBeHidden();
      }
      if (move === 'reload') {
        // What the page does not call saved yet may be lost to a reload on a busy machine; that is not what is asked here.
        await waitUntilSaved(editing);
        await page.reload();
        await expect(page.getByRole('region', { name: /^Tribe / }).first()).toBeVisible();
        await settled(tabs);
      }
    }
    const last = names.at(-1) ?? '';
    for (const page of tabs) await called(page, last);
    const keptNames = async () =>
      ((await keptRecords(tabs[0], 'documents')) as { name: string }[]).map(({ name }) => name);
    // What was done last is on its way to the disk.
    await expect.poll(keptNames).toEqual([last]);
  });
  await fc.assert(played, { numRuns: runs, endOnFailure: true });
  expect(done).toBeGreaterThan(0);
  tell(`[P3] interleavings tried in two real tabs: ${tried}, commands: ${done}, lost or overwritten: 0`);
});

test('[P3] without https the page asks to be open in one tab, and still nothing is overwritten', async () => {
  const site = await host(DIST);
  const { port } = new URL(site.address);
  const browser = await chromium.launch({
    ...(process.env[BROWSER_VARIABLE] && { executablePath: process.env[BROWSER_VARIABLE] }),
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP tribes.example 127.0.0.1', WITHOUT_FEATURES],
  });
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const [one, other] = await twoTabs(context, `http://tribes.example:${port}/`);
    expect(await one.evaluate(() => 'locks' in navigator)).toBe(false);
    await expect(statusLine(other).getByText('Open this document in one tab only.')).toBeVisible();
    await expect(follows(one)).toBeVisible();
    await rename(other, 'Of the other');
    await called(one, 'Of the other');
    await takeOver(one).click();
    await expect(follows(other)).toBeVisible();
    await rename(one, 'Of the first');
    await called(other, 'Of the first');
  } finally {
    await browser.close();
    await site.close();
  }
});
