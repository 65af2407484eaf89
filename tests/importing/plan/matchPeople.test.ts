import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPerson } from '../../../src/domain/commands/newPerson.ts';
import { folded } from '../../../src/domain/folded.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import { matchPeople } from '../../../src/importing/plan/matchPeople.ts';
import { saidOf, sameSaid } from '../../../src/importing/plan/said.ts';
import type { Listed } from '../../../src/importing/rows/list.ts';
import type { Corrections } from '../../../src/importing/tables/corrected.ts';
import { listOf } from '../../support/listText.ts';

/** People as a list had them, each known by their place there: `person:1`, `person:2`. */
function peopleOf(text: string): Person[] {
  return listOf(text).people.map((listed, at) => personOf(listed, at + 1, true));
}

function personOf(listed: Listed, id: number, wasListed: boolean): Person {
  const { name, kind, email, number } = listed;
  const known = newPerson({ id: `person:${id}`, name, kind, email, employeeNumber: number });
  return wasListed ? { ...known, imported: saidOf(listed) } : known;
}

/** Who each of a list is, a line each: `Ana = 1 by number`, `Bo is new`. */
function matched(list: string, there: string, who: Corrections['who'] = {}): string {
  const { people } = listOf(list);
  const matches = matchPeople(people, people.map(saidOf), peopleOf(there), who);
  return people
    .map(({ name }, at) => {
      const match = matches[at];
      return match ? `${name} = ${match.person.id.slice('person:'.length)} by ${match.by}` : `${name} is new`;
    })
    .join('\n');
}

describe('who somebody of a list is', () => {
  it('is told by number before e-mail, and by e-mail before name', () => {
    const there = `
      Ana #1 | email=a@shop.example
      Bo #2 | email=b@shop.example
      Cem`;
    const list = `
      Bo #1
      Yui | email=B@SHOP.example
      cém #9`;
    expect(matched(list, there)).toBe('Bo = 1 by number\nYui = 2 by email\ncém = 3 by name');
  });

  it('is told by a number that lost its zeros on one side, where no other could be meant', () => {
    expect(matched('Yui #101', 'Ana #00101')).toBe('Yui = 1 by number');
    expect(matched('Yui #00101', 'Ana #101')).toBe('Yui = 1 by number');
    expect(matched('Yui #0101', 'Ana #00101')).toBe('Yui is new');
    expect(matched('Yui #12', 'Ana #00012\nBo #012')).toBe('Yui is new');
    expect(matched('Yui #0012\nCem #12', 'Ana #00012')).toBe('Yui is new\nCem is new');
    expect(matched('Yui #12', 'Ana #00012\nBo #12')).toBe('Yui = 2 by number');
    expect(matched('Yui #X12', 'Ana #X012')).toBe('Yui is new');
    expect(matched('Yui #0', 'Ana #000')).toBe('Yui = 1 by number');
    expect(matched('Yui #x12', 'Ana #X12')).toBe('Yui = 1 by number');
  });

  it('is whoever was said, before anything else tells; of whom is gone nothing is said', () => {
    const there = 'Ana #1 | email=a@shop.example\nBo #2';
    const list = 'Ana #1 | email=a@shop.example\nBo #9\nCem #2';
    expect(matched(list, there)).toBe('Ana = 1 by number\nBo is new\nCem = 2 by number');
    expect(matched(list, there, { 2: 'person:2' })).toBe('Ana = 1 by number\nBo = 2 by name\nCem is new');
    expect(matched(list, there, { 1: null })).toBe('Ana is new\nBo is new\nCem = 2 by number');
    expect(matched(list, there, { 2: 'person:1', 3: 'person:1' })).toBe('Ana is new\nBo = 1 by name\nCem is new');
    expect(matched(list, there, { 2: 'person:7', 9: null })).toBe(matched(list, there));
    expect(matched('Ana | Dev', 'Ana | Dev', { 1: null })).toBe('Ana is new');
    expect(matched('Ana #0012', 'Ana #12', { 1: null })).toBe('Ana is new');
  });

  it('is not told by what two have', () => {
    expect(matched('Ana | Dev', 'Ana | Chef\nÁna | Cook')).toBe('Ana is new');
    expect(matched('Ana | Dev\nána | Dev', 'Ana | Chef')).toBe('Ana is new\nána is new');
    expect(matched('Yui #1', 'Ana #1\nBo #1')).toBe('Yui is new');
    expect(matched('Yui | email=a@x\nZoe | email=a@x', 'Ana | email=a@x')).toBe('Yui is new\nZoe is new');
  });

  it('is told of two of one name by all that the last list said, in their order where that is the same', () => {
    expect(matched('Ana | Chef\nAna | Dev', 'Ana | Dev\nAna | Chef')).toBe('Ana = 2 by line\nAna = 1 by line');
    expect(matched('Ana\nAna\nAna', 'Ana\nAna')).toBe('Ana = 1 by line\nAna = 2 by line\nAna is new');
  });

  it('is for a vacancy never told by its name or e-mail', () => {
    expect(matched('Tester? | Dev | | | | email=a@x', 'Tester? | Chef | | | | email=a@x')).toBe('Tester is new');
    expect(matched('Tester | Dev', 'Tester?')).toBe('Tester is new');
    expect(matched('Tester? | Dev', 'Tester | Chef')).toBe('Tester is new');
    expect(matched('Bo #V1', 'Tester? #V1')).toBe('Bo = 1 by number');
    expect(matched('Tester? | Dev', 'Tester? | Dev')).toBe('Tester = 1 by line');
  });
});

const listed: fc.Arbitrary<Listed> = fc
  .record({
    name: fc.constantFrom('Ana', 'ána', 'Bo', 'Cem', 'Dee'),
    mark: fc.constantFrom('', '', '', '?'),
    number: fc.constantFrom('', '', '', '7', '07', '007', '8', '08', 'a1', 'A1', '0'),
    email: fc.constantFrom('', '', '', 'a@x', 'A@x', 'b@x'),
    role: fc.constantFrom('', 'Dev'),
  })
  .map(({ name, mark, number, email, role }) => {
    const [one] = listOf(`${name}${mark}${number && ` #${number}`} | ${role} | email=${email}`).people;
    if (!one) throw new Error('Nobody');
    return one;
  });

/** The same, of every pair in turn. */
function slowly(list: readonly Listed[], people: readonly Person[]): string[] {
  const found = new Map<number, [person: Person, by: string]>();
  const isFree = (at: number, person: Person) =>
    !found.has(at) && ![...found.values()].some(([other]) => other === person);
  const pairs = (
    by: string,
    ofListed: (one: Listed) => string,
    ofPerson: (one: Person) => string,
    fits = (_one: Listed, _other: Person) => true,
  ) => {
    for (const [at, one] of list.entries()) {
      for (const person of people) {
        const key = ofListed(one);
        const isOnly =
          list.filter((each) => ofListed(each) === key).length === 1 &&
          people.filter((each) => ofPerson(each) === key).length === 1;
        if (key && ofPerson(person) === key && isOnly && fits(one, person) && isFree(at, person))
          found.set(at, [person, by]);
      }
    }
  };
  const bare = (number: string) => (/^\d+$/.test(number) ? String(Number(number)) : number.toLowerCase());
  pairs(
    'number',
    ({ number }) => number.toLowerCase(),
    ({ employeeNumber }) => employeeNumber.toLowerCase(),
  );
  pairs(
    'number',
    ({ number }) => bare(number),
    ({ employeeNumber }) => bare(employeeNumber),
    ({ number }, { employeeNumber }) => [number, employeeNumber].some((each) => each.length === bare(each).length),
  );
  pairs(
    'email',
    ({ kind, email }) => (kind === 'vacancy' ? '' : folded(email)),
    ({ kind, email }) => (kind === 'vacancy' ? '' : folded(email)),
  );
  pairs(
    'name',
    ({ kind, name }) => (kind === 'vacancy' ? '' : folded(name)),
    ({ kind, name }) => (kind === 'vacancy' ? '' : folded(name)),
  );
  for (const [at, one] of list.entries()) {
    const same = people.find(
      (person) => person.imported && sameSaid(person.imported) === sameSaid(saidOf(one)) && isFree(at, person),
    );
    if (same && !found.has(at)) found.set(at, [same, 'line']);
  }
  return list.map(
    (_, at) =>
      (found.has(at)
        ? found
            .get(at)
            ?.map((each) => (typeof each === 'string' ? each : each.id))
            .join(' ')
        : '') ?? '',
  );
}

describe('matching', () => {
  it('comes to what trying every pair comes to', () => {
    const some = fc.array(listed, { maxLength: 7 });
    fc.assert(
      fc.property(some, fc.array(fc.tuple(listed, fc.boolean()), { maxLength: 7 }), (list, there) => {
        const people = there.map(([one, wasListed], at) => personOf(one, at, wasListed));
        const matches = matchPeople(list, list.map(saidOf), people);
        expect(matches.map((match) => (match ? `${match.person.id} ${match.by}` : ''))).toEqual(slowly(list, people));
      }),
      { numRuns: 500 },
    );
  });
});
