import type { Locator, Page } from '@playwright/test';
import { type Contestant, found } from './contestant.ts';
import type { Hand } from './hand.ts';
import { OURS } from './readings.ts';
import { organisationFile } from './served.ts';

const SQUAD_LIMIT = 9;
/** How far the wheel zooms, as the board reads it. */
const STEPS_A_FACTOR_E = 250;
const FURTHEST_TURN = 100;

const wheel = (factor: number) => ({ deltaY: -Math.log(factor) * STEPS_A_FACTOR_E, ctrl: true });
const percentButton = (page: Page) => page.getByRole('button', { name: /back to 100/ });

async function boxOf(locator: Locator, what: string) {
  return found(await locator.boundingBox(), what);
}

const board = (page: Page) => page.locator('.board');

const nameOf = (people: number) => `Synthetic ${people} `;

/** Opens a file by the page's own button, and waits until the browser keeps it. */
async function storeFile(page: Page, file: string, people: number): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Open/ }).click(),
  ]);
  await chooser.setFiles(file);
  await page.waitForFunction((name) => document.title.startsWith(name), nameOf(people));
  await page.waitForTimeout(500);
  await page.getByText('Saved in this browser').waitFor();
}

async function zoomTo(page: Page, hand: Hand, zoom: number): Promise<void> {
  await percentButton(page).click();
  await page.waitForTimeout(400);
  const { x, y, width, height } = await boxOf(board(page), 'The board');
  const middle = { x: x + width / 2, y: y + height / 2 };
  await hand.move(middle);
  const { deltaY, ctrl } = wheel(zoom);
  const turns = Math.ceil(Math.abs(deltaY) / FURTHEST_TURN);
  for (let turn = 0; turn < turns; turn++) await hand.wheel(middle, deltaY / turns, ctrl);
}

/** Below this zoom a row is a bar, by which its squad is taken. */
const FAR = 0.25;

async function zoomOf(page: Page): Promise<number> {
  return Number.parseFloat(found(await percentButton(page).textContent(), 'The zoom')) / 100;
}

/** A cell between the cards, or from afar the margin. */
async function ground(page: Page) {
  const isFar = (await zoomOf(page)) < FAR;
  const cell = isFar ? null : await page.evaluate(() => window.probe.ground('.board [role=gridcell]', 'button'));
  if (cell) return cell;
  const { x, y } = await boxOf(board(page), 'The board');
  return { x: x + 8, y: y + 8 };
}

/** Somebody who is no product owner, and the furthest squad in view that has a seat free. */
async function carry(page: Page) {
  const view = await boxOf(board(page), 'The board');
  const rows: { members: Locator; seats: number; y: number }[] = [];
  for (const row of await page.getByRole('grid').first().getByRole('row').all()) {
    const head = row.getByRole('rowheader', { name: /^(?!No squad)/ });
    const box = (await head.count()) > 0 ? await head.first().boundingBox() : null;
    if (!box || box.y < view.y || box.y + box.height > view.y + view.height) continue;
    const members = row.getByRole('gridcell').getByRole('button');
    rows.push({ members, seats: SQUAD_LIMIT - (await members.count()), y: box.y + box.height / 2 });
  }
  const [source, ...others] = rows;
  const target = found(
    others.findLast((row) => row.seats > 0),
    'A squad with a seat free',
  );
  const person = found(source, 'A squad').members.and(
    page.getByRole('button', { name: /^(?!.*(product owner|vacancy|½|%))/i }),
  );
  const card = await boxOf(person.first(), 'Somebody to take');
  return {
    from: { x: card.x + card.width / 2, y: card.y + card.height / 2 },
    to: { x: card.x + card.width, y: target.y },
    dragging: ['.board[data-carrying=true] .held'],
    dropped: ['.board[data-carrying=false]', '[aria-live=polite]:not(:empty)'],
  };
}

/** Tribecraft as it is built, addressed as anybody would: by the names on its elements. */
export const TRIBECRAFT: Contestant = {
  name: OURS,
  path: '/ours/',
  answer: '.board [aria-label^="Actions: "]',
  cards: '.board [role=gridcell] button',
  store: (page, people) => storeFile(page, organisationFile(people), people),
  async confirm(page, people) {
    const title = await page.title();
    if (!title.startsWith(nameOf(people)))
      throw new Error(`after a reload the page shows "${title}", not what was stored`);
  },
  async far(page) {
    await page.getByRole('button', { name: 'Everything in view' }).click();
  },
  farZoom: zoomOf,
  zoomTo,
  ground,
  wheel,
  carry,
};

/** How many scenarios of one organisation are kept at once. */
export const SCENARIOS = 10;

/** The same page with a document of ten scenarios that differ in ten moves each. */
export const WITH_SCENARIOS: Contestant = {
  ...TRIBECRAFT,
  store: (page, people) => storeFile(page, organisationFile(people, SCENARIOS), people),
};

/** What the browser's own store holds of the document that is open: its newest snapshot, in MB. */
export async function storedIn(page: Page): Promise<number> {
  const characters = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tribecraft');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('snapshots').objectStore('snapshots').getAll();
          asking.onsuccess = () => resolve(Math.max(...asking.result.map(({ size }) => size as number)));
          asking.onerror = () => reject(asking.error);
        };
      }),
  );
  return characters / 1e6;
}
