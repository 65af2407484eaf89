import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, type Scenario } from '../../src/domain/document.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { shared } from '../../src/domain/sharing.ts';
import { VERSION } from '../../src/domain/version.ts';
import { arbitraryDocument } from '../storage/arbitraryDocument.ts';

const squad = (tail: string) => ({ id: `squad:${tail}`, tribe: 'tribe:a', name: tail });
const LISTS = {
  tribes: [{ id: 'tribe:a', name: 'A' }],
  squads: [squad('a'), squad('b')],
  people: [
    { id: 'person:a', name: 'Ana' },
    { id: 'person:b', name: 'Bo' },
  ],
  dependencies: [{ from: 'squad:a', to: 'squad:b' }],
};

/** A document with a scenario for each of these organisations, none of which shares anything. */
function documentOf(...organisations: object[]): Document {
  const scenarios = organisations.map((organisation, at) => ({ id: `scenario:${at}`, name: 'N', organisation }));
  return Document.parse(structuredClone({ format: 'tribecraft', version: VERSION, name: 'N', scenarios }));
}

function organisationsIn({ scenarios }: { scenarios: readonly Scenario[] }): [Organisation, Organisation] {
  const [one, other] = scenarios.map(({ organisation }) => organisation);
  if (!one || !other) throw new Error('There are two');
  return [one, other];
}

const sharedOf = (...organisations: object[]) => organisationsIn(shared(documentOf(...organisations)));

describe('what scenarios say alike is one object', () => {
  it('organisations', () => {
    const [one, other] = sharedOf(LISTS, LISTS);
    expect(other).toBe(one);
  });

  it('lists, where others differ', () => {
    const [one, other] = sharedOf(LISTS, { ...LISTS, squads: [squad('a')], dependencies: [] });
    expect(other).not.toBe(one);
    expect(other.people).toBe(one.people);
    expect(other.tribes).toBe(one.tribes);
    expect(other.squads).not.toBe(one.squads);
    expect(other.squads).toHaveLength(1);
  });

  it('records, in whatever order and beside whichever others they stand', () => {
    const turned = { ...LISTS, people: [...LISTS.people.toReversed(), { id: 'person:c', name: 'Cy' }] };
    const [one, other] = sharedOf(LISTS, turned);
    expect(other.people).not.toBe(one.people);
    expect(other.people[0]).toBe(one.people[1]);
    expect(other.people[1]).toBe(one.people[0]);
  });

  it('pairs, by what they join', () => {
    const more = [{ from: 'squad:b', to: 'squad:a' }, ...LISTS.dependencies];
    const [one, other] = sharedOf(LISTS, { ...LISTS, dependencies: more });
    expect(other.dependencies[1]).toBe(one.dependencies[0]);
    expect(other.dependencies[0]?.from).toBe('squad:b');
  });

  it('also with a scenario between them that says something else', () => {
    const other = { ...LISTS, people: [...LISTS.people, { id: 'person:c', name: 'Cy' }] };
    const { scenarios } = shared(documentOf(LISTS, other, LISTS, other));
    expect(scenarios[2]?.organisation).toBe(scenarios[0]?.organisation);
    expect(scenarios[3]?.organisation).toBe(scenarios[1]?.organisation);
  });

  it('with what is elsewhere in memory', () => {
    const { scenarios } = documentOf(LISTS);
    const read = shared(documentOf(LISTS, { ...LISTS, people: [] }), scenarios);
    expect(read.scenarios[0]?.organisation).toBe(scenarios[0]?.organisation);
    expect(read.scenarios[1]?.organisation.squads).toBe(scenarios[0]?.organisation.squads);
  });
});

describe('what differs stays apart', () => {
  it.each([
    ['in a value', { id: 'person:a', name: 'Anna' }],
    ['in its id', { id: 'person:x', name: 'Ana' }],
    ['in a key that is not known', { id: 'person:a', name: 'Ana', zebra: 1 }],
  ])('%s', (_, person) => {
    const [one, other] = sharedOf(LISTS, { ...LISTS, people: [person] });
    expect(other.people[0]).not.toBe(one.people[0]);
    expect(other.people[0]).toMatchObject(person);
  });

  it('in the order of its keys, which are written in that order', () => {
    const person = { id: 'person:a', name: 'Ana' };
    const read = sharedOf({ people: [{ ...person, ant: 1, zebra: 2 }] }, { people: [{ ...person, zebra: 2, ant: 1 }] });
    expect(read.map(({ people }) => Object.keys(people[0] ?? {}).slice(-2))).toEqual([
      ['ant', 'zebra'],
      ['zebra', 'ant'],
    ]);
  });

  it('in the order of a list', () => {
    const [one, other] = sharedOf(LISTS, { ...LISTS, people: LISTS.people.toReversed() });
    expect(one.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(other.people.map(({ name }) => name)).toEqual(['Bo', 'Ana']);
  });

  it('in how many there are', () => {
    const fewer = { ...LISTS, people: LISTS.people.slice(0, 1) };
    expect(sharedOf(LISTS, fewer).map(({ people }) => people.length)).toEqual([2, 1]);
    expect(sharedOf(fewer, LISTS).map(({ people }) => people.length)).toEqual([1, 2]);
  });

  it('in a key of the organisation that is not known', () => {
    const [one, other] = sharedOf(LISTS, { ...LISTS, zebra: 1 });
    expect(other).toMatchObject({ zebra: 1 });
    expect(one).not.toHaveProperty('zebra');
    expect(other.people).toBe(one.people);
  });
});

it('a document of one scenario is the one it was', () => {
  const document = documentOf(LISTS);
  expect(shared(document)).toBe(document);
});

it('says, and is written, as it was', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.nat(2), (document, at) => {
      // A copy of one of its scenarios, so that there always is something to share.
      const copied = document.scenarios[at % document.scenarios.length] as Scenario;
      const copy = { ...structuredClone(copied), id: 'scenario:copy' } as const;
      const whole = { ...document, scenarios: [...document.scenarios, copy] };
      const before = JSON.stringify(whole);
      const after = shared(whole);
      expect(JSON.stringify(after)).toBe(before);
      expect(JSON.stringify(whole)).toBe(before);
      const one = after.scenarios.find(({ id }) => id === copied.id);
      expect(after.scenarios.at(-1)?.organisation).toBe(one?.organisation);
    }),
  );
});
