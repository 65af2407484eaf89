import { folded } from '../../domain/folded.ts';
import type { Person, PersonId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import type { Corrections } from '../tables/corrected.ts';
import type { KnownBy } from './listPlan.ts';
import { sameSaid } from './said.ts';

/** Who somebody of a list is, and by what that is known. */
export interface Match {
  person: Person;
  by: KnownBy;
}

type Key<Item> = (item: Item) => string;

/**
 * Who the listed are among the people there are, by place; `null` for nobody. By number first, then by e-mail, then by
 * the name with folded letters, each where exactly one on both sides has it. Zeros before a number may be lost on one
 * side. Whoever is left is known by everything that the last list said of them (`said`, by place), which also tells two
 * of one name; several of whom all is the same are taken in their order. Vacancies are never known by name or e-mail.
 * What `who` says of a line goes before all of this.
 */
export function matchPeople(
  listed: readonly Listed[],
  said: readonly Readonly<Record<string, string>>[],
  people: readonly Person[],
  who: Corrections['who'] = {},
): (Match | null)[] {
  const matches: (Match | null)[] = listed.map(() => null);
  const taken = new Set<Person>();
  const settled = new Set<number>();
  const take = (at: number, person: Person, by: KnownBy) => {
    matches[at] = { person, by };
    taken.add(person);
  };
  const pair = (by: KnownBy, ofListed: Key<Listed>, ofPerson: Key<Person>) => {
    const persons = onlyOnes(people, ofPerson);
    for (const [key, at] of persons.size > 0 ? onlyOnes(listed, ofListed) : []) {
      const person = people[persons.get(key) ?? -1];
      if (person && !matches[at] && !settled.has(at) && !taken.has(person)) take(at, person, by);
    }
  };
  for (const [at, person] of whoSaid(listed, people, who)) {
    settled.add(at);
    if (person && !taken.has(person)) take(at, person, 'name');
  }
  pair(
    'number',
    ({ number }) => numberKey(number),
    ({ employeeNumber }) => numberKey(employeeNumber),
  );
  pairWithoutZeros(listed, people, (at, person) => {
    if (!matches[at] && !settled.has(at) && !taken.has(person)) take(at, person, 'number');
  });
  const nobody = (kind: Person['kind'], key: string) => (kind === 'vacancy' ? '' : folded(key));
  pair(
    'email',
    ({ kind, email }) => nobody(kind, email),
    ({ kind, email }) => nobody(kind, email),
  );
  pair(
    'name',
    ({ kind, name }) => nobody(kind, name),
    ({ kind, name }) => nobody(kind, name),
  );
  const left = new Map<string, Person[]>();
  for (const person of people) {
    if (taken.has(person) || !person.imported) continue;
    const key = sameSaid(person.imported);
    left.set(key, [...(left.get(key) ?? []), person]);
  }
  for (const at of left.size > 0 ? matches.keys() : []) {
    const person = matches[at] || settled.has(at) ? undefined : left.get(sameSaid(said[at] ?? {}))?.shift();
    if (person) take(at, person, 'line');
  }
  return matches;
}

/** Of whom it is said who they are, by place; of somebody who is not there any more nothing is said. */
function whoSaid(
  listed: readonly Listed[],
  people: readonly Person[],
  who: Corrections['who'],
): (readonly [at: number, person: Person | null])[] {
  if (Object.keys(who).length === 0) return [];
  const persons = new Map<PersonId | null, Person | null>(people.map((person) => [person.id, person]));
  persons.set(null, null);
  return [...listed.entries()].flatMap(([at, { lines }]) => {
    const line = lines.find((each) => who[each] !== undefined);
    const person = line === undefined ? undefined : persons.get(who[line] ?? null);
    return person === undefined ? [] : [[at, person] as const];
  });
}

/** The places of the items whose key no other has; an empty key is none. */
function onlyOnes<Item>(items: readonly Item[], keyOf: Key<Item>): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    if (key === '') continue;
    if (places.has(key)) several.add(key);
    places.set(key, at);
  }
  for (const key of several) places.delete(key);
  return places;
}

/** Calls with those of whom one side lost the zeros before the number, and no other has it with more or fewer of them. */
function pairWithoutZeros(
  listed: readonly Listed[],
  people: readonly Person[],
  found: (at: number, person: Person) => void,
): void {
  const persons = onlyOnes(people, ({ employeeNumber }) => withoutZeros(employeeNumber));
  for (const [key, at] of persons.size > 0 ? onlyOnes(listed, ({ number }) => withoutZeros(number)) : []) {
    const person = people[persons.get(key) ?? -1];
    const lost = [listed[at]?.number, person?.employeeNumber].some((number) => number && numberKey(number) === key);
    if (person && lost) found(at, person);
  }
}

/** A number as numbers are compared. */
function numberKey(number: string): string {
  return number.trim().toLowerCase();
}

/** The same, without the zeros that spreadsheets take away; a number that is not of digits alone has none to lose. */
export function withoutZeros(number: string): string {
  const key = numberKey(number);
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}
