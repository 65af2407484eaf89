import fc from 'fast-check';
import { Organisation } from '../../src/domain/organisation.ts';
import { PHASES, STANDINGS } from '../../src/domain/vocabulary.ts';

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const pick = <T>(from: readonly T[]) => (from.length > 0 ? fc.constantFrom(...from) : fc.constant(null as T));
const orNone = <T>(from: readonly T[]) => fc.option(pick(from), { nil: null });
const expertises = ['', 'Data', ' data ', 'Risk', 'Design', 'Law', 'Sales', 'Service', 'Testing'];

const sizes = fc.record({
  tribes: fc.integer({ min: 0, max: 5 }),
  squads: fc.integer({ min: 0, max: 9 }),
  chapters: fc.integer({ min: 0, max: 9 }),
  people: fc.integer({ min: 0, max: 60 }),
  products: fc.integer({ min: 0, max: 4 }),
  projects: fc.integer({ min: 0, max: 4 }),
  programmes: fc.integer({ min: 0, max: 2 }),
});

const some = <T>(from: readonly T[], maxLength: number) =>
  from.length > 0 ? fc.uniqueArray(pick(from), { maxLength }) : fc.constant([]);
const share = fc.constantFrom(0.2, 0.5, 1);
const profile = fc.record({ mandate: fc.constantFrom(...STANDINGS) }, { requiredKeys: [] });

/** Each pair once, and no squad that waits for itself. */
function dependenciesOf(squads: readonly string[]) {
  const pair = fc.subarray([...squads], { minLength: 2, maxLength: 2 });
  return fc
    .uniqueArray(pair, { selector: (two) => two.join(' '), maxLength: 4 })
    .map((pairs) => pairs.map(([from, to]) => ({ from, to })));
}

/**
 * A sound organisation of any shape: people in several squads, of other tribes' chapters, leads and coaches of anything;
 * departments and chains among the tribes, and products, projects and programmes of anybody.
 */
export const anyOrganisation: fc.Arbitrary<Organisation> = sizes.chain((size) => {
  const people = range(size.people).map((at) => `person:${at}`);
  const tribes = range(size.tribes).map((at) => `tribe:${at}`);
  const squads = (tribes.length > 0 ? range(size.squads) : []).map((at) => `squad:${at}`);
  const chapters = (tribes.length > 0 ? range(size.chapters) : []).map((at) => `chapter:${at}`);
  const products = range(size.products).map((at) => `product:${at}`);
  const projects = range(size.projects).map((at) => `project:${at}`);
  const programmes = range(size.programmes).map((at) => `programme:${at}`);
  const each = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) => fc.tuple(...ids.map(make));
  return fc
    .record({
      tribes: each(tribes, (id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`Tribe ${id}`),
          purpose: fc.constantFrom('', 'Why'),
          lead: orNone(people),
          coaches: some(people, 6),
          form: fc.constantFrom('tribe', 'tribe', 'department', 'chain'),
          profile,
        }),
      ),
      squads: each(squads, (id) =>
        fc.record({
          id: fc.constant(id),
          tribe: pick(tribes),
          name: fc.constant(`Squad ${id}`),
          mission: fc.constantFrom('', 'Something to live for'),
          coach: orNone(people),
          members: some(people, 30).chain((members) =>
            fc.tuple(
              ...members.map((person) =>
                fc.record(
                  { person: fc.constant(person), productOwner: fc.boolean(), share },
                  { requiredKeys: ['person', 'productOwner'] },
                ),
              ),
            ),
          ),
          connected: some(people, 3),
          profile,
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
          phases: fc.subarray([...PHASES]),
        }),
      ),
      products: each(products, (id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`Product ${id}`),
          squad: orNone(squads),
          service: orNone(squads),
          manager: orNone(people),
          complex: fc.boolean(),
        }),
      ),
      projects: each(projects, (id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constant(`Project ${id}`),
          begin: fc.constant('2027-01-04'),
          end: fc.constantFrom('2027-01-04', '2027-05-28'),
          state: fc.constantFrom('planned', 'running', 'stopped'),
          lead: orNone(people),
          programme: orNone(programmes),
          // One waits only for those before it, so never for itself.
          after: fc.subarray(projects.slice(0, projects.indexOf(id))),
          products: fc.subarray(products),
          squads: some(squads, 3),
          members: some(people, 5).chain((members) =>
            fc.tuple(
              ...members.map((person) =>
                fc.record({ person: fc.constant(person), share }, { requiredKeys: ['person'] }),
              ),
            ),
          ),
        }),
      ),
      programmes: each(programmes, (id) =>
        fc.record({ id: fc.constant(id), name: fc.constant(`Programme ${id}`), manager: orNone(people) }),
      ),
      dependencies: squads.length > 1 ? dependenciesOf(squads) : fc.constant([]),
    })
    .map((drawn) => Organisation.parse(drawn));
});
