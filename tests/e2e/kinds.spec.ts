import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, openPage } from './support/board.ts';

/** The words of the Spotify model, which a department or a chain has none of. */
const MODEL = /squad|chapter|tribe|product owner|\bseats?\b|plaats(en)? vrij|\blimit\b|max\.|★/i;

/** Everything that stands on the board by its accessible name. */
async function namesOnBoard(page: Page): Promise<string[]> {
  return page
    .locator('.board-world')
    .locator('[aria-label], .unseen, .add-button')
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
    );
}

interface Said {
  language: 'en' | 'nl';
  item: RegExp;
  kinds: [choice: RegExp, region: RegExp, ofModel: boolean][];
}

const SAID: Said[] = [
  {
    language: 'en',
    item: /^New, by kind/,
    kinds: [
      [/^Traditional/, /^Department Product management/, false],
      [/^Virtual chain/, /^Chain Savings/, false],
      [/^Chain around life events/, /^Chain Having a child/, false],
      [/^Hybrid/, /^Tribe Online/, true],
      [/^Agile/, /^Tribe Payments/, true],
    ],
  },
  {
    language: 'nl',
    item: /^Nieuw, per soort/,
    kinds: [
      [/^Traditioneel/, /^Afdeling Productmanagement/, false],
      [/^Virtuele keten/, /^Keten Sparen/, false],
      [/^Keten rondom life-events/, /^Keten Een kind krijgen/, false],
      [/^Hybride/, /^Tribe Online/, true],
      [/^Agile/, /^Tribe Betalen/, true],
    ],
  },
];

for (const { language, item, kinds } of SAID) {
  test(`each kind of organisation opens as what it is, in its own words (${language})`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({ locale: language === 'en' ? 'en-GB' : 'nl-NL', baseURL });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await openPage(page);
    for (const [choice, region, ofModel] of kinds) {
      await page.getByRole('button', { name: /^Document: / }).click();
      await page.getByRole('menuitem', { name: item }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: choice })).toHaveAccessibleDescription(/Whitepaper/);
      if (choice === kinds[0]?.[0]) expect(await barriersOn(page)).toEqual([]);
      await dialog.getByRole('button', { name: choice }).click();
      await expect(page.getByRole('region', { name: region })).toBeVisible();
      const names = await namesOnBoard(page);
      if (!ofModel) expect(names.filter((name) => MODEL.test(name))).toEqual([]);
      expect(await barriersOn(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('[S8] a proposal is born as agile with everybody, in one step, and the chain stays as it was', async ({
  page,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name: 'From chain to agile' }).click();
  await expect(page.getByRole('region', { name: 'Chain Buying a house' })).toBeVisible();

  // The menu of a department, the card of whoever works there and the line below are of the chain too.
  await page.getByRole('button', { name: /^Stijn Aerts/ }).click();
  await expect(page.getByRole('complementary')).toContainText('Part of the chain');
  await expect(page.getByRole('contentinfo')).toContainText('1 chain · 6 departments · 2 parts of the chain');
  await page.getByRole('rowheader', { name: /^Marketing/ }).click({ button: 'right' });
  const offers = await page.getByRole('menuitem').allTextContents();
  expect(offers.filter((offer) => MODEL.test(offer))).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Agile/ })
    .click();
  await expect(page.getByRole('region', { name: 'Tribe Buying a house' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Agile 2' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('columnheader', { name: /^Products/ })).toContainText('3 people');
  await expect(page.getByRole('contentinfo')).toContainText('12 people · 11.4 FTE · 1 squad · 7 chapters');
  expect(await barriersOn(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('tab', { name: 'Agile 2' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Chain Buying a house' })).toBeVisible();
  expect(complaints).toEqual([]);
});
