import { expect, type Page } from '@playwright/test';
import { exportedJson } from './board.ts';
import { nameButton } from './keeping.ts';

/** What becomes of the departments of a list, and how long a week is, where either is asked. */
export interface Answers {
  department?: 'tribe' | 'chapter' | 'squad';
  hours?: 36 | 38 | 40;
}

const MEANINGS = ['tribe', 'chapter', 'squad'] as const;

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Bring (in a list|the list in again)$/ });
const next = (page: Page) => dialog(page).getByRole('button', { name: 'Next: what will come' });

export async function newDocument(page: Page): Promise<void> {
  await nameButton(page).click();
  await page.getByRole('menuitem', { name: 'New', exact: true }).click();
}

/** Chooses a file by *Open…*: a path, or what a file would hold. */
export async function chooseList(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  const content = typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.text) };
  await chooser.setFiles(content);
}

/** Pastes a text, as copied from a spreadsheet or with the web page that it was copied from, where the focus is. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const held = new DataTransfer();
      held.setData('text/plain', plain as string);
      if (rich) held.setData('text/html', rich);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }));
    },
    [text, html],
  );
}

/** Answers what is asked about the columns, and goes on to what will come. */
export async function goOn(page: Page, { department = 'squad', hours = 40 }: Answers = {}): Promise<void> {
  await expect(next(page)).toBeVisible();
  for (;;) {
    const heading = dialog(page).getByRole('heading', { level: 3 }).first();
    const asked = (await dialog(page).locator('.bring-in-question').isVisible()) ? await heading.textContent() : null;
    if (asked === null) break;
    if (asked.startsWith('How many hours'))
      await dialog(page)
        .getByRole('button', { name: `${hours} hours` })
        .click();
    else if (asked.startsWith('Which column'))
      await dialog(page).locator('.bring-in-answers').getByRole('button').first().click();
    else await dialog(page).locator('.bring-in-meaning').nth(MEANINGS.indexOf(department)).click();
    await expect(heading).not.toHaveText(asked);
  }
  await next(page).click();
  await expect(dialog(page).getByText('How it will look').first()).toBeVisible();
}

/** What is told of the rows: `Left out: no longer there 2`. */
export async function told(page: Page): Promise<string[]> {
  await expect(dialog(page).locator('[aria-busy="true"]')).toHaveCount(0);
  const heads = await dialog(page).getByRole('heading', { level: 4 }).allTextContents();
  return heads.map((head) => head.replace(/\s+/g, ' ').trim());
}

/** Brings in what will come. */
export async function bringIn(page: Page): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: /^Bring in / })
    .click();
  await expect(dialog(page)).toBeHidden();
}

/** An organisation in numbers. A chapter is counted under its name in all tribes. */
export interface Counts {
  people: number;
  vacancies: number;
  external: number;
  unplaced: number;
  tribes: number;
  squads: Record<string, number>;
  chapters: Record<string, number>;
}

interface Stored {
  people?: { id: string; kind?: string; chapter?: string }[];
  tribes?: unknown[];
  squads?: { name: string; members?: { person: string }[] }[];
  chapters?: { id: string; name: string }[];
}

/** The organisation on the page in numbers, read off the document that it exports. */
export async function counted(page: Page): Promise<Counts> {
  const {
    people = [],
    tribes = [],
    squads = [],
    chapters = [],
  }: Stored = JSON.parse(await exportedJson(page)).scenarios[0].organisation;
  const ofKind = (kind: string) => people.filter((person) => (person.kind ?? 'employee') === kind).length;
  const placed = new Set(squads.flatMap(({ members = [] }) => members.map(({ person }) => person)));
  const ofChapters: Record<string, number> = {};
  for (const { id, name } of chapters)
    ofChapters[name] = (ofChapters[name] ?? 0) + people.filter(({ chapter }) => chapter === id).length;
  return {
    people: people.length - ofKind('vacancy'),
    vacancies: ofKind('vacancy'),
    external: ofKind('external'),
    unplaced: people.filter(({ id }) => !placed.has(id)).length,
    tribes: tribes.length,
    squads: Object.fromEntries(squads.map(({ name, members = [] }) => [name, members.length])),
    chapters: ofChapters,
  };
}
