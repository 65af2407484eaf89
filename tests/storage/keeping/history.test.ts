import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/domain/history.ts';
import { HISTORY_DEPTH } from '../../../src/domain/history.ts';
import { behind, newBrowser, until } from '../../support/browser.ts';
import { anyDeed, asKept, doIn, renameTo, someDocument } from '../../support/deeds.ts';
import { rounds, SOAK_TIME, tell } from '../../support/rounds.ts';
import { Tab } from '../../support/tab.ts';

/** A document with all of its history, worked out. */
function whole({ document, past, future }: Shown) {
  const plain = (steps: Shown['past']) =>
    steps.map(({ command, changes, before }) => ({ command: asKept(command), changes, before }));
  return JSON.parse(JSON.stringify({ document, past: plain(past), future: plain(future) }));
}

const KEY = 'document:kept';
const SEQUENCES = rounds(60, 2000);
const UNDONE = rounds(30, 1000);

describe('a document that is opened again', () => {
  it(
    '[P1] [P6] is the same after any commands, with every step that can be taken back or done again',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ deed: anyDeed, snapshot: fc.integer({ min: 0, max: 9 }) }), { maxLength: 60 }),
          async (deeds) => {
            const browser = newBrowser();
            const tab = new Tab(browser);
            tab.begin(KEY, someDocument());
            for (const { deed, snapshot } of deeds) {
              doIn(tab, deed);
              if (snapshot < 2) await until(() => !tab.keeper.hasUnsaved);
              if (snapshot === 0) tab.keeper.hide();
            }
            await until(() => !tab.keeper.hasUnsaved);

            const later = new Tab(browser);
            expect((await later.open(KEY)).kind).toBe('ok');
            expect(whole(later.shown)).toEqual(whole(tab.shown));
          },
        ),
        { numRuns: SEQUENCES },
      );
      tell(`[P1] [P6] sequences of commands written and opened again: ${SEQUENCES}, different: 0`);
    },
    SOAK_TIME,
  );

  it(
    '[P6] can be undone to where it began, exactly, after it was closed and opened',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyDeed, { maxLength: 40 }), async (deeds) => {
          const browser = newBrowser();
          const tab = new Tab(browser);
          const start = someDocument();
          tab.begin(KEY, start);
          for (const deed of deeds) doIn(tab, deed);
          await until(() => !tab.keeper.hasUnsaved);

          const later = new Tab(browser);
          await later.open(KEY);
          await later.keeper.takeOver();
          await until(() => later.role === 'writer');
          const end = later.shown.document;
          let undone = 0;
          while (later.undo()) undone++;
          expect(later.shown.document).toStrictEqual(start);
          for (; undone > 0; undone--) later.redo();
          expect(later.shown.document).toStrictEqual(end);
        }),
        { numRuns: UNDONE },
      );
      tell(`[P6] sequences undone to the start and redone to the end after a reload: ${UNDONE}, different: 0`);
    },
    SOAK_TIME,
  );

  it('[P6] has its last 1,000 steps, however many there were, and lets go of the entries behind them', async () => {
    const browser = newBrowser();
    const tab = new Tab(browser);
    tab.begin(KEY, someDocument());
    for (let count = 1; count <= 1200; count++) {
      tab.do(renameTo(`Name ${count}`));
      if (count % 100 === 0) {
        await until(() => !tab.keeper.hasUnsaved);
        tab.keeper.hide();
      }
    }
    tab.undo();
    await until(() => !tab.keeper.hasUnsaved);
    await until(async () => (await entriesIn()) < HISTORY_DEPTH + 250);

    const later = new Tab(browser);
    await later.open(KEY);
    expect(later.shown.past).toHaveLength(HISTORY_DEPTH - 1);
    expect(later.shown.future).toHaveLength(1);
    expect(later.shown.past[0]?.before.name).toBe('Name 200');
    expect(whole(later.shown)).toEqual(whole(tab.shown));

    function entriesIn(): Promise<number> {
      return behind(browser, (database) => database.count('journal'));
    }
  });
});
