import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, openPage } from './support/board.ts';

/** Windows by their pixels and the size of their letters. Half the pixels are what is left of a window at 200 %. */
const WIDE = { width: 1440, height: 900, letters: '100%' };
const OTHERS = [
  { width: 1440, height: 900, letters: '200%' },
  { width: 1024, height: 768, letters: '100%' },
  { width: 720, height: 450, letters: '100%' },
  { width: 390, height: 844, letters: '100%' },
  { width: 390, height: 844, letters: '200%' },
];

const TIGHT = ['1024 100% nl', '390 200% nl'];

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

async function stand(page: Page, { width, height, letters }: typeof WIDE): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/**
 * What is cut or stands outside of the window in the bar above the page and the line below it. The document's name may
 * be cut, since it says itself in full; what else may be is the line's own long text.
 */
async function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>('header *, header, footer *, footer');
    const isSeen = (part: HTMLElement) => part.offsetWidth > 1 && !part.closest('.unseen, svg');
    return [...parts]
      .filter((part) => isSeen(part) && !part.closest('.toolbar-document'))
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const isOutside = left < 0 || top < 0 || right > window.innerWidth + 0.5 || bottom > window.innerHeight + 0.5;
        return isOutside || (part.clientWidth > 0 && part.scrollWidth > part.clientWidth);
      })
      .map((part) => `${part.className}: ${part.textContent}`);
  });
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // What stands on the board is tried where nothing else is.
    .exclude('.board')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
}

/** Goes through all windows, in which the scenario is named and nothing is cut, and does something in each but the first. */
async function standsWhole(page: Page, language: string, scenario: string, then?: (where: string) => Promise<void>) {
  // By which words are broken, and read aloud.
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const named = page.locator('header').getByText(scenario).filter({ visible: true });
  for (const window of [...OTHERS, WIDE]) {
    const where = `${window.width} ${window.letters} ${language}`;
    await stand(page, window);
    expect(await cutIn(page), where).toEqual([]);
    await expect(named, where).toHaveCount(1);
    if (window !== WIDE) await then?.(where);
  }
}

const chosenColours = (page: Page) =>
  page.getByRole('button', { name: /^(Enforce|Handhaven|Sketch|Schetsen)$/ }).evaluateAll((switches) =>
    switches.map((each) => {
      const { backgroundColor, boxShadow } = getComputedStyle(each);
      return `${backgroundColor} ${boxShadow}`;
    }),
  );

test('however wide the window, large the letters and few the colours, nothing in the bar or the line is cut, and axe finds nothing', async ({
  page,
}) => {
  test.slow();
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page);
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    await page.emulateMedia(LOOKS[look]);
    const [enforce, sketch] = await chosenColours(page);
    expect(enforce, look).not.toBe(sketch);
    expect(await violationsOf(page), look).toEqual([]);
  }
  await page.emulateMedia(LOOKS.light);
  await standsWhole(page, 'en', 'Today');
  await page.getByRole('button', { name: 'Language: EN' }).click();
  await page.getByRole('menuitemradio', { name: 'Nederlands' }).click();
  await page.getByRole('button', { name: /^Document: / }).click();
  await page.getByRole('menuitem', { name: 'De hypotheektribe uit het whitepaper' }).click();
  await expect(page.getByRole('tab', { name: 'Huidige situatie' })).toBeVisible();
  // Longer words than in English, in the two windows that fold most.
  await standsWhole(page, 'nl', 'Huidige situatie', async (where) => {
    if (TIGHT.includes(where)) expect(await violationsOf(page), where).toEqual([]);
  });
  expect(complaints).toEqual([]);
});

test('at 1024 the panel is folded to a strip that says so, and unfolds by the mouse and by keys', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPage(page);
  const board = page.locator('.board');
  const widthOf = async () => (await board.boundingBox())?.width ?? 0;
  const fold = page.getByRole('button', { name: /details and findings$/ });
  await expect(fold).toHaveText('Show details and findings');
  expect(await widthOf()).toBeGreaterThan(970);
  await fold.click();
  await expect(page.getByRole('region', { name: 'Findings' })).toBeVisible();
  await expect.poll(widthOf).toBeLessThan(730);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Findings' })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Findings' })).toBeVisible();
  await expect(fold).toBeFocused();
});
