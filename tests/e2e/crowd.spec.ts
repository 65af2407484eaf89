import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, openFile, openPage } from './support/board.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A file with one tribe, in which a great many people stand at one place. */
async function fileOf(path: string, count: number, squad: boolean): Promise<string> {
  const chapter = squad ? {} : { chapter: 'chapter:all' };
  const people = numbers(count).map((at) => ({ id: `person:p${at}`, name: `Person ${at + 1}`, ...chapter }));
  const members = squad ? people.map(({ id }) => ({ person: id })) : [];
  const organisation = {
    tribes: [{ id: 'tribe:crowd', name: 'Crowd' }],
    squads: [{ id: 'squad:one', name: 'One', tribe: 'tribe:crowd', members }],
    chapters: squad ? [] : [{ id: 'chapter:all', name: 'All', tribe: 'tribe:crowd' }],
    people,
  };
  const scenarios = [{ id: 'scenario:today', name: 'Today', organisation }];
  await writeFile(path, JSON.stringify({ format: 'tribecraft', version: 2, name: 'Crowd', scenarios }));
  return path;
}

const elements = (page: Page) => page.locator('.board *').count();

/** Elements come in slices once the camera rests: what stands when no more do. */
async function elementsAtRest(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await elements(page)];
        before = now;
        return now === last;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return before;
}

async function zoom(page: Page, by: number): Promise<void> {
  await page.mouse.move(700, 500);
  await page.keyboard.down('Control');
  for (const _ of numbers(Math.abs(by))) await page.mouse.wheel(0, Math.sign(by) * 120);
  await page.keyboard.up('Control');
}

const crowd = (page: Page) => page.getByRole('region', { name: 'Tribe Crowd' });
const button = (page: Page, person: string) =>
  page.locator('.board').getByRole('button', { name: person, exact: true });

for (const { where, count, squad } of [
  { where: 'in one squad', count: 30_000, squad: true },
  { where: 'in no squad', count: 10_000, squad: false },
]) {
  test(`[crowd] ${count} people ${where} are few elements, all within reach of the arrows, and a reload is answered`, async ({
    page,
  }, info) => {
    test.slow();
    const complaints = complaintsOf(page);
    await openPage(page);
    await openFile(page, await fileOf(info.outputPath('crowd.json'), count, squad));
    await expect(crowd(page)).toBeVisible();
    expect(await elementsAtRest(page)).toBeLessThan(1_500);

    await zoom(page, 24);
    expect(await elementsAtRest(page)).toBeLessThan(1_500);
    await zoom(page, -4);
    expect(await elementsAtRest(page)).toBeLessThan(1_500);
    await zoom(page, -24);
    expect(await elementsAtRest(page)).toBeLessThan(1_500);

    const cell = page.getByRole('gridcell', { name: new RegExp(`${count} people`) });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(`Person ${count - 1}`);
    await page
      .getByRole('option', { name: `Person ${count - 1}` })
      .first()
      .click();
    await expect(button(page, `Person ${count - 1}`)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(button(page, `Person ${count}`)).toBeFocused();
    await expect(cell).toBeAttached();
    expect(await elementsAtRest(page)).toBeLessThan(1_500);
    for (const _ of numbers(10)) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.board-card:focus')).toHaveAccessibleName(/^Person /);
    for (const _ of numbers(10)) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(button(page, `Person ${count}`)).toBeFocused();

    await page.reload();
    await expect(crowd(page)).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(`${count.toLocaleString('en-GB')} people`);
    expect(await elementsAtRest(page)).toBeLessThan(1_500);
    expect(complaints).toEqual([]);
  });
}
