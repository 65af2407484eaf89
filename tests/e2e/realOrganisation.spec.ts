import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { card, complaintsOf, drag, exportedJson, openFile, openPage } from './support/board.ts';
import { testOnRealData } from './support/realData.ts';

interface Squad {
  name: string;
  members: string[];
}

/** The squads of a file with their members, by name. */
function squadsIn(text: string): Squad[] {
  const { people, squads } = JSON.parse(text).scenarios[0].organisation as {
    people: { id: string; name: string }[];
    squads: { name: string; members?: { person: string }[] }[];
  };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return squads.map(({ name, members = [] }) => ({
    name,
    members: members.map((each) => names.get(each.person) ?? ''),
  }));
}

const squadsOf = (squads: readonly Squad[], person: string) => squads.filter(({ members }) => members.includes(person));

function busiestIn(squads: readonly Squad[]): string {
  const counts = new Map<string, number>();
  for (const person of squads.flatMap(({ members }) => members)) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The head of a squad that stands whole in the middle of the window, has seats free, and not this person. */
async function roomFor(page: Page, person: string, squads: readonly Squad[]): Promise<[string, Locator]> {
  for (const head of await page.getByRole('rowheader').all()) {
    const box = await head.boundingBox();
    if (!box || box.y < 260 || box.y + box.height > 760) continue;
    const text = (await head.textContent()) ?? '';
    const [squad, ...namesakes] = squads.filter(({ name }) => text.startsWith(`${name},`));
    if (!squad || namesakes.length > 0 || squad.members.includes(person) || squad.members.length > 7) continue;
    return [squad.name, head];
  }
  throw new Error('No squad in view has a seat free');
}

testOnRealData(
  'an organisation of 1,509 people in 761 squads is opened, searched, dragged, undone and exported',
  'kubernetes.json',
  async (page, path) => {
    const complaints = complaintsOf(page);
    const squads = squadsIn(readFileSync(path, 'utf8'));
    const busiest = busiestIn(squads);
    expect(squadsOf(squads, busiest)).toHaveLength(71);
    await openPage(page);
    await openFile(page, path);
    await expect(page.getByRole('contentinfo')).toContainText('1,509 people');

    // Whoever is in 71 squads is found, with all of them.
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(busiest);
    await page.getByRole('option', { name: new RegExp(`^${busiest}`) }).click();
    await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${busiest}`));
    const selected = page.getByRole('region', { name: 'Selected' });
    await expect(selected.getByRole('textbox', { name: 'Name' })).toHaveValue(busiest);
    await expect(selected.getByRole('combobox', { name: /^Share of time in/ })).toHaveCount(71);

    // Somebody in one squad alone goes to another that is in view, and back.
    const alone = squads.find(({ name, members }) => {
      const one = members.at(-1);
      return (
        one &&
        members.length > 3 &&
        squadsOf(squads, one).length === 1 &&
        squads.filter((each) => each.name === name).length === 1
      );
    });
    const person = alone?.members.at(-1) ?? '';
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(person);
    await page.getByRole('option', { name: new RegExp(`^${person}`) }).click();
    const from = card(page, person, alone?.name ?? '');
    await expect(from).toBeFocused();
    const before = await exportedJson(page);
    const [to, head] = await roomFor(page, person, squads);
    await drag(page, from, head);
    await expect(card(page, person, to)).toBeVisible();
    const after = squadsIn(await exportedJson(page));
    expect(squadsOf(after, person).map(({ name }) => name)).toEqual([to]);
    await page.keyboard.press('Control+z');
    await expect(from).toBeVisible();
    expect(await exportedJson(page)).toBe(before);

    // A picture of one tribe.
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('menuitem', { name: /^PNG/ }).click();
    const dialog = page.getByRole('dialog', { name: /PNG/ });
    await expect(dialog).toContainText('leaves no room to read names');
    await dialog.getByLabel('What', { exact: true }).selectOption({ label: 'Tribe kubernetes-csi' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(complaints).toEqual([]);
  },
);
