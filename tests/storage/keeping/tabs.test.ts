import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/storage/keeping/library.ts';
import { behind, newBrowser, restarted, until } from '../../support/browser.ts';
import { anyDeed, asKept, doIn, renameTo, someDocument } from '../../support/deeds.ts';
import { failWrites } from '../../support/failingDisk.ts';
import { SCENARIO, TODAY } from '../../support/picture.ts';
import { rounds, SOAK_TIME, tell } from '../../support/rounds.ts';
import { type Browser, Tab } from '../../support/tab.ts';

const KEY = 'document:kept';
const INTERLEAVINGS = rounds(40, 2000);

/** Two tabs that show the same document: the first writes. */
async function twoTabs(browser = newBrowser()): Promise<[Tab, Tab]> {
  const one = new Tab(browser);
  one.begin(KEY, someDocument());
  await until(() => !one.keeper.hasUnsaved);
  const other = new Tab(browser);
  await other.open(KEY);
  return [one, other];
}

async function found(browser: Browser, key = KEY): Promise<Tab> {
  const tab = new Tab(restarted(browser));
  await tab.open(key);
  return tab;
}

describe('two tabs with one document', () => {
  it('[P3] one writes, the other follows live, with its history', async () => {
    const [one, other] = await twoTabs();
    expect([one.role, other.role]).toEqual(['writer', 'follower']);
    one.do(renameTo('1'));
    one.do(renameTo('2'));
    one.undo();
    await until(() => other.shown.document.name === '1' && other.shown.future.length === 1);
    expect(other.shown.document).toStrictEqual(one.shown.document);
    expect(other.shown.past).toHaveLength(1);
    expect(other.do(renameTo('mine'))).toBe(false);
  });

  it('[P3] one takes over a list of thousands, and the other follows it with what was done before and after', async () => {
    const [one, other] = await twoTabs();
    const people = Array.from({ length: 3000 }, (_, at) => ({ id: `person:new-${at}`, name: `Kim ${at}` }) as const);
    one.do(renameTo('1'));
    one.do({ type: 'addPeople', people, scenario: SCENARIO, today: TODAY });
    one.do(renameTo('2'));
    await until(() => other.shown.document.name === '2');
    expect(other.shown.document).toStrictEqual(one.shown.document);
    expect(other.shown.past).toHaveLength(3);
  });

  it('[P3] the other takes over, with everything that was done, and the first follows', async () => {
    const [one, other] = await twoTabs();
    one.do(renameTo('1'));
    await other.keeper.takeOver();
    await until(() => other.role === 'writer');
    expect(one.role).toBe('follower');
    expect(other.shown.document.name).toBe('1');
    other.do(renameTo('2'));
    await until(() => one.shown.document.name === '2');
    await one.keeper.takeOver();
    await until(() => one.role === 'writer');
    expect(other.role).toBe('follower');
  });

  it('[P3] the other writes when the first shows something else', async () => {
    const [one, other] = await twoTabs();
    one.do(renameTo('1'));
    one.begin('document:other', someDocument());
    await until(() => other.role === 'writer');
    expect(other.shown.document.name).toBe('1');
  });

  it('[P3] what could not be written before another took over goes on as a document of its own', async () => {
    const browser = newBrowser();
    const [one, other] = await twoTabs(browser);
    const failing = failWrites('QuotaExceededError');
    one.do(renameTo('unsaved'));
    await until(() => one.saved.kind === 'memory');
    const taken = other.keeper.takeOver();
    await until(() => one.forks.length > 0);
    failing.stop();
    await taken;
    await until(() => other.role === 'writer' && !one.keeper.hasUnsaved);
    expect(one.forks).toEqual(['unsaved (2)']);
    expect(one.key).not.toBe(KEY);
    expect(one.role).toBe('writer');
    expect(other.shown.document.name).toBe('Picture');
    const names = (await new Tab(restarted(browser)).keeper.vault.list()).map(({ name }) => name);
    expect(names.sort()).toEqual(['Picture', 'unsaved (2)']);
    one.undo();
    expect(one.shown.past).toHaveLength(0);
  });

  it('[P3] a tab that heard nothing of what was done reads it before it writes', async () => {
    const [one, other] = await twoTabs({ ...newBrowser(), isDeaf: true });
    one.do(renameTo('1'));
    one.do(renameTo('2'));
    one.undo();
    one.begin('document:other', someDocument());
    await until(() => other.role === 'writer');
    expect(other.shown.document.name).toBe('1');
    other.redo();
    expect(other.shown.document.name).toBe('2');
  });

  it('[P3] a tab that wakes up reads what it missed', async () => {
    const [one, other] = await twoTabs({ ...newBrowser(), isDeaf: true });
    one.do(renameTo('1'));
    await until(() => !one.keeper.hasUnsaved);
    other.keeper.wake();
    await until(() => other.shown.document.name === '1');
  });

  it('[P3] a document that another tab writes is neither renamed nor deleted behind its back', async () => {
    const [, other] = await twoTabs();
    other.begin('document:other', someDocument());
    expect(await new Library(other.keeper).rename(KEY, 'Mine')).toBe('elsewhere');
    expect(await new Library(other.keeper).delete(KEY)).toBe('elsewhere');
  });

  it('[P3] without locks: the tab that opened it last writes, the first follows and can take over', async () => {
    const browser = newBrowser({ hasLocks: false });
    const [one, other] = await twoTabs(browser);
    await until(() => one.role === 'follower');
    expect(other.role).toBe('alone');
    other.do(renameTo('1'));
    await until(() => one.shown.document.name === '1');
    await one.keeper.takeOver();
    await until(() => one.role === 'alone' && other.role === 'follower');
    one.do(renameTo('2'));
    await until(() => other.shown.document.name === '2');
    expect((await found(browser)).shown.document.name).toBe('2');
  });

  it('[P3] without locks and without hearing of each other, neither writes over the other', async () => {
    const browser = newBrowser({ hasLocks: false });
    const one = new Tab(browser);
    one.begin(KEY, someDocument());
    await until(() => !one.keeper.hasUnsaved);
    const deaf = new Tab({ ...browser, run: 99 });
    await deaf.open(KEY);
    deaf.do(renameTo('of the other'));
    await until(() => !deaf.keeper.hasUnsaved);
    one.do(renameTo('of the first'));
    await until(() => one.forks.length > 0 && !one.keeper.hasUnsaved);
    const { vault } = new Tab(restarted(browser)).keeper;
    expect((await vault.list()).map(({ name }) => name).sort()).toEqual(['of the first (2)', 'of the other']);
  });
});

type Move = typeof anyMove extends fc.Arbitrary<infer Each> ? Each : never;

const anyMove = fc.record({
  tab: fc.integer({ min: 0, max: 2 }),
  move: fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('deed' as const), deed: anyDeed }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'take over' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'leave' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'return' as const }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3 }) }) },
  ),
});

/** What was done, as the journal of a document has it by now. */
function actsIn(browser: Browser): Promise<{ seq: number; act: string }[]> {
  return behind(browser, async (database) => {
    const entries = await database.getAll('journal', IDBKeyRange.bound([KEY, 0], [KEY, Number.MAX_SAFE_INTEGER]));
    return entries.map(({ seq, text }) => ({
      seq,
      act: JSON.stringify(JSON.parse(text).command ?? JSON.parse(text).kind),
    }));
  });
}

const NAMES = { do: '', undo: 'undone', redo: 'redone' };

describe('three tabs with one document, whatever is done in each', () => {
  it(
    '[P3] never overwrite each other: all that was done is there, in the order in which it was done',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyMove, { maxLength: 40 }), async (moves) => {
          const browser = newBrowser();
          const tabs = await threeTabs(browser);
          const { acts, pending } = await play(moves, tabs, () =>
            expect(tabs.filter(({ key, role }) => key === KEY && role !== 'follower').length).toBeLessThanOrEqual(1),
          );
          await Promise.all(pending);
          await until(() => tabs.every(({ keeper }) => !keeper.hasUnsaved));
          expect(tabs.flatMap(({ forks }) => forks)).toEqual([]);
          for (const { seq, act } of await actsIn(browser)) expect(act).toBe(acts[seq - 1]);
          const kept = await found(browser);
          expect(await headOf(browser)).toBe(acts.length);
          for (const tab of tabs.filter(({ key }) => key === KEY)) await untilSame(tab, kept);
        }),
        { numRuns: INTERLEAVINGS },
      );
      tell(`[P3] interleavings tried in three tabs with locks: ${INTERLEAVINGS}, commands lost or overwritten: 0`);
    },
    SOAK_TIME,
  );

  it(
    '[P3] not even without locks: what comes too late goes on as a document of its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyMove, { maxLength: 40 }), async (moves) => {
          const browser = newBrowser({ hasLocks: false });
          const tabs = await threeTabs(browser);
          const { acts, pending } = await play(moves, tabs, () => undefined);
          await Promise.all(pending);
          await until(() => tabs.every(({ keeper }) => !keeper.hasUnsaved));
          const missing = acts.slice();
          for (const { act } of await actsIn(browser)) {
            const at = missing.indexOf(act);
            expect(at).toBeGreaterThanOrEqual(0);
            missing.splice(0, at + 1);
          }
          for (const tab of tabs) await untilSame(tab, await found(browser, tab.key));
        }),
        { numRuns: INTERLEAVINGS },
      );
      tell(`[P3] interleavings tried in three tabs without locks: ${INTERLEAVINGS}, overwritten: 0`);
    },
    SOAK_TIME,
  );
});

async function threeTabs(browser: Browser): Promise<Tab[]> {
  const third = new Tab(browser);
  const tabs = [...(await twoTabs(browser)), third];
  await third.open(KEY);
  return tabs;
}

async function play(moves: readonly Move[], tabs: readonly Tab[], look: () => void) {
  const acts: string[] = [];
  const pending: Promise<unknown>[] = [];
  for (const { tab: index, move } of moves) {
    const tab = tabs[index] as Tab;
    if (move.kind === 'deed' && tab.key === KEY && doIn(tab, move.deed)) {
      acts.push(JSON.stringify(move.deed.kind === 'do' ? asKept(move.deed.command) : NAMES[move.deed.kind]));
    }
    if (move.kind === 'take over') pending.push(tab.keeper.takeOver());
    if (move.kind === 'leave') tab.begin(`document:own-${index}-${pending.length}-${acts.length}`, someDocument());
    if (move.kind === 'return') pending.push(tab.open(KEY));
    if (move.kind === 'wait') await new Promise((resume) => setTimeout(resume, move.ms));
    look();
  }
  return { acts, pending };
}

function headOf(browser: Browser): Promise<number> {
  return behind(browser, async (database) => (await database.get('documents', KEY)).head);
}

function untilSame(tab: Tab, kept: Tab): Promise<void> {
  const plain = ({ shown }: Tab) => JSON.stringify([shown.document, shown.past.length, shown.future.length]);
  return until(() => plain(tab) === plain(kept));
}
