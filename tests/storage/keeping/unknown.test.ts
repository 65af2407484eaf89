import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import type { Document } from '../../../src/domain/document.ts';
import { VERSION } from '../../../src/domain/version.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { newBrowser, restarted, until } from '../../support/browser.ts';
import { renameTo } from '../../support/deeds.ts';
import { TODAY } from '../../support/picture.ts';
import { Tab } from '../../support/tab.ts';

const KEY = 'document:unknown';

function read(file: string): Document {
  const result = readDocument(file);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults.slice(0, 5)));
  return result.document;
}

/** Any object of JSON with at least one key, many of which look like numbers, in any order. */
const odd = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('b', 'a', '7', '10', '9', '0', '007', '\0', '\x007'),
      fc.constantFrom('1', '{"z":1,"3":[]}', '"x"'),
    ),
    { minLength: 1, selector: ([key]) => key },
  )
  .map((entries) => entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(','));

/** A file of two scenarios with these keys at every level, the second mostly as the first. */
function fileWith(odds: readonly string[], isApart: boolean): string {
  const [a, b, c = ''] = odds;
  const organisation = (name: string, keys = '') =>
    `{"tribes":[{"id":"tribe:t","name":"T","profile":{${a}},${b}}],` +
    `"squads":[{"id":"squad:s","tribe":"tribe:t","name":"S","members":[{"person":"person:a",${c}}],${a}},` +
    `{"id":"squad:r","tribe":"tribe:t","name":"R",${a}}],` +
    `"people":[{"id":"person:a","name":"${name}",${b}},{"id":"person:b","name":"B","zebra":{${c}}}],${keys}}`;
  const one = `{"id":"scenario:today","name":"Today","organisation":${organisation('A', a)},${b}}`;
  const other = `{"id":"scenario:other","name":"Other","basedOn":"scenario:today","organisation":${organisation('C', isApart ? c : a)},${c}}`;
  return `{"format":"tribecraft","version":${VERSION},"name":"Before","scenarios":[${one},${other}],${a}}`;
}

const edits: Command[] = [
  renameTo('After'),
  { type: 'renamePerson', scenario: 'scenario:today', today: TODAY, person: 'person:a', name: 'Ana' },
  { type: 'removePeople', scenario: 'scenario:other', today: TODAY, people: ['person:a'] },
];

describe('[unknown] what this version does not know', () => {
  it('is the same to the byte after edits, undo, a restart and an export', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 3, maxLength: 3 }), fc.boolean(), async (odds, isApart) => {
        const document = read(fileWith(odds, isApart));
        const file = writeDocument(document);
        const plain = (text: string) => text.replaceAll(/\s/g, '');
        expect(plain(file)).toBe(plain(fileWith(odds, isApart)));

        const browser = newBrowser();
        const tab = new Tab(browser);
        tab.begin(KEY, document);
        await until(() => !tab.keeper.hasUnsaved);
        expect(edits.map((edit) => tab.do(edit))).toEqual(edits.map(() => true));
        const edited = writeDocument(tab.shown.document);
        await until(() => !tab.keeper.hasUnsaved);
        expect(await tab.keeper.vault.textOf(KEY)).toBe(edited);

        const later = new Tab(restarted(browser));
        await later.open(KEY);
        expect(writeDocument(later.shown.document)).toBe(edited);
        for (const _ of edits) later.undo();
        expect(writeDocument(later.shown.document)).toBe(file);
        for (const _ of edits) later.redo();
        expect(writeDocument(later.shown.document)).toBe(edited);
        const states = await later.keeper.vault.earlierStates(KEY);
        const first = await later.keeper.vault.readState(states.at(-1)?.id ?? 0);
        if (first.kind !== 'ok') throw new Error('A sound state');
        later.do({ type: 'restoreDocument', scenario: 'scenario:today', today: TODAY, document: first.document });
        expect(writeDocument(later.shown.document)).toBe(file);
      }),
      { numRuns: 15 },
    );
  });

  it('goes along with whoever moves to another squad', async () => {
    const tab = new Tab(newBrowser());
    tab.begin(KEY, read(fileWith(['"a":1', '"b":1', '"z":1,"7":2'], true)));
    const members = [{ person: 'person:a', squad: 'squad:s' }] as const;
    tab.do({ type: 'movePeople', scenario: 'scenario:today', today: TODAY, members: [...members], to: 'squad:r' });
    expect(writeDocument(tab.shown.document).replaceAll(/\s/g, '')).toContain(
      '"members":[{"person":"person:a","z":1,"7":2}]',
    );
  });
});
