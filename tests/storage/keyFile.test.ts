import { describe, expect, it } from 'vitest';
import type { PseudonymKey } from '../../src/domain/hiding/pseudonymKey.ts';
import { readKey, writeKey } from '../../src/storage/keyFile.ts';
import { faultLine } from '../../src/wording/saying/faultMessage.ts';
import { KEY, SECRET } from '../support/secrets.ts';
import { wordsIn } from '../support/words.ts';

const read = (content: unknown) =>
  readKey(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)));

/** What is wrong with a file, in both languages; nothing of one that is read. */
function faultsOf(content: unknown): string[] {
  const result = read(content);
  if (result.kind === 'ok') return [];
  return result.faults.flatMap((fault) => [faultLine(wordsIn('en'), fault), faultLine(wordsIn('nl'), fault)]);
}

const ana = { id: 'person:ana', name: 'Ana Flores', pseudonym: 'Person K7Q2M4' } as const;
const full: PseudonymKey = { ...KEY, people: [ana], ids: ['squad:app', 'scenario:today'] };

describe('the file of a key', () => {
  it('is plain JSON, and reads the same', () => {
    expect(writeKey(full)).toBe(`{
  "format": "tribecraft-key",
  "version": 1,
  "secret": "${SECRET}",
  "people": [
    {
      "id": "person:ana",
      "name": "Ana Flores",
      "pseudonym": "Person K7Q2M4"
    }
  ],
  "ids": [
    "squad:app",
    "scenario:today"
  ]
}
`);
    expect(read(writeKey(full))).toStrictEqual({ kind: 'ok', key: full });
    expect(read(writeKey(KEY))).toStrictEqual({ kind: 'ok', key: KEY });
  });

  it('keeps what a later version wrote in it', () => {
    const text = JSON.stringify({ ...full, people: [{ ...ana, since: 2027 }], made: { 7: 'x', a: 1 } });
    const result = read(text);
    expect(result.kind === 'ok' && JSON.parse(writeKey(result.key))).toEqual(JSON.parse(text));
  });

  it('that is another file says so', () => {
    const other = [
      'this is not a key that puts names back: its "format" is not "tribecraft-key". Choose the key that was saved with the pseudonyms',
      'dit is geen sleutel om namen mee terug te zetten: "format" is niet "tribecraft-key". Kies de sleutel die met de schuilnamen is bewaard',
    ];
    for (const content of [{}, [], 'null', { ...full, format: 'tribecraft' }]) expect(faultsOf(content)).toEqual(other);
    expect(faultsOf('')[0]).toBe('the file is empty: choose one that was exported as JSON');
  });

  it.each([
    [
      { ...full, version: 2 },
      'version: made with a newer version of Tribecraft (format version 2): open it with that version',
    ],
    [
      { ...full, version: 1.5 },
      'version: the version is not a whole number of 1 or more: write 1, or export the file again',
    ],
    [
      { ...full, version: 0 },
      'version: the version is not a whole number of 1 or more: write 1, or export the file again',
    ],
    [
      { ...full, secret: `${SECRET}0` },
      'secret: not the random part of a key, which is 64 digits and letters from a to f: choose the key as it was saved',
    ],
    [{ ...full, secret: 7 }, 'secret: should be text, not a number: correct it'],
    [{ ...full, secret: undefined }, 'secret: missing: add it'],
    [
      { ...full, people: [ana, { ...ana, pseudonym: 'B' }] },
      'people[1].id: a second person "person:ana": give one of them another id',
    ],
    [
      { ...full, people: [ana, { ...ana, id: 'person:bo', pseudonym: 'PERSON  k7q2m4' }] },
      'people[1].pseudonym: the pseudonym "PERSON  k7q2m4" stands for somebody else too: choose the key as it was saved',
    ],
    [{ ...full, people: [{ ...ana, name: ' ' }] }, 'people[0].name: blank: write at least one letter'],
    [{ ...full, people: [{ ...ana, id: 'squad:app' }] }, /^people\[0\]\.id: not an id of a person: "squad:app"/],
    [`{"format":"tribecraft-key","version":1,"secret":"${SECRET}","__proto__":{}}`, /^__proto__: the key/],
  ])('is refused with a fault at its place: %j', (content, fault) => {
    const [first, , ...more] = faultsOf(content);
    expect(more).toEqual([]);
    expect(first).toMatch(fault);
  });

  it('has each thing that is missing told once', () => {
    expect(faultsOf({ ...full, people: [{}, {}] }).filter((_, at) => at % 2 === 0)).toEqual(
      [0, 1].flatMap((at) => ['id', 'name', 'pseudonym'].map((key) => `people[${at}].${key}: missing: add it`)),
    );
  });

  it('is told in Dutch too', () => {
    expect(faultsOf({ ...full, secret: '' })[1]).toBe(
      'secret: niet het willekeurige deel van een sleutel, dat uit 64 cijfers en letters van a tot f bestaat: kies de sleutel zoals die is bewaard',
    );
    expect(faultsOf({ ...full, people: [ana, { ...ana, id: 'person:bo' }] })[1]).toBe(
      'people[1].pseudonym: de schuilnaam "Person K7Q2M4" is ook van iemand anders: kies de sleutel zoals die is bewaard',
    );
  });
});
