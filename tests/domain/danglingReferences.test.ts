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

it('finds ids that stand twice, at every record after the first', () => {
  const { tribes, people } = organisation();
  const [first] = people;
  expect(lines({ tribes: [...tribes, ...tribes], people: [...people, ...(first ? [first, first] : [])] })).toEqual([
    'tribes.1.id duplicate-id tribe:shop',
    'people.4.id duplicate-id person:ana',
    'people.5.id duplicate-id person:ana',
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
