import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, openPage } from './support/board.ts';

const EVERY_RULE = join(import.meta.dirname, '../../src/storage/examples/every-rule.en.json');
const CHAPTERS = ['Data', 'Development'];

/** A tribe's document of a quarter: six squads, of which as many are too large as `large` says. */
function tribe(number: number, large: number): string {
  const squads = Array.from({ length: 6 }, (_, at) => at);
  const seats = squads.flatMap((at) => Array.from({ length: at < large ? 11 : 8 }, (_, seat) => ({ at, seat })));
  const person = ({ at, seat }: (typeof seats)[number]) => `person:${at}-${seat}`;
  const organisation = {
    tribes: [{ id: 'tribe:one', name: `Tribe ${number}` }],
    chapters: CHAPTERS.map((name) => ({ id: `chapter:${name.toLowerCase()}`, tribe: 'tribe:one', name })),
    squads: squads.map((at) => ({
      id: `squad:${at}`,
      tribe: 'tribe:one',
      name: `Squad ${number}.${at}`,
      members: seats
        .filter((each) => each.at === at)
        .map((each) => ({ person: person(each), productOwner: each.seat === 0 })),
    })),
    people: seats.map((each) => ({
      id: person(each),
      name: `Noor ${number}.${each.at}.${each.seat}`,
      chapter: `chapter:${(CHAPTERS[each.seat % 2] ?? '').toLowerCase()}`,
    })),
  };
  const scenarios = [{ id: 'scenario:today', name: 'Today', organisation }];
  return JSON.stringify({ format: 'tribecraft', version: 2, name: `Tribe ${number}`, scenarios });
}

const quarter = (name: string, large: (number: number) => number) =>
  Array.from({ length: 13 }, (_, at) => ({
    name: `${name} ${at + 1}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(tribe(at + 1, large(at + 1))),
  }));

const region = (page: Page) => page.getByRole('region', { name: 'Check many files' });

async function choose(page: Page, button: string, files: ReturnType<typeof quarter> | string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
  await expect(region(page).getByRole('status')).toHaveCount(0);
}

test('thirteen documents are checked in one drop, opened up, held against last quarter’s and taken along', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await page.getByRole('button', { name: /^Document:/ }).click();
  await page.getByRole('menuitem', { name: 'Check many files…' }).click();
  await expect(region(page)).toBeVisible();

  const dropped = await page.evaluateHandle(
    (texts) => {
      const data = new DataTransfer();
      for (const { name, text } of texts) data.items.add(new File([text], name, { type: 'application/json' }));
      return data;
    },
    quarter('Q4', (number) => number % 3).map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  await region(page).dispatchEvent('dragover', { dataTransfer: dropped });
  await region(page).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('heading', { name: '13 breaches in 9 of 13 tribes' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(15);

  await page.getByRole('button', { name: 'Tribe 2, Squad size: 2' }).click();
  await expect(page.getByText('Squad 2.1 has 11 members (limit 9)')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  await choose(
    page,
    'Compare with earlier files…',
    quarter('Q3', (number) => (number + 1) % 3),
  );
  // In four tribes two squads are too large that were not, and with them both chapters are larger; nine squads are not any more.
  await expect(region(page)).toContainText('Beside 13 earlier documents: 16 new or worse, 9 healed, 0 still waived');
  await page.getByRole('button', { name: 'Healed 9' }).click();
  await expect(page.getByRole('row', { name: /^Tribe 1 / })).toContainText('1');

  const [html] = await Promise.all([
    page.waitForEvent('download'),
    region(page).getByRole('button', { name: 'HTML' }).click(),
  ]);
  const report = await readFile(await html.path(), 'utf8');
  expect(report).toContain('Squad 2.1 has 11 members (limit 9)');
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    region(page).getByRole('button', { name: 'XLSX' }).click(),
  ]);
  expect((await readFile(await xlsx.path())).subarray(0, 2).toString()).toBe('PK');

  // Nothing was kept: there is the one document that the page began with.
  await page.getByRole('button', { name: /^Document:/ }).click();
  await expect(page.getByRole('menuitemradio')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

for (const width of [390, 1440]) {
  test(`in a window of ${width} the table of every rule scrolls in itself, and nothing of the open document is beside it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPage(page);
    await page.goto('/#checkFiles');
    await choose(page, 'Choose files…', EVERY_RULE);
    const frame = page.getByRole('region', { name: 'All tribes' });
    const beyond = (element: Element) => element.scrollWidth - element.clientWidth;
    expect(await region(page).evaluate(beyond)).toBe(0);
    expect(await frame.evaluate(beyond)).toBeGreaterThan(1000);
    // The tribe, and what is opened of it, stay in sight however far the numbers are scrolled.
    await page.getByRole('button', { name: 'Payments, Squad size: 1' }).click();
    const places = async () => {
      const boxes = [
        page.getByRole('button', { name: 'Payments every-rule.en.json' }),
        region(page).getByRole('listitem'),
      ];
      return await Promise.all(boxes.map(async (each) => (await each.boundingBox())?.x));
    };
    const before = await places();
    await frame.evaluate((element) => element.scrollTo(900, 0));
    expect(await places()).toEqual(before);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).not.toContainText('people');
    expect(await barriersOn(page)).toEqual([]);
  });
}
