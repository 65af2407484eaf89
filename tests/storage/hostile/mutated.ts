import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const FILES = [
  '../../fixtures/every-key.json',
  '../../../src/storage/examples/mortgage.en.json',
  '../../../src/storage/examples/every-rule.nl.json',
];
const texts = FILES.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

type Tree = Record<string, unknown> | unknown[];
/** A change to a file: to what it says, or to its bytes. */
type Change = (file: Buffer) => Buffer;

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  '7',
  '\0',
  'id',
  'name',
  'members',
  'after',
  'to',
  'profile',
  'statusOn',
  'imported',
  'dependencies',
  'x'.repeat(200),
];
const TEXTS = [
  '',
  ' ',
  '\ud800',
  '\0',
  '\u202e',
  '<script>',
  'person:p1',
  'squad:',
  'person:a b',
  'squad:app',
  'project:scan',
  'note:n2',
  'scenario:proposal',
  '2a',
  '2027-02-30',
  'x'.repeat(501),
];
const JSONS = [
  '1e400',
  '-0',
  '0.1',
  '-1',
  '3',
  '1e21',
  'null',
  'true',
  '[]',
  '{}',
  '[[[]]]',
  '{"__proto__":{"a":1}}',
  '{"length":9}',
];
const PIECES = [
  '"',
  '\\',
  '{',
  '[',
  '}',
  ']',
  ',',
  ':',
  '\0',
  '\u2028',
  '\\u0000',
  '\\ud83e',
  '"id":',
  '__proto__',
  '\ufeff',
  '1e999',
];

/** Every object and list in a file, from the root on. */
function placesIn(tree: unknown): Tree[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return [tree as Tree, ...Object.values(tree).flatMap(placesIn)];
}

/** Changes one object or list of what a file says; a file that says nothing any more stays as it is. */
function inTree(change: (place: Tree, key: string, all: readonly Tree[]) => void, at: number, which: number): Change {
  return (file) => {
    const root = parsed(file);
    const places = placesIn(root);
    const place = places[at % places.length];
    if (!place) return file;
    const keys = Object.keys(place);
    change(place, keys[which % Math.max(1, keys.length)] ?? '0', places);
    return Buffer.from(JSON.stringify(root, null, 1));
  };
}

function parsed(file: Buffer): unknown {
  try {
    return JSON.parse(file.toString());
  } catch {
    return null;
  }
}

/** Sets a key even where it is `__proto__`, as a file can. */
function put(place: Tree, key: string, value: unknown): void {
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
}

const any = fc.nat();
const value = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...JSONS).map((json) => JSON.parse(json) as unknown),
  fc.jsonValue(),
);

const inWhatItSays = fc.oneof(
  fc.tuple(any, any, value).map(([at, which, other]) => inTree((place, key) => put(place, key, other), at, which)),
  fc
    .tuple(any, fc.constantFrom(...KEYS), value)
    .map(([at, key, other]) => inTree((place) => put(place, key, other), at, 0)),
  fc.tuple(any, any).map(([at, which]) => inTree((place, key) => Reflect.deleteProperty(place, key), at, which)),
  fc
    .tuple(any, any)
    .map(([at, which]) => inTree((place, key) => Array.isArray(place) && place.push(place[Number(key)]), at, which)),
  fc
    .tuple(any, any, any)
    .map(([at, which, from]) =>
      inTree((place, key, all) => put(place, key, structuredClone(all[from % all.length])), at, which),
    ),
);

function spliced(file: Buffer, at: number, taken: number, put: string | Buffer): Buffer {
  const start = at % (file.length + 1);
  return Buffer.concat([file.subarray(0, start), Buffer.from(put), file.subarray(start + taken)]);
}

const inItsBytes = fc.oneof(
  fc.nat().map(
    (at): Change =>
      (file) =>
        file.subarray(0, at % (file.length + 1)),
  ),
  fc.tuple(any, fc.nat(7)).map(
    ([at, bit]): Change =>
      (file) => {
        const flipped = Buffer.from(file);
        const place = at % Math.max(1, file.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        return flipped;
      },
  ),
  fc.tuple(any, fc.nat(20), fc.constantFrom(...PIECES, ...JSONS)).map(
    ([at, taken, piece]): Change =>
      (file) =>
        spliced(file, at, taken, piece),
  ),
  fc.tuple(any, fc.nat(200), fc.nat(50)).map(
    ([at, length, times]): Change =>
      (file) => {
        const start = at % (file.length + 1);
        const piece = file.subarray(start, start + length).toString('latin1');
        return spliced(file, start, 0, Buffer.from(piece.repeat(times), 'latin1'));
      },
  ),
);

/** One of the examples, after up to five changes to what it says and then up to three to its bytes. */
export const mutatedFile: fc.Arbitrary<Buffer> = fc
  .record({
    text: fc.constantFrom(...texts),
    said: fc.array(inWhatItSays, { maxLength: 5 }),
    bytes: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Change[]>([]) },
      { weight: 1, arbitrary: fc.array(inItsBytes, { maxLength: 3 }) },
    ),
  })
  .map(({ text, said, bytes }) =>
    [...said, ...bytes].reduce<Buffer>((file, change) => change(file), Buffer.from(text)),
  );
