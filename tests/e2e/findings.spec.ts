import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { complaintsOf, openFile, openPage } from './support/board.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['src/storage/examples/every-rule.en.json', 'tests/fixtures/every-key.json'];

/** What the command line finds in the first scenario of a file: each as `rule: message`, waived ones marked. */
function foundByCheck(file: string): string[] {
  let printed: string;
  try {
    const program = ['--import', 'tsx', 'src/cli/tribecraft.ts', '--json', file];
    printed = execFileSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
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
    const { name } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { name: string };
    await expect(page).toHaveTitle(`${name} – Tribecraft`);
    const panel = page.getByRole('region', { name: 'Findings' });
    const closed = panel.locator('.rule-head-button[aria-expanded="false"]');
    await expect(panel.locator('.rule-head-button')).not.toHaveCount(0);
    await closed.evaluateAll((heads) => {
      for (const head of heads) (head as HTMLElement).click();
    });
    await expect(closed).toHaveCount(0);
    const messages = panel.locator('.finding-message');
    const counts = await panel.locator('.rule-head-count').allTextContents();
    await expect(messages).toHaveCount(counts.reduce((sum, count) => sum + Number(count), 0));
    const found = await messages.evaluateAll((all) =>
      all.map((each) => `${each.classList.contains('finding-waived') ? 'Waived ' : ''}${each.textContent}`),
    );
    expect(found.sort()).toEqual(foundByCheck(file));
    expect(complaints).toEqual([]);
  });
}
