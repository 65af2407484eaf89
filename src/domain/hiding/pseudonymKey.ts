import { z } from 'zod';
import type { Document } from '../document.ts';
import { LIST_NAMES } from '../lists.ts';
import { type Person, PersonId } from '../organisation.ts';
import { Name } from '../values.ts';
import { type Keyed, keyed } from './keyed.ts';

/** How a file says that it is a key, and in which version. */
export const KEY_FORMAT = 'tribecraft-key';
export const KEY_VERSION = 1;

/** Somebody whom a key knows. */
export const KnownPerson = z.looseObject({ id: PersonId, name: Name, pseudonym: Name });

/**
 * What makes the pseudonyms of a document, and what the names are put back with. Whoever has it knows everybody: it is
 * kept apart from what was made with it.
 */
export const PseudonymKey = z.looseObject({
  format: z.literal(KEY_FORMAT),
  version: z.literal(KEY_VERSION),
  /** As `SECRET` has it. */
  secret: z.string(),
  /** Everybody who was hidden with it, in the order in which they came. */
  people: z.array(KnownPerson).default([]),
  /** The ids of everything else that was hidden with it. */
  ids: z.array(z.string()).default([]),
});
export interface KnownPerson {
  id: PersonId;
  name: string;
  pseudonym: string;
}
export interface PseudonymKey {
  format: typeof KEY_FORMAT;
  version: typeof KEY_VERSION;
  secret: string;
  people: readonly KnownPerson[];
  ids: readonly string[];
}

/** A key that knows nobody yet, of a secret as `SECRET` has it, which is drawn by whoever asks. */
export function newKey(secret: string): PseudonymKey {
  return { format: KEY_FORMAT, version: KEY_VERSION, secret, people: [], ids: [] };
}

/** How many letters and digits of a pseudonym tell people apart: 28 to the power of 6 are 480 million. */
const CODE = 6;
/** And of an id: nobody has seen two texts with the same. */
const TAIL = 16;

/** The id that stands in the place of another: of the same kind, the same with the same secret. */
export function hiddenId(id: string, keyOf: Keyed): string {
  return `${id.slice(0, id.indexOf(':'))}:${keyOf(`id ${id}`, TAIL).toLowerCase()}`;
}

/**
 * A key with everybody and everything that stands in a document. Whom it knows keeps their pseudonym, and has the name
 * that the document gives them. A newcomer's follows from the secret and their id alone, such as `Person K7Q2M4`; where
 * somebody else has that, from the next attempt, in the order of their ids. With 10,000 people that happens once in ten
 * documents, and a key that is kept remembers how it ended.
 *
 * @param word what stands before the code, such as *Person*
 */
export function keyFor(document: Document, key: PseudonymKey, word: string): PseudonymKey {
  const there = peopleOf(document);
  const known = key.people.map((each) => ({ ...each, name: there.get(each.id)?.name ?? each.name }));
  const knownIds = new Set<string>(known.map(({ id }) => id));
  const newcomers = [...there.values()].filter(({ id }) => !knownIds.has(id));
  const pseudonyms = pseudonymsFor(newcomers, key, word);
  const added = newcomers.map(({ id, name }) => ({ id, name, pseudonym: pseudonyms.get(id) ?? word }));
  const ids = [...new Set([...key.ids, ...otherIds(document)])];
  return { ...key, people: [...known, ...added], ids };
}

function pseudonymsFor(newcomers: readonly Person[], key: PseudonymKey, word: string): ReadonlyMap<PersonId, string> {
  const keyOf = keyed(key.secret);
  const taken = new Set(key.people.map(({ pseudonym }) => pseudonym));
  const pseudonyms = new Map<PersonId, string>();
  for (const id of newcomers.map((person) => person.id).sort()) {
    let pseudonym: string;
    let attempt = 0;
    do {
      attempt += 1;
      pseudonym = `${word} ${keyOf(`pseudonym ${attempt} ${id}`, CODE)}`;
    } while (taken.has(pseudonym));
    taken.add(pseudonym);
    pseudonyms.set(id, pseudonym);
  }
  return pseudonyms;
}

/** Everybody in a document once, as the first scenario that has them says. */
export function peopleOf({ scenarios }: Document): Map<PersonId, Person> {
  const people = new Map<PersonId, Person>();
  for (const { organisation } of scenarios)
    for (const person of organisation.people) if (!people.has(person.id)) people.set(person.id, person);
  return people;
}

/** The ids of everything in a document but people and notes. */
function otherIds({ scenarios }: Document): string[] {
  return scenarios.flatMap(({ id, organisation }) => [
    id,
    ...LIST_NAMES.flatMap((list) => (list === 'people' ? [] : organisation[list].map((record) => record.id))),
  ]);
}
