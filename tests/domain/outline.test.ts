import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/domain/document.ts';
import { emptyDocument, newScenario } from '../../src/domain/emptyDocument.ts';
import { Organisation } from '../../src/domain/organisation.ts';
import { likestOf, outlineOf, scenarioFrom } from '../../src/domain/outline.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { arbitraryDocument } from '../storage/arbitraryDocument.ts';

const CROWD = 1000;

/** A firm of a thousand people in a hundred squads. */
function firm(): Organisation {
  const people = Array.from({ length: CROWD }, (_, at) => ({
    id: `person:${at}`,
    name: `Noor ${at}`,
    role: 'analyst',
  }));
  const squads = Array.from({ length: CROWD / 10 }, (_, at) => ({
    id: `squad:${at}`,
    tribe: 'tribe:a',
    name: `Squad ${at}`,
    members: people.slice(at * 10, at * 10 + 10).map(({ id }) => ({ person: id })),
  }));
  const dependencies = squads.slice(1).map(({ id }) => ({ from: 'squad:0', to: id }));
  return Organisation.parse({ tribes: [{ id: 'tribe:a', name: 'A' }], squads, people, dependencies });
}

const scenarioOf = (organisation: Organisation, tail = 'a') =>
  newScenario({ id: `scenario:${tail}`, name: 'N', organisation });

/** The text of a file with this scenario alone, in which the order of unknown keys shows. */
function textOf(scenario: Scenario): string {
  return writeDocument({ ...emptyDocument('N', 'N'), scenarios: [scenario] });
}

/** What becomes of a scenario that is written as an outline and read from it again, also as text. */
function throughOutline(scenario: Scenario, like: Scenario): Scenario[] {
  const outline = outlineOf(scenario, like);
  return [scenarioFrom(outline, like), scenarioFrom(JSON.parse(JSON.stringify(outline)), like)];
}

describe('a scenario by its difference from another', () => {
  it('comes back as it was, whatever the two are', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, ({ scenarios: [one] }, { scenarios: [other] }) => {
        if (!one || !other) throw new Error('Each has one');
        for (const again of throughOutline(one, other)) expect(textOf(again)).toBe(textOf(one));
      }),
    );
  });

  it('comes back as it was where some records of each list are gone, others and elsewhere', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.infiniteStream(fc.nat(4)), ({ scenarios: [one] }, chances) => {
        if (!one) throw new Error('There is one');
        const chance = () => chances.next().value ?? 0;
        const organisation = Object.fromEntries(
          Object.entries(one.organisation).map(([key, value]) => [
            key,
            Array.isArray(value) ? stirred(value, chance) : value,
          ]),
        );
        const other = { ...one, organisation: organisation as Organisation };
        for (const again of throughOutline(other, one)) expect(textOf(again)).toBe(textOf(other));
      }),
    );
  });

  it('is the same organisation where nothing differs', () => {
    const like = scenarioOf(firm());
    const copy = scenarioOf(structuredClone(like.organisation), 'b');
    const outline = outlineOf(copy, like);
    expect(outline).toMatchObject({ like: like.id, organisation: { lists: {} } });
    const again = scenarioFrom(outline, like);
    expect(again).toEqual(copy);
    expect(again.organisation).toBe(like.organisation);
  });

  it('shares the lists and records that are the same, and has a list that is empty', () => {
    const like = scenarioOf(firm());
    const { people, squads } = structuredClone(like.organisation);
    const changed = people.map((person, at) => (at === 500 ? { ...person, name: 'Bo' } : person));
    const other = scenarioOf({ ...like.organisation, people: changed, squads, dependencies: [] }, 'b');
    for (const { organisation } of throughOutline(other, like)) {
      expect(organisation.squads).toBe(like.organisation.squads);
      expect(organisation.people.map((person, at) => person === like.organisation.people[at]).indexOf(false)).toBe(500);
      expect(organisation.people.filter((person, at) => person !== like.organisation.people[at])).toEqual([
        changed[500],
      ]);
      expect(organisation.dependencies).toEqual([]);
    }
  });

  it('tells apart keys in another order, which are written in that order', () => {
    const person = { id: 'person:a', name: 'Ana' };
    const [one, other] = [
      { ...person, ant: 1, zebra: 2 },
      { ...person, zebra: 2, ant: 1 },
    ].map((each) => scenarioOf(Organisation.parse({ people: [each] })));
    if (!one || !other) throw new Error('There are two');
    for (const again of throughOutline(one, other)) expect(textOf(again)).toBe(textOf(one));
  });

  it('has the keys of the organisation that are not known, where they differ', () => {
    const [one, other] = [{ zebra: 1 }, {}].map((keys) => scenarioOf(Organisation.parse({ ...firm(), ...keys })));
    if (!one || !other) throw new Error('There are two');
    expect(throughOutline(one, other)).toEqual([one, one]);
    expect(throughOutline(other, one)).toEqual([other, other]);
  });

  it('is small: ten moves among a thousand people are less than a twentieth of the whole', () => {
    const like = scenarioOf(firm());
    const squads = structuredClone(like.organisation.squads);
    for (let move = 0; move < 10; move++) {
      squads[move + 50]?.members.push(...(squads[move]?.members.splice(3, 1) ?? []));
    }
    const proposal = scenarioOf({ ...structuredClone(like.organisation), squads }, 'b');
    const written = JSON.stringify(outlineOf(proposal, like)).length;
    expect(written).toBeLessThan(JSON.stringify(proposal).length / 20);
  });
});

/** A list without some of its records, with some changed and some at the end instead. */
function stirred(records: object[], chance: () => number): object[] {
  const kept = records
    .filter(() => chance() > 0)
    .map((record) => (chance() > 0 ? record : { ...record, stirred: true }));
  const late = kept.filter(() => chance() === 0);
  return [...kept.filter((record) => !late.includes(record)), ...late];
}

describe('what a scenario is likest', () => {
  const [one, other] = ['one', 'other'].map((tail) => scenarioOf(firm(), tail));

  it('is what it is based on, else the first', () => {
    if (!one || !other) throw new Error('There are two');
    const based = { ...scenarioOf(firm()), basedOn: other.id };
    expect(likestOf(based, [one, other])).toBe(other);
    expect(likestOf({ ...based, basedOn: null }, [one, other])).toBe(one);
    expect(likestOf(based, [one])).toBe(one);
    expect(likestOf(based, [])).toBeUndefined();
  });
});
