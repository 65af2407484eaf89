import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { complaintsOf, openFile, openPage } from './support/board.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['src/storage/examples/every-rule.en.json', 'tests/fixtures/every-key.json'];

/** What the command line finds in the first scenario of a file: each as `rule: message`, waived ones marked. */
function foundByCheck(file: string): string[] {
  let printed: string;
  try {
    printed = execFileSync('npx', ['tsx', 'src/cli/check.ts', '--json', file], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    // It fails on a breach, and has printed what it found.
    printed = (error as { stdout: string }).stdout;
  }
  const { files } = JSON.parse(printed) as {
    files: { scenarios: { findings: { message: string; waived: boolean }[] }[] }[];
  };
  const found = files[0]?.scenarios[0]?.findings ?? [];
  return found.map(({ message, waived }) => `${waived ? 'Waived ' : ''}${message}`).sort();
}

for (const file of FILES) {
  test(`the page finds in ${file} what the command line finds`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await openPage(page);
    await openFile(page, join(ROOT, file));
    const panel = page.getByRole('region', { name: 'Findings' });
    const found: string[] = [];
    const heads = panel.locator('.rule-head-button');
    for (let at = 0; at < (await heads.count()); at++) {
      const head = heads.nth(at);
      const wasOpen = (await head.getAttribute('aria-expanded')) === 'true';
      if (!wasOpen) await head.click();
      // One rule open at a time, so that no finding of it is out of view and not there.
      for (let other = 0; other < (await heads.count()); other++) {
        if (other !== at && (await heads.nth(other).getAttribute('aria-expanded')) === 'true')
          await heads.nth(other).click();
      }
      const count = Number(await head.locator('.rule-head-count').textContent());
      await expect(panel.locator('.finding-message')).toHaveCount(count);
      for (const message of await panel.locator('.finding-message').all()) {
        const isWaived = (await message.getAttribute('class'))?.includes('finding-waived');
        found.push(`${isWaived ? 'Waived ' : ''}${await message.textContent()}`);
      }
    }
    expect(found.sort()).toEqual(foundByCheck(file));
    expect(complaints).toEqual([]);
  });
}
