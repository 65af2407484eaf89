import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { REAL_DATA } from '../../support/dataFolder.ts';

/** A journey with the file of a real organisation. Where the file is not there it is left out, and says so in its name. */
export function testOnRealData(name: string, file: string, journey: (page: Page, path: string) => Promise<void>): void {
  const path = resolve(REAL_DATA, file);
  if (existsSync(path)) test(name, ({ page }) => journey(page, path));
  else test.skip(`${name} (left out: no ${path}; set TRIBECRAFT_DATA)`, () => undefined);
}
