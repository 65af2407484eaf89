import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { barriersOn } from './support/barriers.ts';
import { complaintsOf, exportedJson, openFile, openPage, showPage } from './support/board.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EVERY_RULE = join(ROOT, 'src/storage/examples/every-rule.en.json');

interface CheckedFile {
  scenarios: { findings: { severity: string; message: string; waived: boolean }[] }[];
}

/** What the command line finds in a file, scenario by scenario. */
function check(file: string): CheckedFile {
  const program = [
    join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
    join(ROOT, 'src/cli/tribecraft.ts'),
    'check',
    '--json',
    file,
  ];
  const { stdout } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(stdout).files[0];
}

const showTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
test('rules that are edited by keys and by clicks find the same on the page and on the command line', async ({
  page,
}, testInfo) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await openFile(page, EVERY_RULE);
  await showPage(page, 'Review');
  await expect(page.getByRole('heading', { level: 2, name: /breaches to fix/ })).toBeVisible();
  await showTab(page, 'Rules and waivers');
  await page.getByRole('radio', { name: /^Strict/ }).check();

  // By clicks.
  await page.getByRole('button', { name: 'One less: Squad size' }).click();
  await page.getByRole('combobox', { name: 'Severity: Tribe lead' }).selectOption('error');
  // By keys.
  const limit = page.getByRole('textbox', { name: 'Limit: Squads per person' });
  await limit.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('none');
  await page.keyboard.press('Enter');
  await expect(limit).toHaveAccessibleDescription('Type a whole number from 1 on.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Squads per person/ }).first()).toContainText('softer, was 1');
  const severity = page.getByRole('combobox', { name: 'Severity: Chapter lead', exact: true });
  await severity.focus();
  await page.keyboard.press('h');
  await expect(severity).toHaveValue('info');
  expect(await barriersOn(page)).toEqual([]);

  await showTab(page, 'Findings');
  const exported = async (format: string) => {
    await page.getByRole('button', { name: 'Export findings…' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: `Save as ${format}` }).click(),
    ]);
    return download;
  };
  const download = await exported('XLSX');
  const sheet = (await readXlsx(await readFile(await download.path()))).sheets[0];
  const shown = (sheet?.rows ?? []).slice(1).map((row) => String(row[2]));
  const file = testInfo.outputPath('edited.json');
  await writeFile(file, await exportedJson(page));
  const found = check(file).scenarios[0]?.findings ?? [];
  expect(found.length).toBeGreaterThan(30);
  expect(shown.sort()).toEqual(found.map(({ message }) => message).sort());
  const open = found.filter(({ waived }) => !waived);
  const breaches = open.filter(({ severity: how }) => how === 'error').length;
  await expect(page.getByRole('heading', { level: 2, name: `${breaches} breaches to fix` })).toBeVisible();
  await expect(page.getByRole('row', { name: /^All findings/ })).toContainText(String(open.length));
  const html = await readFile(await (await exported('HTML')).path(), 'utf8');
  expect(found.filter(({ message }) => !html.includes(message.replaceAll('&', '&amp;')))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a finding is found by keys, waived, told as waived after a reload, and taken back', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await openFile(page, EVERY_RULE);
  await showPage(page, 'Review');
  await page.getByRole('button', { name: /^Breaches/ }).focus();
  await page.keyboard.press('Enter');
  const rule = page.getByRole('table').getByRole('button', { name: /Squad size/ });
  await rule.focus();
  await page.keyboard.press('Enter');
  await expect(rule).toHaveAttribute('aria-expanded', 'true');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('table').getByRole('button', { name: 'Waive…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They part in May');
  await dialog.getByRole('textbox', { name: 'Who answers for it' }).fill('Noor el Amrani');
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: /^Waived/ }).click();
  await expect(page.getByText('“They part in May” Noor el Amrani, in Today alone')).toBeVisible();

  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await showTab(page, 'Rules and waivers');
  const waivers = page.getByRole('region', { name: /waivers$/ });
  const mine = waivers.getByRole('listitem').filter({ hasText: 'They part in May' });
  await expect(mine).toContainText('holds');
  await mine.getByRole('button', { name: 'Take back' }).click();
  await expect(mine).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(mine).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what can be fixed in one step is found in idle moments, repaired by one click, and is one less then', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  await openFile(page, EVERY_RULE);
  await showPage(page, 'Review');
  const all = page.getByRole('row', { name: /^All findings/ });
  const before = await all.textContent();
  const pill = page.getByRole('button', { name: /^Can be fixed in one step/ });
  await pill.focus();
  await page.keyboard.press('Enter');
  await expect(pill).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/left to look at…/)).toHaveCount(0);
  await expect(page.locator('[aria-live="polite"]')).toHaveText(/findings can be fixed in one step/);
  await expect(all).not.toHaveText(before ?? '');
  expect(await barriersOn(page)).toEqual([]);
  const group = page.getByRole('table').getByRole('button', { name: /Squad size/ });
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
  const finding = page.getByRole('button', { name: /has 10 members \(limit 9\)/ });
  if ((await finding.first().getAttribute('aria-expanded')) === 'false') await finding.first().click();
  await page
    .getByRole('button', { name: /^Apply/ })
    .first()
    .click();
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(finding).not.toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a timeline shows until when each waiver holds, and leads to it by keys; the board says that a limit is not the pack’s', async ({
  page,
}, testInfo) => {
  const complaints = complaintsOf(page);
  const kept = JSON.parse(await readFile(EVERY_RULE, 'utf8'));
  const more = ['2020-01-31', '2999-12-31'].map((until, at) => ({ ...kept.waivers[0], until, reason: `Reason ${at}` }));
  const file = testInfo.outputPath('waived.json');
  await writeFile(file, JSON.stringify({ ...kept, waivers: [...kept.waivers, ...more] }));
  await openPage(page);
  await openFile(page, file);
  await showPage(page, 'Review');
  await showTab(page, 'Rules and waivers');
  await page.getByRole('button', { name: 'One more: Tribe size' }).click();
  const timeline = page.getByRole('group', { name: 'Until when each waiver holds' });
  const bars = timeline.getByRole('button');
  const waivers = page.getByRole('region', { name: /waivers$/ }).getByRole('listitem');
  await expect(waivers).toHaveCount(3);
  await expect(bars).toHaveCount(3);
  await expect(bars.first()).toContainText('days over');
  await bars.first().focus();
  await page.keyboard.press('End');
  await expect(bars.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(waivers.last()).toBeFocused();
  expect(await barriersOn(page)).toEqual([]);
  await showPage(page, 'Board');
  await expect(page.getByRole('button', { name: /limit 21 \(pack: 150\)/ }).first()).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('rules are saved as a file, and opened over other ones', async ({ page }, testInfo) => {
  await openPage(page);
  await showPage(page, 'Review');
  await showTab(page, 'Rules and waivers');
  await page.getByRole('button', { name: 'One more: Tribe size' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file…' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.rules\.json$/);
  const file = testInfo.outputPath('ours.rules.json');
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Put back: Tribe size' }).click();
  await page.getByRole('radio', { name: /^Strict/ }).check();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open rules…' }).click(),
  ]);
  await chooser.setFiles(file);
  const beside = page.getByRole('region', { name: 'This document beside ours' });
  await expect(beside.getByText('This document is nowhere softer than the file.')).toBeVisible();
  await expect(beside.getByText('Tribe size: 150 here, 151 in the file')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  // By keys: from the pack that is chosen on to the file, which chooses it.
  await page.getByRole('radio', { name: /^Strict/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^ours/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^ours/ })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Limit: Tribe size' })).toHaveValue('151');
});

for (const width of [390, 1024]) {
  test(`both parts of the review fit a window of ${width}, in the dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPage(page);
    await page.goto('/#review');
    const review = page.getByRole('region', { name: 'Review' });
    await expect(review).toBeVisible();
    const overflow = () => review.evaluate((element) => element.scrollWidth - element.clientWidth);
    for (const tab of ['Findings', 'Rules and waivers']) {
      await showTab(page, tab);
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
      expect(await overflow()).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
    }
  });
}
