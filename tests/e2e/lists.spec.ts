import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { card, complaintsOf, exportedJson, openPage } from './support/board.ts';
import {
  type Answers,
  bringIn,
  type Counts,
  chooseList,
  counted,
  goOn,
  newDocument,
  paste,
  told,
} from './support/lists.ts';
import { testOnRealData } from './support/realData.ts';

/** What is right of each miniature, as counts. */
type Expected = Partial<Omit<Counts, 'squads'>> & {
  squads?: Record<string, number> | number;
  unnamed?: number;
  leftOut?: number;
  skipped?: number;
  refused?: boolean;
  /** It may be read or refused. */
  orRefused?: boolean;
  asked?: boolean;
};

/** What a user would answer, where that is not that departments are squads. */
const ANSWERS: Readonly<Record<string, Answers>> = {
  '08-afas-cp1252.csv': { department: 'tribe' },
  '10-personio-de.csv': { department: 'chapter' },
};

/** Above a header stand titles, which its author did not count. */
const UNCOUNTED = 'Skipped: above the header';

function sumOf(heads: readonly string[], ...beginnings: string[]): number {
  const those = heads.filter((head) => beginnings.some((each) => head.startsWith(each)) && !head.startsWith(UNCOUNTED));
  return those.reduce((sum, head) => sum + Number(head.match(/\d+$/)?.[0] ?? 0), 0);
}

async function expectMiniature(page: Page, path: string, expected: Expected): Promise<void> {
  const file = basename(path);
  const { unnamed, leftOut, skipped, refused, asked, orRefused: _, ...organisation } = expected;
  await newDocument(page);
  await chooseList(page, path);
  if (refused) {
    const why = page.getByRole('dialog', { name: `${file} was not brought in` });
    await expect(why.getByText('Your open document is unchanged.')).toBeVisible();
    await why.getByRole('button', { name: 'OK' }).click();
    return;
  }
  if (asked) await expect(page.getByRole('dialog').getByText('1 question')).toBeVisible();
  await goOn(page, ANSWERS[file]);
  const heads = await told(page);
  expect({ unnamed: sumOf(heads, 'Refused: no name'), leftOut: sumOf(heads, 'Left out') }).toEqual({
    unnamed: unnamed ?? sumOf(heads, 'Refused: no name'),
    leftOut: leftOut ?? 0,
  });
  if (skipped !== undefined) expect(sumOf(heads, 'Skipped')).toBe(skipped);
  await bringIn(page);
  const found = await counted(page);
  const squads = typeof organisation.squads === 'number' ? Object.keys(found.squads).length : found.squads;
  expect({ ...found, squads }).toMatchObject(organisation);
}

testOnRealData(
  'a list of each kind that users have is brought in with exactly its people, squads, chapters and tribes, or refused',
  'mini/expected.json',
  async (page, path) => {
    test.setTimeout(240_000);
    const complaints = complaintsOf(page);
    const all: Record<string, Expected> = JSON.parse(readFileSync(path, 'utf8'));
    await openPage(page);
    for (const [file, expected] of Object.entries(all))
      await test.step(file, async () => {
        // Of the one row without a name, the squad is counted there too: whoever types the name has it.
        const squads = file.startsWith('02-') ? { ...(expected.squads as object), Labor: 2 } : expected.squads;
        await expectMiniature(
          page,
          join(dirname(path), file),
          squads === undefined ? expected : { ...expected, squads },
        );
      });
    expect(complaints).toEqual([]);
  },
);

testOnRealData(
  'a list without squads has one of each manager: 91 rows of posts are 90 people in 24 squads',
  'uk-treasury-2013-senior.csv',
  async (page, path) => {
    await openPage(page);
    await newDocument(page);
    await chooseList(page, path);
    await goOn(page);
    expect(await told(page)).toEqual(['Perhaps not a person 2', 'HR’s manager is not the chapter’s lead 65']);
    await bringIn(page);
    const { squads, chapters, ...counts } = await counted(page);
    expect({ ...counts, squads: Object.keys(squads).length, chapters: Object.keys(chapters).length }).toEqual({
      people: 89,
      vacancies: 1,
      external: 0,
      unplaced: 0,
      tribes: 6,
      squads: 24,
      chapters: 6,
    });
  },
);

testOnRealData(
  'teams in one cell are told apart: 201 people, 9 of them in none, in 51 squads',
  'cloudfoundry-people.tsv',
  async (page, path) => {
    await openPage(page);
    await newDocument(page);
    await chooseList(page, path);
    await goOn(page);
    await bringIn(page);
    const { squads, people, unplaced } = await counted(page);
    expect([people, unplaced, Object.keys(squads).length]).toEqual([201, 9, 51]);
    expect(squads.MultiApps).toBe(9);
  },
);

/** A list of each kind in which something is asked or is odd, with what becomes of it. */
const JOURNEYS: Readonly<Record<string, { answers?: Answers; people: number; squads: number }>> = {
  '06-workday-unicode.txt': { people: 6, squads: 4 },
  '08-afas-cp1252.csv': { answers: { department: 'tribe' }, people: 7, squads: 3 },
  '12-teams-in-a-cell.csv': { people: 13, squads: 6 },
};

testOnRealData(
  'from the list of HR to a checked document beside the one that is open, in at most five clicks',
  'mini/expected.json',
  async (page, path) => {
    await openPage(page);
    await page.evaluate(() => {
      addEventListener('pointerdown', () => {
        document.documentElement.dataset.clicks = String(Number(document.documentElement.dataset.clicks ?? 0) + 1);
      });
    });
    for (const [file, { answers, people, squads }] of Object.entries(JOURNEYS))
      await test.step(file, async () => {
        await page.evaluate(() => delete document.documentElement.dataset.clicks);
        await chooseList(page, join(dirname(path), file));
        await goOn(page, answers);
        await expect(
          page.getByRole('group', { name: 'Into which document?' }).getByText('A new document'),
        ).toBeVisible();
        await bringIn(page);
        await expect(page).toHaveTitle(`${file.replace(/\.[a-z]+$/, '')} – Tribecraft`);
        expect(Number(await page.locator('html').getAttribute('data-clicks'))).toBeLessThanOrEqual(5);
        const found = await counted(page);
        expect([found.people, Object.keys(found.squads).length]).toEqual([people, squads]);
        await expect(page.getByRole('contentinfo')).toContainText(`${people} people`);
      });
  },
);

const BLOCK = `Personeelsnr\tNaam\tFunctie\tAfdeling\tSquad\tFTE\tLeidinggevende
100200\tNoor Bakker\tProduct owner\tWonen\tHypotheek-app\t1,0\t
100201\tUmut Kaya\tOntwikkelaar\tWonen\tHypotheek-app\t0,8\t100200
100202\tVries, Ana de\tTester\tWonen\tRente\t80%\t100200
100203\tChidi Okafor\tData-analist\tDagelijks\tBetalen\t1,0\t100204
100204\tSofía Núñez\tChapter lead data\tDagelijks\tBetalen\t1,0\t`;

test('a block pasted from Excel is a document; again it changes nothing; later it is what has changed', async ({
  page,
}) => {
  await openPage(page);
  await newDocument(page);
  await paste(page, BLOCK);
  await goOn(page, { department: 'tribe' });
  await bringIn(page);
  expect(await counted(page)).toMatchObject({
    people: 5,
    tribes: 2,
    squads: { 'Hypotheek-app': 2, Rente: 1, Betalen: 2 },
    unplaced: 0,
  });
  await expect(card(page, 'Ana de Vries', 'Rente')).toBeVisible();
  const before = await exportedJson(page);

  await paste(page, BLOCK);
  await goOn(page);
  await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  await page.keyboard.press('Escape');
  expect(await exportedJson(page)).toBe(before);

  // By hand: Umut goes to another squad. Then a newer list, of two joiners, one leaver, one new role and that hand-made move.
  await card(page, 'Umut Kaya', 'Hypotheek-app').focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('combobox').fill('Rente');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Umut Kaya', 'Rente')).toBeVisible();
  const newer = `${BLOCK.replace('100203\tChidi Okafor\tData-analist\tDagelijks\tBetalen\t1,0\t100204\n', '').replace('\tTester\t', '\tTestlead\t')}
100205\tLinh Tran\tDesigner\tWonen\tRente\t1,0\t100200
100206\tJoão Silva\tOntwikkelaar\tDagelijks\tBetalen\t1,0\t100204`;
  await paste(page, newer);
  await goOn(page);
  expect(await told(page)).toEqual(expect.arrayContaining(['New here 2', 'Not in this list 1', 'Changed: Role 1']));
  await expect(page.getByText('1 change by hand stands: the list says the same as the last time.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 4 changes' }).click();
  await expect(card(page, 'Umut Kaya', 'Rente')).toBeVisible();
  expect(await counted(page)).toMatchObject({
    people: 6,
    vacancies: 1,
    squads: { 'Hypotheek-app': 1, Rente: 3, Betalen: 3 },
  });
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Chidi Okafor', 'Betalen')).toBeVisible();
  expect(await counted(page)).toMatchObject({ people: 5, vacancies: 0 });
});

test('a file is dropped anywhere on the page, a table goes before text, and both are called off by Escape', async ({
  page,
}) => {
  await openPage(page);
  const before = await exportedJson(page);
  const held = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['Naam;Squad\nZoë Dam;Kaarten'], 'lijst.csv'));
    return files;
  });
  const board = page.getByRole('main');
  // Whoever drags tells so again and again, and the page may not listen yet as it has only come.
  await expect(async () => {
    await board.dispatchEvent('dragover', { dataTransfer: held });
    await expect(page.getByText(/^Drop here/)).toBeVisible({ timeout: 500 });
  }).toPass();
  await board.dispatchEvent('drop', { dataTransfer: held });
  await expect(page.getByText(/^Drop here/)).toBeHidden();
  await expect(page.getByRole('cell', { name: 'Kaarten' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Add people…' }).click();
  await expect(page.getByRole('textbox', { name: 'People, one per line' })).toBeFocused();
  await paste(page, 'wrong', '<table><tr><td>Naam<td>Team<tr><td>Aylin&nbsp;Demir<td>Kaart &amp; pas</table>');
  await expect(page.getByRole('cell', { name: 'Kaart & pas' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await exportedJson(page)).toBe(before);
});
