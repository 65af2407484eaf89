import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { CORPUS } from '../storage/hostile/corpus.ts';
import { rounds, tell } from '../support/rounds.ts';
import { complaintsOf, openFile, openPage } from './support/board.ts';

/** Far more elements than a page of any size needs, however much a file holds. */
const MOST_ELEMENTS = 4_000;

/** How long the largest file may take on a slow and busy machine, in milliseconds. */
const PATIENCE = rounds(30_000, 300_000);

const shown = (page: Page) => page.evaluate(() => sessionStorage.getItem('tribecraft document'));
const inFront = (page: Page) => page.getByRole('dialog');

/** What came of opening a file: another document, or a dialog that says why not. */
async function outcomeOf(page: Page, before: string | null): Promise<'opened' | 'refused'> {
  const isAnswered = async () => (await shown(page)) !== before || (await inFront(page).isVisible());
  await expect.poll(isAnswered, { intervals: [50], timeout: PATIENCE }).toBe(true);
  return (await shown(page)) === before ? 'refused' : 'opened';
}

/** As far away as there is, where squads are bars. */
async function lookFromAfar(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expectAnswer(page);
}

/** The page draws, and has not grown out of all bounds. */
async function expectAnswer(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
}

/** Some files in each test, so that they are tried side by side. */
const PARTS = 4;
/** Of those that open, every so many is opened again by a reload as well: all of them in a long run. */
const RELOADED = rounds(0, 1) > 0 ? 1 : 6;

for (let part = 0; part < PARTS; part++) {
  test(`[crowd] [P8] the page takes every hostile file as the reader does, and goes on answering (${part + 1} of ${PARTS})`, async ({
    page,
  }, info) => {
    test.setTimeout(rounds(240_000, 3_600_000));
    const complaints = complaintsOf(page);
    await openPage(page);
    const path = info.outputPath('hostile.json');
    const wrong: string[] = [];
    let [tried, opened] = [0, 0];
    for (const [name, file] of Object.entries(CORPUS).filter((_, at) => at % PARTS === part)) {
      await writeFile(path, file.make());
      const before = await shown(page);
      await openFile(page, path);
      const outcome = await outcomeOf(page, before);
      tried += 1;
      if ((outcome === 'opened') !== file.opens) wrong.push(`${name}: ${outcome}`);
      await expectAnswer(page);
      if (outcome === 'opened') await lookFromAfar(page);
      if (outcome === 'opened' && opened++ % RELOADED === 0) {
        // A large one is still being written, and leaving the page would be asked about.
        await expect(page.getByRole('contentinfo')).toContainText('Saved in this browser', { timeout: PATIENCE });
        await page.reload();
        await expect(page.getByRole('banner')).toBeVisible();
        await expectAnswer(page);
        expect(await shown(page)).not.toBe(before);
      }
      if (await inFront(page).isVisible()) {
        await page.keyboard.press('Escape');
        await expect(inFront(page)).toHaveCount(0);
      }
    }
    tell(
      `[P8] hostile files taken through the page: ${tried}, opened: ${opened}, otherwise than read: ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
