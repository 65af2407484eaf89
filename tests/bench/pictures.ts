import type { Browser } from '@playwright/test';
import type { Reading } from './readings.ts';

/** What takes a picture of a page's elements. */
export const LIBRARIES = ['html-to-image', 'modern-screenshot', 'snapdom'] as const;

const WITHIN = 240_000;
const REST = 800;

/** A picture of 3840 x 2160 of everybody: how long it takes, and for how long at a stretch the page does not answer. */
export async function readPicture(
  browser: Browser,
  baseURL: string,
  library: (typeof LIBRARIES)[number],
  people: number,
): Promise<Reading> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1600, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WITHIN);
    await page.goto(`/peers/pictures.html?people=${people}`);
    await page.waitForFunction(() => window.takePicture !== undefined);
    await page.waitForTimeout(REST);
    const cost = await page.evaluate((by) => window.takePicture?.(by), library);
    if (!cost) throw new Error('no picture was taken');
    return { png: cost.took, 'png-blocked': cost.blocked };
  } finally {
    await context.close();
  }
}
