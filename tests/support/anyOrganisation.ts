import fc from 'fast-check';
import { Organisation } from '../../src/domain/organisation.ts';

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const pick = <T>(from: readonly T[]) => (from.length > 0 ? fc.constantFrom(...from) : fc.constant(null as T));
const orNone = <T>(from: readonly T[]) => fc.option(pick(from), { nil: null });
const expertises = ['', 'Data', ' data ', 'Risk', 'Design', 'Law', 'Sales', 'Service', 'Testing'];

const sizes = fc.record({
  tribes: fc.integer({ min: 0, max: 5 }),
  squads: fc.integer({ min: 0, max: 9 }),
  chapters: fc.integer({ min: 0, max: 9 }),
  people: fc.integer({ min: 0, max: 60 }),
});

/** A sound organisation of any shape: people in several squads, of other tribes' chapters, leads and coaches of anything. */
export const anyOrganisation: fc.Arbitrary<Organisation> = sizes.chain((size) => {
  const people = range(size.people).map((at) => `person:${at}`);
  const tribes = range(size.tribes).map((at) => `tribe:${at}`);
  const squads = tribes.length > 0 ? range(size.squads) : [];
  const chapters = (tribes.length > 0 ? range(size.chapters) : []).map((at) => `chapter:${at}`);
  const each = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) => fc.tuple(...ids.map(make));
  return fc
    .record({
      tribes: each(tribes, (id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`Tribe ${id}`),
          purpose: fc.constantFrom('', 'Why'),
          lead: orNone(people),
          coaches: people.length > 0 ? fc.uniqueArray(pick(people), { maxLength: 6 }) : fc.constant([]),
        }),
      ),
      squads: each(
        squads.map((at) => `squad:${at}`),
        (id) =>
          fc.record({
            id: fc.constant(id),
            tribe: pick(tribes),
            name: fc.constant(`Squad ${id}`),
            mission: fc.constantFrom('', 'Something to live for'),
            coach: orNone(people),
            members: (people.length > 0 ? fc.uniqueArray(pick(people), { maxLength: 30 }) : fc.constant([])).chain(
              (members) =>
                fc.tuple(
                  ...members.map((person) =>
                    fc.record(
                      { person: fc.constant(person), productOwner: fc.boolean(), share: fc.constantFrom(0.2, 0.5, 1) },
                      { requiredKeys: ['person', 'productOwner'] },
                    ),
                  ),
                ),
            ),
          }),
      ),
      chapters: each(chapters, (id) =>
        fc.record({
          id: fc.constant(id),
          tribe: pick(tribes),
          name: fc.constant(`Chapter ${id}`),
          expertise: fc.constantFrom(...expertises),
          lead: orNone(people),
        }),
      ),
      people: each(people, (id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`Name ${id}`),
          chapter: orNone(chapters),
          role: fc.constantFrom('', 'Developer'),
          kind: fc.constantFrom('employee', 'external', 'vacancy'),
          fte: fc.constantFrom(0, 0.5, 1),
        }),
      ),
    })
    .map((drawn) => Organisation.parse(drawn));
});
