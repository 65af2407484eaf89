import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, openFile, openPage, showPage } from './support/board.ts';

const PEOPLE = ['Sanne Visser', 'Kofi Mensah', 'Noor el Amrani', 'Jasper Kok'].map((name, at) => ({
  id: `person:${at}`,
  name,
  chapter: 'chapter:producten',
}));

/** A bank with two squads that each make a product, as it is and as it is proposed. */
function bank(profile: Record<string, string>) {
  const members = (...at: number[]) =>
    at.map((each, place) => ({ person: `person:${each}`, productOwner: place === 0 }));
  return {
    tribes: [{ id: 'tribe:hypotheek', name: 'Hypotheek', profile: { meetings: '1.0' } }],
    squads: [
      { id: 'squad:app', tribe: 'tribe:hypotheek', name: 'Hypotheek-app', profile, members: members(0, 1) },
      {
        id: 'squad:rente',
        tribe: 'tribe:hypotheek',
        name: 'Rente',
        profile: { mandate: '2.0' },
        members: members(2, 3),
      },
    ],
    chapters: [{ id: 'chapter:producten', tribe: 'tribe:hypotheek', name: 'Producten', lead: 'person:0' }],
    people: PEOPLE,
    products: [
      { id: 'product:app', name: 'App', squad: 'squad:app', way: 'agile' },
      { id: 'product:rente', name: 'Rentecheck', squad: 'squad:rente', way: 'agile' },
    ],
  };
}

const DOCUMENT = {
  format: 'tribecraft',
  version: 2,
  name: 'Lindenbank',
  scenarios: [
    { id: 'scenario:today', name: 'Today', organisation: bank({ mandate: '1.0' }) },
    {
      id: 'scenario:proposal',
      name: 'Proposal',
      basedOn: 'scenario:today',
      kind: 'agile',
      organisation: bank({ mandate: 'between' }),
    },
  ],
};

async function openMandate(page: Page, file: string): Promise<void> {
  await writeFile(file, JSON.stringify(DOCUMENT));
  await openPage(page);
  await openFile(page, file);
  await page.getByRole('tab', { name: 'Proposal', exact: true }).click();
  await showPage(page, 'Review');
  await page.getByRole('tab', { name: 'Recommendations and mandate' }).click();
  await expect(headline(page)).toHaveText('1 of 2 squads holds the mandate, Today 1');
}

const headline = (page: Page) => page.getByRole('heading', { level: 2, name: /the mandate/ });
const cell = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const recommendation = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
test('[S10] [S11] the mandate is given by clicks, the recommendation follows, and it is taken back', async ({
  page,
}, testInfo) => {
  const complaints = complaintsOf(page);
  await openMandate(page, testInfo.outputPath('bank.json'));
  const mandate = recommendation(page, 'Sufficient mandate');
  await expect(mandate).toContainText('Not yet: Hypotheek-app does not have the full mandate.');
  await cell(page, 'Mandate, Hypotheek-app: 1.0 → on the way').click();
  const answer = page.getByRole('region', { name: 'Hypotheek-app, Mandate' });
  await answer.getByRole('button', { name: '2.0' }).hover();
  await expect(answer).toContainText('Fixes: Hypotheek-app makes a product, but does not have the full mandate');
  expect(await barriersOn(page)).toEqual([]);
  await answer.getByRole('button', { name: '2.0' }).click();
  await expect(headline(page)).toHaveText('2 of 2 squads hold the mandate, Today 1');
  await expect(mandate).toContainText('Followed: each of 2 squads that make a product and state their mandate');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(headline(page)).toHaveText('1 of 2 squads holds the mandate, Today 1');
  await expect(mandate).toContainText('Not yet');
  expect(complaints).toEqual([]);
});

test('the map is a table in words too, and goes along as a workbook', async ({ page }, testInfo) => {
  const complaints = complaintsOf(page);
  await openMandate(page, testInfo.outputPath('bank.json'));
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('row', { name: /^Hypotheek-app 1.0 → on the way/ })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Export…' }).last().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save as XLSX' }).click(),
  ]);
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['Mandate', 'Recommendations']);
  expect(sheets[0]?.rows[2]?.slice(0, 4)).toEqual(['Hypotheek', 'Hypotheek-app', '1.0', 'on the way']);
  expect(complaints).toEqual([]);
});

test('profiles are filled in by keys alone, on the map and where a squad is described', async ({ page }, testInfo) => {
  const complaints = complaintsOf(page);
  await openMandate(page, testInfo.outputPath('bank.json'));
  await page.getByRole('region', { name: 'Tribes and squads between 1.0 and 2.0' }).focus();
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Mandate, Hypotheek: not stated')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('+');
  await expect(cell(page, 'Mandate, Hypotheek-app: 1.0 → 2.0')).toBeFocused();
  await expect(headline(page)).toHaveText('2 of 2 squads hold the mandate, Today 1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'not stated', exact: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Way of working, Hypotheek-app: not stated → 1.0')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(headline(page)).toHaveText('1 of 2 squads holds the mandate, Today 1');

  await recommendation(page, 'Sufficient mandate').getByRole('button', { name: 'Go to Hypotheek-app' }).press('Enter');
  const details = page.getByRole('region', { name: 'Selected', exact: true });
  await details.getByText('Profile: 1.0 to 2.0').focus();
  await page.keyboard.press('Enter');
  const meetings = details.getByRole('combobox', { name: 'Meetings' });
  await expect(meetings.getByRole('option')).toHaveText([
    '1.0 · Many meetings, in changing company',
    'on the way',
    '2.0 · Working together on a solution; the product owner handles the stakeholders',
    'as the tribe: 1.0',
  ]);
  await details.getByRole('combobox', { name: 'Mandate' }).selectOption('2.0');
  expect(await barriersOn(page)).toEqual([]);
  await details.getByRole('button', { name: 'Compare all squads' }).click();
  await expect(headline(page)).toHaveText('2 of 2 squads hold the mandate, Today 1');
  await expect(page.getByRole('region', { name: 'Hypotheek-app, Mandate' })).toBeVisible();
  expect(complaints).toEqual([]);
});
