import type { Browser } from '@playwright/test';
import { OURS, type Reading } from './readings.ts';

/** What draws everybody from the scene, and what takes a picture of a page's elements. */
const PAGES: Record<string, string> = {
  [OURS]: 'our-picture.html',
  'html-to-image': 'picture-of-elements.html',
  'modern-screenshot': 'picture-of-elements.html',
  snapdom: 'picture-of-elements.html',
};
export const PAINTERS = Object.keys(PAGES);

const WITHIN = 240_000;
const REST = 800;

/** A PNG of everybody, of as many pixels as 3840 x 2160: how long it takes, and for how long the page does not answer. */
export async function readPicture(browser: Browser, baseURL: string, by: string, people: number): Promise<Reading> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1600, height: 900 } });
  const patience = setTimeout(() => context.close(), WITHIN);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(WITHIN);
    await page.goto(`/pages/${PAGES[by]}?people=${people}`);
    await page.waitForFunction(() => window.takePicture !== undefined);
    await page.waitForTimeout(REST);
    const cost = await page.evaluate((who) => window.takePicture?.(who), by);
    if (!cost) throw new Error('no picture was taken');
    return { png: cost.took, 'png-blocked': cost.blocked };
  } finally {
    clearTimeout(patience);
    await context.close();
  }
}
