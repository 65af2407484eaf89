// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { exportDisclosed, exportKey, handOn } from '../../src/documents/handOn.ts';
import { named } from '../../src/domain/hiding/named.ts';
import { readKey } from '../../src/storage/keyFile.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { downloads } from '../support/downloads.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const drawn = documentOf({ squads: 'Checkout: Ana Flores*, Bo Yilmaz', chapters: 'Data (Ana Flores): Bo Yilmaz' });
const document = { ...drawn, name: 'Shop of Ana Flores' };
const peopleIn = (each: typeof document) => each.scenarios[0]?.organisation.people ?? [];

it('with names is the document itself, and has no key', () => {
  expect(handOn(wordsIn('en'), document, 'names', null)).toEqual({ document, key: null });
});

it('with roles has other ids each time, and no key', () => {
  const [one, other] = [1, 2].map(() => handOn(wordsIn('nl'), document, 'roles', null));
  expect(one?.key).toBeNull();
  expect(one?.document.name).toBe('Shop of Persoon');
  expect(peopleIn(one?.document ?? document).map(({ name }) => name)).toEqual(['Persoon', 'Persoon']);
  expect(peopleIn(one?.document ?? document)[0]?.id).not.toBe(peopleIn(other?.document ?? document)[0]?.id);
});

it('with pseudonyms draws a key that knows everybody, and goes on with one that is there', () => {
  const first = handOn(wordsIn('en'), document, 'pseudonyms', null);
  const { key } = first;
  if (!key) throw new Error('There is no key');
  expect(key.people.map(({ name }) => name)).toEqual(['Ana Flores', 'Bo Yilmaz']);
  expect(peopleIn(first.document).map(({ name }) => name)).toEqual(key.people.map(({ pseudonym }) => pseudonym));
  expect(key.people.every(({ pseudonym }) => pseudonym.startsWith('Person '))).toBe(true);
  expect(handOn(wordsIn('nl'), document, 'pseudonyms', key)).toEqual(first);
  expect(handOn(wordsIn('en'), document, 'pseudonyms', null).key?.secret).not.toBe(key.secret);
  expect(named(first.document, key)).toEqual(document);
});

it('is saved apart from its key, each under a name that says what it is', async () => {
  const saved = downloads();
  const { document: shown, key } = handOn(wordsIn('en'), document, 'pseudonyms', null);
  if (!key) throw new Error('There is no key');
  await exportDisclosed(shown);
  exportKey(wordsIn('en'), 'Shop', key);
  const files = await saved();
  const code = key.people[0]?.pseudonym;
  expect(Object.keys(files)).toEqual([`Shop of ${code}.json`, 'Shop, key to the names.json']);
  expect(readDocument(files[`Shop of ${code}.json`] ?? '')).toEqual({ kind: 'ok', document: shown });
  expect(readKey(new TextEncoder().encode(files['Shop, key to the names.json']))).toEqual({ kind: 'ok', key });
});
