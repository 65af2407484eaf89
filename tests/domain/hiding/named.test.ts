import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, NoteId } from '../../../src/domain/document.ts';
import { disclosed } from '../../../src/domain/hiding/hide.ts';
import { named, peopleKnown } from '../../../src/domain/hiding/named.ts';
import { keyFor } from '../../../src/domain/hiding/pseudonymKey.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import { markedDocument } from '../../support/markedDocument.ts';
import { documentOf } from '../../support/picture.ts';
import { hiddenAs, KEY, OTHER_SECRET } from '../../support/secrets.ts';

const drawn = documentOf({
  tribes: 'Shop (Els Bakker): Checkout, Development',
  squads: 'Checkout (Tom Vos): Ana Flores*, Bo Yilmaz',
  chapters: 'Development (Els Bakker): Ana Flores',
});
const key = keyFor(drawn, KEY, 'Person');
const hidden = disclosed(drawn, { names: 'pseudonyms', key, word: 'Person' });
const pseudonymOf = (id: string) => key.people.find((each) => each.id === id)?.pseudonym;

/** What is left where names are hidden, by hand; `x-` begins the keys that are not known. */
function withoutWhatGoes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWhatGoes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([field]) => !field.startsWith('x-') && field !== 'imported');
  return Object.fromEntries(kept.map(([field, each]) => [field, withoutWhatGoes(each)]));
}
function expected(document: Document): unknown {
  const without = <Row extends { text: string }>(row: Row) => ({ ...row, text: '' });
  return withoutWhatGoes({
    ...document,
    rules: Object.fromEntries(Object.entries(document.rules).filter(([rule]) => rule !== 'rule-of-tomorrow')),
    notes: [],
    waivers: document.waivers.map((waiver, at) => ({
      ...waiver,
      ...{ reason: '', by: '', subject: at === 1 ? '' : waiver.subject },
    })),
    decisions: document.decisions.map((decision) => ({ ...decision, remark: '', by: '' })),
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      ...{ text: '', reasons: '', consequences: '', measures: '' },
      organisation: {
        ...scenario.organisation,
        products: scenario.organisation.products.map(without),
        projects: scenario.organisation.projects.map(without),
        programmes: scenario.organisation.programmes.map(without),
        dependencies: scenario.organisation.dependencies.map(without),
        people: scenario.organisation.people.map((person) => ({
          ...person,
          ...{ location: '', email: '', employeeNumber: '', note: '', fields: {} },
        })),
      },
    })),
  });
}

describe('names that are put back', () => {
  it('stand where they stood, with the ids, in all of any document that was not taken out', () => {
    fc.assert(
      fc.property(markedDocument, (document) => {
        const known = keyFor(document, KEY, 'Person');
        const back = named(disclosed(document, { names: 'pseudonyms', key: KEY, word: 'Person' }), known);
        expect(back).toEqual(expected(document));
      }),
    );
  });

  it('stand in what was written since, too, and whoever is new stays', () => {
    const scenario = hidden.scenarios[0];
    if (!scenario) throw new Error('there is none');
    const { organisation } = scenario;
    const [els, ana] = [pseudonymOf('person:els-bakker'), pseudonymOf('person:ana-flores')];
    const newcomer: Person = { ...(organisation.people[0] as Person), id: 'person:new', name: `Deputy of ${els}` };
    const people = organisation.people.map((person) =>
      person.id === hiddenAs('person:bo-yilmaz')
        ? {
            ...person,
            note: `Ask ${ana?.toLowerCase()}`,
            fields: { With: `${ana}`, [`${els}`]: '' },
            name: 'B',
            extra: 1,
          }
        : person,
    );
    const changed: Document = {
      ...hidden,
      rules: { 'rule-of-tomorrow': { limit: 3 } },
      notes: [
        {
          ...{ id: 'note:a' as NoteId, to: null, scenario: scenario.id, subject: hiddenAs('squad:checkout') },
          ...{ text: `Why ${ana}?`, by: 'Adviser', on: null, done: false },
        },
      ],
      waivers: [
        {
          ...{ rule: 'rule-of-tomorrow', subject: `${els}`, reason: `${els} knows`, by: '' },
          ...{ scenario: null, until: null },
        },
      ],
      decisions: [
        {
          ...{ from: scenario.id, to: scenario.id, change: `moved ${hiddenAs('person:ana-flores')} by ${els}` },
          ...{ state: 'agreed', remark: `${els}`, by: '', on: null },
        },
      ],
      scenarios: [{ ...scenario, organisation: { ...organisation, people: [...people, newcomer] } }],
    };
    const back = named(changed, key);
    expect(back.rules).toEqual({ 'rule-of-tomorrow': { limit: 3 } });
    expect(back.notes).toMatchObject([
      { subject: 'squad:checkout', text: 'Why Ana Flores?', scenario: 'scenario:today' },
    ]);
    expect(back.waivers).toMatchObject([{ subject: 'Els Bakker', reason: 'Els Bakker knows' }]);
    expect(back.decisions).toMatchObject([{ remark: 'Els Bakker', change: `moved person:ana-flores by ${els}` }]);
    const there = back.scenarios[0]?.organisation;
    expect(there?.people.at(-1)).toMatchObject({ id: 'person:new', name: 'Deputy of Els Bakker' });
    expect(there?.people.find(({ id }) => id === 'person:bo-yilmaz')).toMatchObject({
      ...{ name: 'Bo Yilmaz', note: 'Ask Ana Flores', extra: 1 },
      fields: { With: 'Ana Flores', [`${els}`]: '' },
    });
    expect(there?.squads[0]).toEqual(drawn.scenarios[0]?.organisation.squads[0]);
  });

  it('are those of the key’s own people alone', () => {
    const other = { ...key, secret: OTHER_SECRET };
    const back = named(hidden, other);
    expect(back.scenarios[0]?.organisation.people.map(({ id }) => id)).toEqual(
      hidden.scenarios[0]?.organisation.people.map(({ id }) => id),
    );
    expect([peopleKnown(hidden, key), peopleKnown(hidden, other), peopleKnown(drawn, key)]).toEqual([4, 0, 0]);
    const twice = { ...hidden, scenarios: [...hidden.scenarios, ...hidden.scenarios] };
    expect(peopleKnown(twice, key)).toBe(4);
    const few = { ...key, people: key.people.slice(1) };
    expect(peopleKnown(hidden, few)).toBe(3);
  });
});
