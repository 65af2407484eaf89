import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FORMAT, VERSION } from '../../src/domain/version.ts';
import { drag, openFile, openPage, rowHead } from './support/board.ts';

/** A document with Wim in a squad, and so many people in none. */
function crowd(count: number): string {
  const people = [
    { id: 'person:wim', name: 'Wim Zomer' },
    ...Array.from({ length: count }, (_, at) => ({ id: `person:${at}`, name: `Unplaced ${at}` })),
  ];
  const squad = { id: 'squad:a', name: 'Checkout', tribe: 'tribe:a', members: [{ person: 'person:wim' }] };
  const organisation = { tribes: [{ id: 'tribe:a', name: 'Shop' }], squads: [squad], chapters: [], people };
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    name: 'Crowd',
    scenarios: [{ id: 'scenario:a', name: 'Today', organisation }],
  });
}

test('many unplaced people fold into their number: dropped there one is seen, and all of them when it is opened', async ({
  page,
}, info) => {
  const file = info.outputPath('crowd.json');
  writeFileSync(file, crowd(1172));
  await openPage(page);
  await openFile(page, file);
  const tray = page.getByRole('region', { name: 'Unplaced' });
  const cards = tray.getByRole('button', { name: /^(Unplaced|Wim)/ });
  const open = tray.getByRole('button', { name: 'Show 1,172 people' });
  await expect(open).toHaveAttribute('aria-expanded', 'false');
  await expect(cards).toHaveCount(0);

  const wim = page.getByRole('button', { name: /^Wim Zomer/ });
  await drag(page, wim, open);
  await expect(cards).toHaveCount(1);
  await expect(wim).toBeFocused();
  await drag(page, wim, rowHead(page, 'Checkout'));
  await expect(cards).toHaveCount(0);

  await open.focus();
  await page.keyboard.press('Enter');
  const fold = tray.getByRole('button', { name: 'Fold' });
  await expect(fold).toBeFocused();
  await expect(tray.getByRole('button', { name: /^Unplaced 0/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(open).toBeFocused();
  await expect(cards).toHaveCount(0);
});
