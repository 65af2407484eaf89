import { expect, it } from 'vitest';
import { danglingReferences } from '../../src/domain/danglingReferences.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { documentOf, organisationOf } from '../support/picture.ts';

function organisation(): Organisation {
  return organisationOf(
    documentOf({
      squads: 'Checkout (Tom): Ana*, Bo / Refunds: Ana',
      chapters: 'Data (Ana): Ana, Bo',
      tribes: 'Shop (Els; Tom): Checkout, Refunds, Data',
      guilds: 'Access (Bo): Bo, Ana',
      products: 'App (Bo): Checkout; Refunds',
      programmes: 'Homes (Els)',
      projects:
        'Move 2027-01-04..2027-02-26 / Scan 2027-03-01..2027-05-28 running (Bo; Homes): App, Move, #Checkout, @Ana 20%',
      dependencies: 'Checkout > Refunds',
    }),
  );
}

/** What is found wrong, one line each: `squads.0.tribe unknown-id tribe:x`. */
function lines(changed: Partial<Record<keyof Organisation, object[]>>): string[] {
  const found = danglingReferences({ ...organisation(), ...changed } as Organisation);
  return found.map(({ path, kind, id }) => `${path.join('.')} ${kind} ${id}`);
}

it('finds nothing where every id stands for one thing', () => {
  expect(danglingReferences(organisation())).toEqual([]);
});

it('finds every reference to nothing, in the order of the document', () => {
  const { tribes, squads, chapters, guilds, people } = organisation();
  expect(
    lines({
      tribes: tribes.map((each) => ({ ...each, lead: 'person:x', coaches: ['person:tom', 'person:y'] })),
      squads: squads.map((each) => ({
        ...each,
        tribe: 'tribe:x',
        coach: 'person:x',
        members: [{ person: 'person:z' }],
      })),
      chapters: chapters.map((each) => ({ ...each, tribe: 'tribe:x', lead: 'person:x' })),
      guilds: guilds.map((each) => ({ ...each, coordinator: 'person:x', members: ['person:x'] })),
      people: people.map((each) => (each.name === 'Bo' ? { ...each, chapter: 'chapter:x' } : each)),
    }),
  ).toEqual([
    'tribes.0.lead unknown-id person:x',
    'tribes.0.coaches.1 unknown-id person:y',
    'squads.0.tribe unknown-id tribe:x',
    'squads.0.coach unknown-id person:x',
    'squads.0.members.0.person unknown-id person:z',
    'squads.1.tribe unknown-id tribe:x',
    'squads.1.coach unknown-id person:x',
    'squads.1.members.0.person unknown-id person:z',
    'chapters.0.tribe unknown-id tribe:x',
    'chapters.0.lead unknown-id person:x',
    'guilds.0.coordinator unknown-id person:x',
    'guilds.0.members.0 unknown-id person:x',
    'people.1.chapter unknown-id chapter:x',
  ]);
});

it('finds every reference to nothing in products and what belongs to them', () => {
  const { squads, products, projects, programmes, dependencies } = organisation();
  const [, scan] = projects;
  expect(
    lines({
      squads: squads.map((each) => ({ ...each, connected: ['person:bo', 'person:x'] })),
      products: products.map((each) => ({ ...each, squad: 'squad:x', service: 'squad:y', manager: 'person:x' })),
      projects: [
        {
          ...scan,
          lead: 'person:x',
          programme: 'programme:x',
          after: ['project:x'],
          products: ['product:app', 'product:x'],
          squads: ['squad:x'],
          members: [{ person: 'person:ana' }, { person: 'person:x' }],
        },
      ],
      programmes: programmes.map((each) => ({ ...each, manager: 'person:x' })),
      dependencies: dependencies.map((each) => ({ ...each, from: 'squad:x', to: 'squad:y' })),
    }),
  ).toEqual([
    'squads.0.connected.1 unknown-id person:x',
    'squads.1.connected.1 unknown-id person:x',
    'products.0.squad unknown-id squad:x',
    'products.0.service unknown-id squad:y',
    'products.0.manager unknown-id person:x',
    'projects.0.lead unknown-id person:x',
    'projects.0.programme unknown-id programme:x',
    'projects.0.after.0 unknown-id project:x',
    'projects.0.products.1 unknown-id product:x',
    'projects.0.squads.0 unknown-id squad:x',
    'projects.0.members.1.person unknown-id person:x',
    'programmes.0.manager unknown-id person:x',
    'dependencies.0.from unknown-id squad:x',
    'dependencies.0.to unknown-id squad:y',
  ]);
});

it('finds projects that wait for themselves, not those that wait for them', () => {
  const [move, scan] = organisation().projects;
  const last = { ...move, id: 'project:last', after: ['project:move'] };
  expect(lines({ projects: [{ ...move, after: ['project:scan'] }, { ...scan }, last] })).toEqual([
    'projects.0.after after-circle project:move',
    'projects.1.after after-circle project:scan',
  ]);
  expect(lines({ projects: [{ ...move, after: ['project:move'] }, { ...scan }] })).toEqual([
    'projects.0.after after-circle project:move',
  ]);
});

it('finds pairs that stand twice, and of one squad, not a pair and its other way round', () => {
  const pair = (from: string, to: string) => ({ from: `squad:${from}`, to: `squad:${to}`, how: 'none', text: '' });
  const [one, other] = [pair('checkout', 'refunds'), pair('refunds', 'checkout')];
  expect(lines({ dependencies: [one, other, { ...one, how: 'blocking' }, pair('refunds', 'refunds')] })).toEqual([
    'dependencies.2 pair-twice squad:checkout squad:refunds',
    'dependencies.3.to same-squad squad:refunds',
  ]);
});

it('finds nothing more in what is no id, which is `null` here', () => {
  const [move, scan] = organisation().projects;
  expect(
    lines({
      projects: [
        { ...move, id: null, after: ['project:scan', null] },
        { ...scan, after: [null] },
      ],
      dependencies: [
        { from: null, to: null },
        { from: null, to: null },
        { from: 'squad:checkout', to: null },
        { from: 'squad:checkout', to: null },
      ],
    }),
  ).toEqual([]);
});

it('finds ids that stand twice, at every record after the first', () => {
  const { tribes, people } = organisation();
  const [first] = people;
  expect(lines({ tribes: [...tribes, ...tribes], people: [...people, ...(first ? [first, first] : [])] })).toEqual([
    'tribes.1.id duplicate-id tribe:shop',
    'people.4.id duplicate-id person:ana',
    'people.5.id duplicate-id person:ana',
  ]);
});

it('finds a person who stands twice in one project', () => {
  const members = [{ person: 'person:bo' }, { person: 'person:ana' }, { person: 'person:bo' }];
  expect(lines({ projects: organisation().projects.map((each) => ({ ...each, members })) })).toEqual([
    'projects.0.members.2.person person-twice person:bo',
    'projects.1.members.2.person person-twice person:bo',
  ]);
});

it('finds a person who stands twice in one squad, not one in two squads', () => {
  const { squads } = organisation();
  const members = [{ person: 'person:bo' }, { person: 'person:ana' }, { person: 'person:bo' }];
  expect(lines({ squads: squads.map((each) => ({ ...each, members })) })).toEqual([
    'squads.0.members.2.person person-twice person:bo',
    'squads.1.members.2.person person-twice person:bo',
  ]);
});
