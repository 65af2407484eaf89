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
  Squad,
  type SquadId,
  Tribe,
  type TribeId,
} from '../../src/domain/organisation.ts';

// Organisations of few ids, so full of people with many places, and edits of them record by record: unlike commands
// these can do anything at all to a record, and leave all others the values they were.

const ids = <Id>(size: number, id: (at: number) => Id): Id[] => Array.from({ length: size }, (_, at) => id(at));
const TRIBES = ids(3, (at): TribeId => `tribe:${at}`);
const SQUADS = ids(6, (at): SquadId => `squad:${at}`);
const CHAPTERS = ids(5, (at): ChapterId => `chapter:${at}`);
const GUILDS = ids(2, (at): GuildId => `guild:${at}`);
const PEOPLE = ids(9, (at): PersonId => `person:${at}`);

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const anybody = fc.option(some(PEOPLE));
const several = (most: number) => fc.uniqueArray(some(PEOPLE), { maxLength: most });
const fields = fc.array(some(['Data', ' data', 'Risk', 'Law ', 'law', '', ' ']), { maxLength: 3 });
const text = some(['', '  ', 'A home for everyone']);
const roles = some(['', 'engineer', 'Technical product manager ', 'strategisch productmanager']);

const seats = several(5).chain((people) =>
  fc.tuple(
    ...people.map((person) =>
      fc.record({
        person: fc.constant(person),
        productOwner: fc.boolean(),
        share: fc.option(some([0.1, 0.3, 0.7, 1]), { nil: undefined }),
      }),
    ),
  ),
);

const anyRecord = {
  tribes: fc
    .record({
      id: some(TRIBES),
      purpose: text,
      kind: fc.option(some(['run', 'change']), { nil: undefined }),
      lead: anybody,
      coaches: several(2),
    })
    .map((told) => Tribe.parse({ name: told.id, ...told })),
  squads: fc
    .record({ id: some(SQUADS), tribe: some(TRIBES), mission: text, coach: anybody, members: seats })
    .map((told) => Squad.parse({ name: told.id, ...told })),
  chapters: fc
    .record({ id: some(CHAPTERS), tribe: some(TRIBES), lead: anybody })
    .map((told) => Chapter.parse({ name: told.id, ...told })),
  guilds: fc
    .record({ id: some(GUILDS), coordinator: anybody, members: several(3) })
    .map((told) => Guild.parse({ name: told.id, ...told })),
  people: fc
    .record({ id: some(PEOPLE), chapter: fc.option(some(CHAPTERS)), role: roles, deep: fields, broad: fields })
    .map((told) => Person.parse({ name: told.id, ...told })),
};

type ListName = keyof typeof anyRecord;
type Record = Tribe | Squad | Chapter | Guild | Person;
const LISTS = ['tribes', 'squads', 'chapters', 'guilds', 'people'] as const;

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
  .map((lists) => sound(Object.fromEntries(LISTS.map((list, at) => [list, lists[at]])) as unknown as Organisation));

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
  const { tribes, squads, chapters, guilds, people } = organisation;
  const places = new Set<string>(tribes.map(({ id }) => id));
  const placed = <T extends { tribe: TribeId }>(parts: T[]) =>
    kept(
      parts,
      parts.filter((part) => places.has(part.tribe)),
    );
  const lists = { tribes, squads: placed(squads), chapters: placed(chapters), guilds, people };
  const known = new Set<string | null>(LISTS.flatMap((list) => lists[list].map(({ id }: Record) => id)));
  const one = <Id extends string>(id: Id | null): Id | null => (known.has(id) ? id : null);
  const all = <Id extends string>(those: Id[]): Id[] => those.filter((id) => known.has(id));
  return {
    ...organisation,
    tribes: each(tribes, (tribe) => ({ ...tribe, lead: one(tribe.lead), coaches: all(tribe.coaches) })),
    squads: each(lists.squads, (squad) => {
      const members = squad.members.filter((member) => known.has(member.person));
      return { ...squad, coach: one(squad.coach), members };
    }),
    chapters: each(lists.chapters, (chapter) => ({ ...chapter, lead: one(chapter.lead) })),
    guilds: each(guilds, (guild) => ({ ...guild, coordinator: one(guild.coordinator), members: all(guild.members) })),
    people: each(people, (person) => ({ ...person, chapter: one(person.chapter) })),
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
