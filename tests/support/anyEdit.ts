import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  Chapter,
  type ChapterId,
  Guild,
  type GuildId,
  type Organisation,
  Person,
  type PersonId,
  Product,
  type ProductId,
  Programme,
  type ProgrammeId,
  Project,
  type ProjectId,
  Squad,
  type SquadId,
  Tribe,
  type TribeId,
} from '../../src/domain/organisation.ts';
import { PHASES, STANDINGS } from '../../src/domain/vocabulary.ts';

// Organisations of few ids, so full of people with many places, and edits of them record by record: unlike commands
// these can do anything at all to a record, and leave all others the values they were.

const ids = <Id>(size: number, id: (at: number) => Id): Id[] => Array.from({ length: size }, (_, at) => id(at));
const TRIBES = ids(3, (at): TribeId => `tribe:${at}`);
const SQUADS = ids(6, (at): SquadId => `squad:${at}`);
const CHAPTERS = ids(5, (at): ChapterId => `chapter:${at}`);
const GUILDS = ids(2, (at): GuildId => `guild:${at}`);
const PEOPLE = ids(9, (at): PersonId => `person:${at}`);
const PRODUCTS = ids(3, (at): ProductId => `product:${at}`);
const PROJECTS = ids(4, (at): ProjectId => `project:${at}`);
const PROGRAMMES = ids(2, (at): ProgrammeId => `programme:${at}`);

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const anybody = fc.option(some(PEOPLE));
const several = (most: number) => fc.uniqueArray(some(PEOPLE), { maxLength: most });
const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const fields = fc.array(some(['Data', ' data', 'Risk', 'Law ', 'law', 'Compliance ', '', ' ']), { maxLength: 3 });
const text = some(['', '  ', 'A home for everyone']);
const roles = some([
  '',
  'engineer',
  'Technical product manager ',
  'technisch product manager',
  'strategisch productmanager',
  'Strategic Product Manager',
  'productmarketingmanager',
  'commercial product manager',
  'lead of technical product managers',
]);
const phases = fc.oneof(fc.constant([]), fc.subarray([...PHASES]));
const profile = fc.record({ mandate: orNot(some(STANDINGS)), meetings: orNot(some(STANDINGS)) });
const form = fc.oneof(
  { weight: 3, arbitrary: fc.constant('tribe') },
  { weight: 1, arbitrary: some(['department', 'chain']) },
);
const share = orNot(some([0.1, 0.3, 0.7, 1]));
// Days that projects begin, products are launched and projects end, some of them the same day.
const DAYS = ['2027-01-04', '2027-03-01', '2027-05-28', '2027-09-30'] as const;

const seats = several(5).chain((people) =>
  fc.tuple(
    ...people.map((person) =>
      fc.record({
        person: fc.constant(person),
        productOwner: fc.boolean(),
        share,
      }),
    ),
  ),
);

const anyRecord = {
  tribes: fc
    .record({
      id: some(TRIBES),
      purpose: text,
      kind: orNot(some(['run', 'change'])),
      form,
      profile,
      lead: anybody,
      coaches: several(2),
    })
    .map((told) => Tribe.parse({ name: told.id, ...told })),
  squads: fc
    .record({
      id: some(SQUADS),
      tribe: some(TRIBES),
      mission: text,
      coach: anybody,
      members: seats,
      profile,
      connected: several(2),
    })
    .map((told) => Squad.parse({ name: told.id, ...told })),
  chapters: fc
    .record({
      id: some(CHAPTERS),
      tribe: some(TRIBES),
      lead: anybody,
      name: some(['Data', 'Risk', 'Law', 'Producten ']),
      expertise: some(['', 'Data', 'law', 'Product management', 'product managers']),
    })
    .map((told) => Chapter.parse(told)),
  guilds: fc
    .record({ id: some(GUILDS), coordinator: anybody, members: several(3) })
    .map((told) => Guild.parse({ name: told.id, ...told })),
  people: fc
    .record({ id: some(PEOPLE), chapter: fc.option(some(CHAPTERS)), role: roles, deep: fields, broad: fields, phases })
    .map((told) => Person.parse({ name: told.id, ...told })),
  products: fc
    .record({
      id: some(PRODUCTS),
      squad: fc.option(some(SQUADS)),
      service: fc.option(some(SQUADS)),
      manager: anybody,
      complex: fc.boolean(),
      launch: some([null, ...DAYS]),
      value: text,
    })
    .map((told) => Product.parse({ name: told.id, ...told })),
  projects: fc
    .record({
      id: some(PROJECTS),
      days: fc.tuple(some(DAYS), some(DAYS)),
      state: some(['planned', 'running', 'running', 'delivered', 'accepted', 'stopped']),
      lead: anybody,
      programme: fc.option(some(PROGRAMMES)),
      products: fc.subarray(PRODUCTS),
      squads: fc.uniqueArray(some(SQUADS), { maxLength: 2 }),
      members: several(2).chain((people) =>
        fc.tuple(...people.map((person) => fc.record({ person: fc.constant(person), share }))),
      ),
      after: fc.subarray(PROJECTS),
    })
    .map(({ days, after, ...told }) => {
      const [begin, end] = days.toSorted();
      // One that waits for those of lower numbers alone can never wait for itself.
      const waits = after.filter((id) => id < told.id);
      return Project.parse({ name: told.id, begin, end, after: waits, ...told });
    }),
  programmes: fc
    .record({ id: some(PROGRAMMES), manager: anybody })
    .map((told) => Programme.parse({ name: told.id, ...told })),
};

type ListName = keyof typeof anyRecord;
type Record = Organisation[ListName][number];
const LISTS = Object.keys(anyRecord) as ListName[];

/** Puts a record in the place of the one of its id, or last where there is none; takes one away; moves one. */
export type Edit =
  | { kind: 'put'; list: ListName; record: Record }
  | { kind: 'remove'; list: ListName; id: string }
  | { kind: 'move'; list: ListName; from: number; to: number };

const put = fc.oneof(
  ...LISTS.map((list) => anyRecord[list].map((record: Record): Edit => ({ kind: 'put', list, record }))),
);
const remove = fc.oneof(
  ...LISTS.map((list) => anyRecord[list].map(({ id }: Record): Edit => ({ kind: 'remove', list, id }))),
);
const move = fc.record({
  kind: fc.constant('move' as const),
  list: some(LISTS),
  from: fc.nat({ max: 8 }),
  to: fc.nat({ max: 8 }),
});

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: put },
  { weight: 2, arbitrary: remove },
  { weight: 1, arbitrary: move },
);

/** A sound organisation of few people with many places. */
export const anyCrowdedOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(
    ...LISTS.map((list) =>
      fc.uniqueArray(anyRecord[list] as fc.Arbitrary<Record>, { selector: ({ id }) => id, maxLength: 9 }),
    ),
  )
  .map((lists) => {
    const drawn = Object.fromEntries(LISTS.map((list, at) => [list, lists[at]]));
    return sound({ ...(drawn as unknown as Organisation), dependencies: [] });
  });

/** What an edit makes of an organisation. References to what is gone go too; records that did not change are the same values. */
export function edited(organisation: Organisation, edit: Edit): Organisation {
  const records: readonly Record[] = organisation[edit.list];
  return sound({ ...organisation, [edit.list]: editedList(records, edit) });
}

function editedList(records: readonly Record[], edit: Edit): readonly Record[] {
  switch (edit.kind) {
    case 'put': {
      const at = records.findIndex(({ id }) => id === edit.record.id);
      return at < 0 ? [...records, edit.record] : records.with(at, edit.record);
    }
    case 'remove':
      return records.filter(({ id }) => id !== edit.id);
    case 'move': {
      const moved = records[edit.from];
      return moved ? records.toSpliced(edit.from, 1).toSpliced(edit.to, 0, moved) : records;
    }
  }
}

/** Takes out every reference to nothing. Lists and records that had none stay the values they were. */
function sound(organisation: Organisation): Organisation {
  const { tribes, squads, chapters, guilds, people, products, projects, programmes } = organisation;
  const places = new Set<string>(tribes.map(({ id }) => id));
  const placed = <T extends { tribe: TribeId }>(parts: T[]) =>
    kept(
      parts,
      parts.filter((part) => places.has(part.tribe)),
    );
  const lists = { ...organisation, squads: placed(squads), chapters: placed(chapters) };
  const known = new Set<string | null>(LISTS.flatMap((list) => lists[list].map(({ id }: Record) => id)));
  const one = <Id extends string>(id: Id | null): Id | null => (known.has(id) ? id : null);
  const all = <Id extends string>(those: Id[]): Id[] => those.filter((id) => known.has(id));
  const seated = <Seat extends { person: PersonId }>(those: Seat[]) => those.filter((seat) => known.has(seat.person));
  return {
    ...organisation,
    tribes: each(tribes, (tribe) => ({ ...tribe, lead: one(tribe.lead), coaches: all(tribe.coaches) })),
    squads: each(lists.squads, (squad) => {
      const { coach, connected, members } = squad;
      return { ...squad, coach: one(coach), connected: all(connected), members: seated(members) };
    }),
    chapters: each(lists.chapters, (chapter) => ({ ...chapter, lead: one(chapter.lead) })),
    guilds: each(guilds, (guild) => ({ ...guild, coordinator: one(guild.coordinator), members: all(guild.members) })),
    people: each(people, (person) => ({ ...person, chapter: one(person.chapter) })),
    products: each(products, (product) => {
      const { squad, service, manager } = product;
      return { ...product, squad: one(squad), service: one(service), manager: one(manager) };
    }),
    projects: each(projects, (project) => ({
      ...project,
      lead: one(project.lead),
      programme: one(project.programme),
      after: all(project.after),
      products: all(project.products),
      squads: all(project.squads),
      members: seated(project.members),
    })),
    programmes: each(programmes, (programme) => ({ ...programme, manager: one(programme.manager) })),
  };
}

function each<T>(records: T[], change: (record: T) => T): T[] {
  const changed = records.map((record) => {
    const next = change(record);
    return isDeepStrictEqual(next, record) ? record : next;
  });
  return kept(records, changed);
}

/** The list as it was where the new one holds the very same records. */
function kept<T>(records: T[], next: T[]): T[] {
  return next.length === records.length && next.every((record, at) => record === records[at]) ? records : next;
}
