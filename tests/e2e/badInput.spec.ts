import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, exportedJson, openPage } from './support/board.ts';

const person = { id: 'person:a', name: 'Ana de Vries' };
const document = (organisation: object, more: object = {}) => ({
  format: 'tribecraft',
  version: 2,
  name: 'Test',
  scenarios: [{ id: 'scenario:today', name: 'Today', organisation }],
  ...more,
});
const tribe = { id: 'tribe:t', name: 'Shop' };
const squad = (members: object[], more: object = {}) => ({
  id: 'squad:s',
  tribe: 'tribe:t',
  name: 'Checkout',
  members,
  ...more,
});

/** What is opened, and what the page must say of it: what, and where. */
const BAD: Record<string, { content: string | Buffer; says: RegExp[] }> = {
  'a text that is not JSON': { content: 'Dear colleague,', says: [/text or a list, not JSON/] },
  'JSON that breaks off': { content: '{"format":"tribecraft",\n"version":', says: [/JSON/, /line 2/i] },
  'a file of another format': { content: JSON.stringify({ format: 'other', version: 2 }), says: [/format/] },
  'a file of a newer version': { content: JSON.stringify(document({}, { version: 3 })), says: [/version/, /newer/i] },
  'a reference to nothing': {
    content: JSON.stringify(document({ tribes: [tribe], people: [person], squads: [squad([], { tribe: 'tribe:x' })] })),
    says: [/scenarios\[0\]\.organisation\.squads\[0\]\.tribe/, /no tribe "tribe:x"/],
  },
  'an id that stands twice': {
    content: JSON.stringify(document({ people: [person, person] })),
    says: [/scenarios\[0\]\.organisation\.people\[1\]\.id/],
  },
  'a person twice in a squad': {
    content: JSON.stringify(
      document({
        tribes: [tribe],
        people: [person],
        squads: [squad([{ person: 'person:a' }, { person: 'person:a' }])],
      }),
    ),
    says: [/squads\[0\]\.members\[1\]/],
  },
  'a key __proto__': {
    content: '{"format":"tribecraft","version":2,"name":"Test","scenarios":[],"__proto__":{"polluted":true}}',
    says: [/__proto__/],
  },
  'an empty file': { content: '', says: [/empty/i] },
  'a file of 70 MiB': { content: Buffer.alloc(70 * 1024 * 1024, 0x20), says: [/64 MiB/] },
};

async function openContent(page: Page, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  // A file input takes at most 50 MB from memory, so large content arrives as a file made in the page.
  if (content.length < 40_000_000) {
    await chooser.setFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    return;
  }
  await chooser.element().evaluate((input: HTMLInputElement, size) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(size)], 'draft.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content.length);
}

test('what is no document is refused with what and where, and nothing is lost', async ({ page }) => {
  test.slow();
  const complaints = complaintsOf(page);
  await openPage(page);
  const before = await exportedJson(page);
  const dialog = page.getByRole('dialog', { name: /draft\.json was not opened/ });
  // One after the other in one page, which none of them may spoil for the next.
  for (const [what, { content, says }] of Object.entries(BAD)) {
    await test.step(what, async () => {
      await openContent(page, content);
      await expect(dialog).toBeVisible();
      for (const words of says) await expect(dialog).toContainText(words);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      expect(await exportedJson(page)).toBe(before);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    });
  }
  expect(complaints).toEqual([]);
});

test('[P8] names that would run, steer or spoil the page are shown as the text that they are', async ({ page }) => {
  const complaints = complaintsOf(page);
  const name = {
    script: '<script>window.polluted = 1</script><img src=x onerror="window.polluted = 1">',
    address: 'javascript:window.polluted=1',
    turned: 'Ana \u202egnp.exe',
    control: 'Bo\u0007\u0000 Jansen',
    emoji: '👩‍👩‍👧‍👦 Zoë 🏳️‍🌈',
    filled: '{{name}} $t(panels.close)',
    long: 'x'.repeat(500),
  };
  const names = Object.entries(name);
  const people = names.map(([id, each]) => ({ id: `person:${id}`, name: each, note: name.script.repeat(50) }));
  const hostile = {
    ...document(
      {
        tribes: [{ ...tribe, name: name.script, purpose: name.turned }],
        squads: [
          squad(
            people.map(({ id }) => ({ person: id })),
            { name: name.address, mission: name.filled },
          ),
        ],
        chapters: [{ id: 'chapter:c', tribe: 'tribe:t', name: name.emoji, expertise: name.long }],
        people: people.map((each) => ({ ...each, chapter: 'chapter:c' })),
      },
      { name: name.turned },
    ),
  };
  await openPage(page);
  await openContent(page, JSON.stringify(hostile));
  await expect(page.getByRole('rowheader', { name: /^javascript:window/ })).toBeVisible();
  for (const each of [name.script, name.emoji, name.filled, name.turned]) {
    await page.getByRole('gridcell').getByRole('button', { name: each, exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(each);
  }
  expect(JSON.parse(await exportedJson(page))).toEqual(hostile);
  expect(await page.evaluate(() => 'polluted' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test.describe('a large file', () => {
  /** Has the page open a file of more than 30 MiB that takes some seconds to read: many people, each in a chapter that is not. */
  async function openLarge(page: Page): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open…' }).click(),
    ]);
    await chooser.element().evaluate((input: HTMLInputElement) => {
      const note = 'x'.repeat(300);
      const people = Array.from({ length: 99_000 }, (_, at) => ({
        id: `person:${at}`,
        name: 'Noor Bakker',
        chapter: 'chapter:gone',
        note,
      }));
      const scenarios = [{ id: 'scenario:today', name: 'Today', organisation: { people } }];
      const besides = `,"nothing":[${'{},'.repeat(1_500_000)}{}]}`;
      const whole = JSON.stringify({ format: 'tribecraft', version: 2, name: 'Large', scenarios });
      const files = new DataTransfer();
      files.items.add(new File([whole.slice(0, -1), besides], 'large.json', { type: 'application/json' }));
      if ((files.files[0]?.size ?? 0) < 30 * 1024 * 1024) throw new Error('It is not large');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  const reading = (page: Page) => page.getByRole('contentinfo').getByText('Reading large.json…');
  const refused = (page: Page) => page.getByRole('dialog', { name: /large\.json was not opened/ });

  test('[P8] is read while the page goes on answering, and refused with its faults', async ({ page }) => {
    const complaints = complaintsOf(page);
    await openPage(page);
    const before = await exportedJson(page);
    await openLarge(page);
    await expect(reading(page)).toBeVisible();
    const percent = page.getByRole('button', { name: /back to 100/ });
    const near = await percent.innerText();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(percent).not.toHaveText(near);
    expect(await reading(page).isVisible()).toBe(true);
    await expect(refused(page)).toBeVisible({ timeout: 60_000 });
    await expect(refused(page)).toContainText('no chapter "chapter:gone"');
    await expect(reading(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    expect(await exportedJson(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('is read no further once that is cancelled', async ({ page }) => {
    await openPage(page);
    const before = await exportedJson(page);
    await openLarge(page);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
    await expect(reading(page)).toHaveCount(0);
    await openContent(page, '');
    await expect(page.getByRole('dialog', { name: /draft\.json was not opened/ })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await exportedJson(page)).toBe(before);
  });
});
