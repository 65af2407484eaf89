import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/commands/outcome.ts';
import {
  type Entry,
  isLong,
  readEntry,
  type StoredEntry,
  writeEntry,
  writingEntry,
} from '../../../src/storage/vault/entry.ts';
import { SCENARIO, TODAY } from '../../support/picture.ts';

const KEY = 'document:kept';

/** An entry written, as it is stored where its text is in one record. */
function stored(entry: Entry): StoredEntry {
  const { texts, ...head } = writeEntry(KEY, entry, 5);
  return { ...head, text: texts.join('') };
}

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `person:${at}`, name: `Kim ${at}` }));

function splice(inserted: readonly unknown[], removed: readonly unknown[] = []): Change {
  return {
    kind: 'splice',
    scenario: SCENARIO,
    list: 'people',
    index: 2,
    removed: [...removed],
    inserted: [...inserted],
  };
}

function done(...changes: Change[]): Entry {
  const command = { type: 'renameDocument', name: 'Kim', scenario: SCENARIO, today: TODAY } as const;
  return { kind: 'done', label: 'Renamed', command, changes, seq: 7 };
}

const anySplice = fc
  .record({ inserted: fc.nat({ max: 1200 }), removed: fc.nat({ max: 700 }) })
  .map(({ inserted, removed }) => splice(people(inserted), people(removed)));

describe('an entry of the journal', () => {
  it('is read as it was written, however much it changed', () => {
    fc.assert(
      fc.property(fc.array(anySplice, { maxLength: 4 }), (changes) => {
        const entry = done(...changes);
        expect(readEntry(stored(entry))).toMatchObject(entry);
      }),
      { numRuns: 40 },
    );
    const undone: Entry = { kind: 'undone', seq: 8 };
    expect(readEntry(stored(undone))).toMatchObject(undone);
  });

  it('has no letter that would take two bytes, whoever is in it', () => {
    const inserted = splice([{ id: 'person:a', name: 'Yıldız Ørn 李娜 👩‍💻' }]);
    const entry = { ...done(inserted), label: '“Łódź” … – renamed' } as Entry;
    const kept = stored(entry);
    expect([...kept.text].filter((letter) => letter > '\xff')).toEqual([]);
    expect(kept.text).toContain('Y\\u0131ld\\u0131z Ørn');
    expect(readEntry(kept)).toMatchObject(entry);
  });

  it('is nothing once a letter of it is another, or it stands elsewhere', () => {
    const kept = stored(done(splice(people(2))));
    expect(readEntry({ ...kept, text: kept.text.replace('Kim 1', 'Kim 2') })).toBeNull();
    expect(readEntry({ ...kept, seq: 8 })).toBeNull();
    expect(readEntry({ ...kept, document: 'document:other' })).toBeNull();
    expect(readEntry({ ...kept, version: kept.version + 1 })).toBeNull();
  });

  it('is long from 501 records in one change on, and is written with a pause for every hundred', () => {
    expect(isLong(done(splice(people(200), people(200)), splice(people(100))))).toBe(false);
    expect(isLong(done(splice(people(200), people(200)), splice(people(101))))).toBe(true);
    expect(isLong({ kind: 'undone', seq: 8 })).toBe(false);
    const pauses = (count: number) => [...writingEntry(KEY, done(splice(people(count))), 5)].length;
    expect(pauses(2500) - pauses(1500)).toBe(10);
  });
});
