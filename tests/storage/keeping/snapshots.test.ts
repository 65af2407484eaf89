import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/domain/emptyDocument.ts';
import { documentOf, textPieces } from '../../../src/storage/vault/documentText.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { ask } from '../../support/asked.ts';
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

  it('is taken of what was done while the document was still being opened', async () => {
    const browser = newBrowser();
    const before = await tabWithDocument(browser);
    before.do(renameTo('1'));
    await until(() => !before.keeper.hasUnsaved);
    const tab = new Tab(restarted(browser), { idle: 5 });
    const opening = tab.open(KEY);
    // As a browser does when the page has loaded.
    tab.keeper.wake();
    await opening;
    tab.do(renameTo('2'));
    await until(() => !tab.keeper.hasUnsaved);
    await until(async () => (await seqsOf(browser)).at(-1) === 2);
    expect(tab.shown.document.name).toBe('2');
    tab.do(renameTo('3'));
    await until(() => !tab.keeper.hasUnsaved);
    const again = new Tab(restarted(browser));
    await again.open(KEY);
    expect(again.shown.document.name).toBe('3');
    expect(again.shown.past).toHaveLength(3);
  });

  it('is taken of what was done before the document was first kept, which is a step like any other', async () => {
    const browser = newBrowser();
    const tab = new Tab(browser, { idle: 5 });
    tab.begin(KEY, someDocument());
    tab.do(renameTo('At once'));
    await until(async () => (await seqsOf(browser)).at(-1) === 1);
    expect(await seqsOf(browser)).toEqual([0, 1]);
    const again = new Tab(restarted(browser));
    await again.open(KEY);
    again.undo();
    expect(again.shown.document).toEqual(someDocument());
  });

  it('is taken of what a crash left in the journal alone, once it is open again', async () => {
    const browser = newBrowser();
    const tab = await tabWithDocument(browser);
    for (let count = 1; count <= 3; count++) tab.do(renameTo(`${count}`));
    await until(() => !tab.keeper.hasUnsaved);
    expect(await seqsOf(browser)).toEqual([0]);
    await new Tab(restarted(browser), { idle: 5 }).open(KEY);
    await until(async () => (await seqsOf(browser)).at(-1) === 3);
  });

  it('is taken by the tab that goes on writing, of what the other did last', async () => {
    const browser = newBrowser();
    const one = await tabWithDocument(browser);
    const other = new Tab(browser, { idle: 5 });
    await other.open(KEY);
    one.do(renameTo('1'));
    await until(() => other.shown.document.name === '1');
    expect(await seqsOf(browser)).toEqual([0]);
    await other.keeper.takeOver();
    await until(async () => (await seqsOf(browser)).at(-1) === 1);
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
    tab.do(ask({ type: 'addScenario', added: 'scenario:split', name: 'Split' }));
    tab.do(renameTo('For the board'));
    const agreed = tab.shown.document;
    expect(await tab.keeper.keepState('As agreed')).toBe(true);
    for (let count = 1; count <= 8; count++) {
      tab.do(renameTo(`${count}`));
      await until(() => !tab.keeper.hasUnsaved);
      tab.keeper.hide();
      await until(async () => (await seqsOf(browser)).at(-1) === count + 2);
    }
    const { vault } = new Tab(restarted(browser)).keeper;
    const states = await vault.earlierStates(KEY);
    expect(states.filter(({ kind }) => kind === 'automatic')).toHaveLength(3);
    const named = states.find(({ kind }) => kind === 'named');
    expect(named?.name).toBe('As agreed');
    expect(await vault.readState(named?.id ?? 0)).toEqual({ kind: 'ok', document: agreed });
    expect(await vault.textOfState(named?.id ?? 0)).toBe(writeDocument(agreed));
  });

  it('reads as the document does, written in pieces', () => {
    const document = someDocument();
    const [scenario] = document.scenarios;
    const odd = {
      ...document,
      scenarios: [
        { ...scenario, name: 'Ünïcode "quoted" \u2028', organisation: { ...scenario?.organisation, guilds: [] } },
        { ...emptyDocument('', '').scenarios[0], id: 'scenario:empty', name: 'Leeg' },
      ],
      notOurs: { deep: [1, null, { a: undefined }] },
      nothing: undefined,
    } as unknown as typeof document;
    for (const each of [document, odd]) {
      expect(documentOf([...textPieces(each)].join(''))).toEqual(JSON.parse(JSON.stringify(each)));
    }
  });
});
