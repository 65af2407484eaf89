import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../src/storage/vault/documentText.ts';
import { behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo, someDocument } from '../../support/deeds.ts';
import { type Browser, type Habits, Tab } from '../../support/tab.ts';

const KEY = 'document:kept';

async function tabWithDocument(browser: Browser, habits: Habits = {}): Promise<Tab> {
  const tab = new Tab(browser, habits);
  tab.begin(KEY, someDocument());
  await until(() => !tab.keeper.hasUnsaved);
  return tab;
}

function seqsOf(browser: Browser): Promise<number[]> {
  return behind(browser, async (database) => {
    const snapshots = await database.getAllFromIndex('snapshots', 'document', KEY);
    return snapshots.map(({ seq }) => seq);
  });
}

describe('a snapshot', () => {
  it('is taken once nothing has happened for a while', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser, { idle: 5 });
    tab.do(renameTo('1'));
    tab.do(renameTo('2'));
    await until(async () => (await seqsOf(browser)).at(-1) === 2);
  });

  it('is taken after so many acts, however fast they come', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser, { acts: 5 });
    for (let count = 1; count <= 12; count++) {
      tab.do(renameTo(`${count}`));
      await until(() => !tab.keeper.hasUnsaved);
    }
    await until(async () => (await seqsOf(browser)).length >= 3);
    expect((await seqsOf(browser)).at(-1)).toBeGreaterThanOrEqual(10);
  });

  it('is taken when the page is hidden, and not twice of the same', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    tab.do(renameTo('1'));
    await until(() => !tab.keeper.hasUnsaved);
    tab.keeper.hide();
    await until(async () => (await seqsOf(browser)).length === 2);
    tab.keeper.hide();
    tab.keeper.hide();
    tab.do(renameTo('2'));
    await until(() => !tab.keeper.hasUnsaved);
    expect(await seqsOf(browser)).toEqual([0, 1]);
  });

  it('under a name can be read and looked at later, whatever comes after', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    tab.do(renameTo('For the board'));
    expect(await tab.keeper.keepState('As agreed')).toBe(true);
    for (let count = 1; count <= 8; count++) {
      tab.do(renameTo(`${count}`));
      await until(() => !tab.keeper.hasUnsaved);
      tab.keeper.hide();
      await until(async () => (await seqsOf(browser)).at(-1) === count + 1);
    }
    const { library } = new Tab(restarted(browser)).keeper;
    const states = await library.earlierStates(KEY);
    expect(states.filter(({ kind }) => kind === 'automatic')).toHaveLength(3);
    const named = states.find(({ kind }) => kind === 'named');
    expect(named?.name).toBe('As agreed');
    expect(await library.readState(named?.id ?? 0)).toMatchObject({ kind: 'ok', document: { name: 'For the board' } });
  });

  it('reads as the document does, written in pieces', () => {
    const document = someDocument();
    const [scenario] = document.scenarios;
    const odd = {
      ...document,
      scenarios: [
        { ...scenario, name: 'Ünïcode "quoted" \u2028', organisation: { ...scenario?.organisation, guilds: [] } },
        { ...scenario, id: 'scenario:empty', organisation: { tribes: [], squads: [], chapters: [], people: [] } },
      ],
      notOurs: { deep: [1, null, { a: undefined }] },
      nothing: undefined,
    } as unknown as typeof document;
    for (const each of [document, odd]) expect([...textPieces(each)].join('')).toBe(JSON.stringify(each));
  });
});
