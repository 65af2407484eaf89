import { expect, type Locator, type Page } from '@playwright/test';

/** The button with the document's name. */
export function nameButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Document: / });
}

export async function documentName(page: Page): Promise<string> {
  return ((await nameButton(page).getAttribute('aria-label')) ?? '').replace(/^Document: /, '');
}

/** Gives the document another name, which is a command like any other. */
export async function rename(page: Page, name: string): Promise<void> {
  await nameButton(page).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the document' }).fill(name);
  await page.keyboard.press('Enter');
}

/** The line below the page: what it says is also said aloud, elsewhere. */
export function statusLine(page: Page): Locator {
  return page.getByRole('contentinfo');
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(statusLine(page).getByText('Saved in this browser')).toBeVisible();
}

export const DATABASE = 'tribecraft';

/** Works on what the browser keeps, behind the back of the page: every record of these stores as it is then. */
export async function keptRecords(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(
    ([database, name]) =>
      new Promise<unknown[]>((done, failed) => {
        const opening = indexedDB.open(database as string);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction(name as string)
            .objectStore(name as string)
            .getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    [DATABASE, store],
  );
}

/** Puts records over those that the browser keeps. `keys` for a store whose records do not carry their own. */
export async function putRecords(page: Page, store: string, records: unknown[], keys: number[] = []): Promise<void> {
  await page.evaluate(
    ({ database, store, records, keys }) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          for (const [index, record] of records.entries()) writing.objectStore(store).put(record, keys[index]);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    { database: DATABASE, store, records, keys },
  );
}
