import { expect, type Page, test } from '@playwright/test';
import { card, carry, columnHead, drag, exportedJson, middleOf, openPage, rowHead } from './support/board.ts';

// What the documents describe, in twelve rows: each is answered by the page. The other five stand where their pages are
// tried: S8 among kinds of organisation, S9 from 1.0 to 2.0, S10 and S11 with the mandate, S12 with products and projects.

const details = (page: Page) => page.getByRole('region', { name: 'Selected' });
const findings = (page: Page) => page.getByRole('region', { name: 'Findings', exact: true });

/** Selects the tribe by the name in its head. */
const showTribe = (page: Page) =>
  page.getByRole('button', { name: /^Tribe Hypotheek/ }).click({ position: { x: 60, y: 20 } });

/** A finding of a rule, whose group is opened where it is closed. */
async function openRule(page: Page, rule: RegExp) {
  const head = findings(page).getByRole('button', { name: rule });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

/** Names somebody, found by typing, in a role that a button of the card asks for. */
async function choose(page: Page, button: string, name: string): Promise<void> {
  await details(page).getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
}

test('[S1] tribes, squads and chapters stand as the matrix of the whitepaper', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('region', { name: 'Tribe Hypotheek' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Squads and chapters of Hypotheek' })).toBeVisible();
  for (const chapter of ['Data Analytics', 'Development', 'Communication', 'Products']) {
    await expect(columnHead(page, chapter)).toBeVisible();
  }
  for (const squad of ['Vervroegd aflossen', 'Hypotheek-app', 'Rente & advies', 'No squad']) {
    await expect(rowHead(page, squad)).toBeVisible();
  }
  const cell = page.getByRole('gridcell', { name: 'Data Analytics in Hypotheek-app, 2 people' });
  await expect(cell.getByRole('button', { name: /^Iris Vermeer/ })).toBeVisible();
});

test('[S2] each role is told with its tasks and their source: tribe lead, product owner, chapter lead, coach, members', async ({
  page,
}) => {
  await openPage(page);
  const tasksOf = async (name: string, squad: string) => {
    await card(page, name, squad).click();
    await details(page).getByText('Tasks', { exact: true }).click();
    await expect(
      details(page)
        .getByText(/Whitepaper, ch\./)
        .first(),
    ).toBeVisible();
    return details(page);
  };
  await expect(await tasksOf('Olivia Maas', 'Hypotheek-app')).toContainText('Product owner');
  await expect(details(page)).toContainText('Works in the squad too');
  await expect(await tasksOf('Jasper Kok', 'Hypotheek-app')).toContainText('Chapter lead');
  await expect(await tasksOf('Bram de Wit', 'Vervroegd aflossen')).toContainText('Squad and chapter members');
  await showTribe(page);
  await details(page).getByText('Tasks', { exact: true }).click();
  await expect(details(page)).toContainText('Tribe lead');
});

test('[S3] the four limits are enforced: a tenth member and a squad without its product owner are refused', async ({
  page,
}) => {
  await openPage(page);
  const before = await exportedJson(page);
  await drag(page, card(page, 'Umut Kaya', 'No squad'), rowHead(page, 'Hypotheek-app'));
  await expect(page.getByRole('dialog', { name: /would have 10 members \(limit 9\)/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await drag(page, card(page, 'Olivia Maas', 'Hypotheek-app'), rowHead(page, 'No squad'));
  await expect(page.getByRole('dialog', { name: /product owner/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await exportedJson(page)).toBe(before);
  // Two squads at once are as many as the whitepaper allows.
  await page.keyboard.down('Control');
  await drag(page, card(page, 'Jort Peters', 'Hypotheek-app'), rowHead(page, 'Vervroegd aflossen'));
  await page.keyboard.up('Control');
  await expect(page.getByRole('dialog', { name: /Jort Peters would be in 3 squads \(limit 2\)/ })).toBeVisible();
});

test('[S4] who steers whom: the chapter lead the how, the product owner the what, the management team the tribe', async ({
  page,
}) => {
  await openPage(page);
  await card(page, 'Bram de Wit', 'Vervroegd aflossen').click();
  await expect(details(page)).toContainText(/Line manager.*Iris Vermeer/);
  await rowHead(page, 'Vervroegd aflossen').click();
  await expect(details(page)).toContainText(/Product owner.*Gijs Hendriks/);
  await showTribe(page);
  const team = details(page).getByText('Management team (MT)').locator('..');
  await expect(team).toContainText('Els Veenstra');
  await expect(team).toContainText('Iris Vermeer');
  // Another chapter is another line manager, and that is said before it lands.
  await carry(page, card(page, 'Umut Kaya', 'No squad'), await middleOf(columnHead(page, 'Development')));
  await expect(page.locator('.verdict')).toContainText('New line manager: Jasper Kok (was Iris Vermeer)');
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('[S5] T-shaped members: expertise that only one of a squad has is a risk, until somebody can step in', async ({
  page,
}) => {
  await openPage(page);
  await card(page, 'Bram de Wit', 'Vervroegd aflossen').click();
  const expert = details(page).getByRole('textbox', { name: 'Expert in' });
  await expert.fill('risk models');
  await expert.press('Enter');
  await openRule(page, /Standing in for each other/);
  const risk = findings(page).getByText(/risk models/);
  await expect(risk.first()).toBeVisible();
  await card(page, 'Cem Aydın', 'Vervroegd aflossen').click();
  const broad = details(page).getByRole('textbox', { name: 'Can also help with' });
  await broad.fill('risk models');
  await broad.press('Enter');
  await expect(risk).toHaveCount(0);
});

test('[S6] a squad has a mission and members of several chapters; a tribe has a purpose', async ({ page }) => {
  await openPage(page);
  await rowHead(page, 'Hypotheek-app').click();
  const mission = details(page).getByRole('textbox', { name: 'Mission' });
  await expect(mission).toHaveValue('The whole mortgage on your phone');
  await expect(details(page)).toContainText(/Chapters.*Data Analytics 2/);
  await mission.fill('');
  await mission.press('Control+Enter');
  await openRule(page, /mission/i);
  await expect(findings(page)).toContainText(/Hypotheek-app has no mission/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(findings(page)).not.toContainText(/Hypotheek-app has no mission/);
});

test('[S7] an agile coach serves squads, and is none of those who steer in the same tribe', async ({ page }) => {
  await openPage(page);
  await rowHead(page, 'Hypotheek-app').click();
  await choose(page, 'Choose the agile coach…', 'Sanne Visser');
  await expect(details(page)).toContainText(/Agile coach.*Sanne Visser/);
  await openRule(page, /Independent coach/);
  await expect(findings(page)).toContainText(/Sanne Visser/);
  await choose(page, 'Choose the agile coach…', 'Tom Ruiter');
  await expect(details(page)).toContainText(/Agile coach.*Tom Ruiter/);
  await expect(findings(page).getByRole('button', { name: /Independent coach/ })).toHaveCount(0);
});
