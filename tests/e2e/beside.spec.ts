import { expect, type Page, test } from '@playwright/test';
import { barriersOn } from './support/barriers.ts';
import { card, carry, complaintsOf, drag, middleOf, openPage, rowHead } from './support/board.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'What changes' });
const sides = (page: Page) => page.getByRole('group', { name: 'What the board shows' });

/** The colour at a point of a canvas, as it is painted. */
const paintedAt = (page: Page, selector: string, { x, y }: { x: number; y: number }) =>
  page.evaluate(
    ([of, left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${of} canvas`);
      if (!canvas) return 'none';
      const box = canvas.getBoundingClientRect();
      const ratio = canvas.width / box.width;
      const [red, green, blue] =
        canvas.getContext('2d')?.getImageData((left - box.x) * ratio, (top - box.y) * ratio, 1, 1).data ?? [];
      return `${red} ${green} ${blue}`;
    },
    [selector, x, y] as const,
  );

test.beforeEach(async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'New proposal, from Today' }).click();
  await expect(bar(page)).toContainText('Nothing changes for anybody yet.');
});

test('a proposal shows what it changes while somebody is carried, and once they are dropped', async ({ page }) => {
  const complaints = complaintsOf(page);
  await carry(page, card(page, 'Pim Kuiper', 'Hypotheek-app'), await middleOf(rowHead(page, 'Rente & advies')));
  await expect(bar(page)).toContainText('If you drop here:');
  await expect(bar(page)).toContainText('1 change squad');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('Nothing changes for anybody yet.');
  await page.mouse.up();

  await drag(page, card(page, 'Pim Kuiper', 'Hypotheek-app'), rowHead(page, 'Rente & advies'));
  await expect(bar(page)).toContainText('1 person affected');
  expect(await barriersOn(page)).toEqual([]);

  await bar(page).getByRole('button', { name: '1 change squad' }).click();
  await expect(bar(page).getByRole('button', { name: '1 change squad' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(bar(page)).toContainText('Nothing changes for anybody yet.');
  expect(complaints).toEqual([]);
});

test('before is seen by a key, under a slider and on a board beside, in the very places of after', async ({ page }) => {
  const complaints = complaintsOf(page);
  const was = await middleOf(card(page, 'Pim Kuiper', 'Hypotheek-app'));
  await drag(page, card(page, 'Pim Kuiper', 'Hypotheek-app'), rowHead(page, 'Rente & advies'));
  await expect(bar(page)).toContainText('1 person affected');
  await page.mouse.move(10, 10);

  // Where the trail is left, the one who stayed and a card that moved are painted otherwise before and after.
  const before = page.getByRole('img', { name: 'Today, as it is compared with' });
  await page.keyboard.press('b');
  await expect(before).toBeVisible();
  await page.keyboard.press('b');
  await expect(before).toBeHidden();

  await bar(page).getByRole('button', { name: 'Slide between before and after' }).click();
  const slider = page.getByRole('slider', { name: 'Where before ends and after begins' });
  await expect(slider).toHaveAttribute('aria-valuenow', '50');
  const handle = await middleOf(slider);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x + 200, handle.y, { steps: 4 });
  await page.mouse.up();
  expect(Number(await slider.getAttribute('aria-valuenow'))).toBeGreaterThan(60);

  await bar(page).getByRole('button', { name: 'Two boards, side by side' }).click();
  await expect(slider).toBeHidden();
  const [left, right] = await Promise.all([
    before.boundingBox(),
    page.getByRole('group', { name: 'Board', exact: true }).boundingBox(),
  ]);
  expect(Math.round((left?.x ?? 0) + (left?.width ?? 0))).toBe(Math.round(right?.x ?? 0));
  const shift = right?.x ?? 0;
  const nameOfAfter = page.getByRole('main').getByText('Proposal 1', { exact: true }).last();
  const named = await nameOfAfter.boundingBox();
  expect([(named?.x ?? 0) > shift, (named?.y ?? 0) > (right?.y ?? 0) + 200]).toEqual([true, true]);
  const at = { x: (left?.x ?? 0) + 60, y: was.y };
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 120);
  const head = (selector: string, x: number) => paintedAt(page, selector, { x, y: (left?.y ?? 0) + 30 });
  await expect
    .poll(async () => (await head('.before-board', at.x)) === (await head('.board', at.x + shift)))
    .toBe(true);
  expect(complaints).toEqual([]);
});

test('a trail leads to where its person is now', async ({ page }) => {
  const was = await middleOf(card(page, 'Pim Kuiper', 'Hypotheek-app'));
  await drag(page, card(page, 'Pim Kuiper', 'Hypotheek-app'), rowHead(page, 'Rente & advies'));
  await expect(bar(page)).toContainText('1 person affected');
  await page.keyboard.press('Escape');
  await page.mouse.click(was.x, was.y);
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Name' })).toHaveValue('Pim Kuiper');
  await sides(page).getByRole('button', { name: 'Today' }).click();
  await expect(page.getByRole('img', { name: 'Today, as it is compared with' })).toBeVisible();
});
