import { expect, type Page, test } from '@playwright/test';
import { openPage } from './support/board.ts';
import { nameButton, rename, statusLine, waitUntilSaved } from './support/keeping.ts';

test.use({ serviceWorkers: 'allow' });

/** Everything that the browser holds for the page, as one text: databases, storages, caches, workers. */
async function allKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const held: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        held.push(await new Promise((done) => (all.onsuccess = () => done([name, store, all.result]))));
      }
      database.close();
    }
    for (const name of await caches.keys())
      held.push(
        name,
        (await (await caches.open(name)).keys()).map((each) => each.url),
      );
    return JSON.stringify(held);
  });
}

async function openAbout(page: Page): Promise<void> {
  await nameButton(page).click();
  await page.getByRole('menuitem', { name: 'About Tribecraft' }).click();
}

const said = (page: Page) => statusLine(page).getByText('Everything that Tribecraft kept in this browser was deleted.');

test('everything in this browser is deleted, also what another tab has not saved', async ({ context }) => {
  const asked: string[] = [];
  context.on('dialog', (dialog) => asked.push(dialog.type()));
  const one = await context.newPage();
  await openPage(one);
  await one.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await rename(one, 'Zeewind');
  await one.getByRole('button', { name: 'Light or dark' }).click();
  await one.getByRole('menuitemradio', { name: 'Dark' }).click();
  await one.keyboard.press('Escape');
  await waitUntilSaved(one);
  const other = await context.newPage();
  await openPage(other);
  await nameButton(other).click();
  await other.getByRole('menuitem', { name: 'New', exact: true }).click();
  // A file of the page that a newer version would not have.
  await one.evaluate(async () => (await caches.open(`${(await caches.keys())[0]}`)).put('./zeewind', new Response('')));
  await rename(other, 'Duinzand');
  await waitUntilSaved(other);
  const before = await allKept(one);
  for (const of of ['Zeewind', 'Duinzand', '/zeewind', '"dark']) expect(before.replaceAll('\\', '')).toContain(of);

  await one.bringToFront();
  await openAbout(one);
  await one.getByRole('button', { name: 'Delete everything in this browser…' }).click();
  await expect(one.getByRole('dialog').getByText('2 documents')).toBeVisible();
  await one.getByRole('button', { name: 'Delete everything…' }).click();
  // Half typed, and done so late that the disk cannot have it: neither may come back.
  await other.bringToFront();
  await nameButton(other).click();
  await other.getByRole('menuitem', { name: 'Rename' }).click();
  await other.getByRole('textbox', { name: 'Name of the document' }).fill('Duinzand, half typed');
  await Promise.all([
    one.getByRole('button', { name: 'Delete everything now' }).dispatchEvent('click'),
    other.keyboard.press('Enter'),
  ]);
  for (const page of [one, other]) {
    await expect(said(page)).toBeVisible();
    await expect(nameButton(page)).toHaveAccessibleName('Document: Mortgages 2027');
    await expect(page.getByText(/^Try it: drag a person/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await waitUntilSaved(page);
  }
  for (const page of [one, other]) {
    const after = await allKept(page);
    for (const of of ['Zeewind', 'Duinzand', '/zeewind', '"dark']) expect(after.replaceAll('\\', '')).not.toContain(of);
  }
  expect(asked).toEqual([]);
  await one.reload();
  await expect(nameButton(one)).toBeVisible();
  await expect(said(one)).toBeHidden();
});
