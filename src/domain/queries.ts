import type {
  Chapter,
  ChapterId,
  Guild,
  Organisation,
  Person,
  PersonId,
  Squad,
  SquadId,
  Tribe,
  TribeId,
} from './organisation.ts';

/** Look-ups by id and the other way round, built once for an organisation value and remembered with it. */
export interface Index {
  organisation: Organisation;
  tribe(id: TribeId): Tribe | undefined;
  squad(id: SquadId): Squad | undefined;
  chapter(id: ChapterId): Chapter | undefined;
  person(id: PersonId): Person | undefined;
  /** The squads a person is a member of, in the order of the document. */
  squadsOf(person: PersonId): readonly Squad[];
  squadsIn(tribe: TribeId): readonly Squad[];
  chaptersIn(tribe: TribeId): readonly Chapter[];
  /** The people whose chapter this is, in the order of the document. */
  peopleIn(chapter: ChapterId): readonly Person[];
  chaptersLedBy(person: PersonId): readonly Chapter[];
  tribesLedBy(person: PersonId): readonly Tribe[];
  /** The squads this person is product owner of. */
  squadsOwnedBy(person: PersonId): readonly Squad[];
  /** The squads, and the tribes, that name this person as their coach. */
  squadsCoachedBy(person: PersonId): readonly Squad[];
  tribesCoachedBy(person: PersonId): readonly Tribe[];
  guildsOf(person: PersonId): readonly Guild[];
}

const remembered = new WeakMap<Organisation, Index>();
const none: readonly never[] = [];

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function put<T>(lists: Map<string, T[]>, key: string | null, value: T): void {
  if (key === null) return;
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The index of an organisation. Cheap when asked again of the same value. */
export function indexOf(organisation: Organisation): Index {
  const known = remembered.get(organisation);
  if (known) return known;
  const tribes = byId(organisation.tribes);
  const squads = byId(organisation.squads);
  const chapters = byId(organisation.chapters);
  const people = byId(organisation.people);
  const squadsOf = new Map<string, Squad[]>();
  const squadsOwnedBy = new Map<string, Squad[]>();
  const squadsCoachedBy = new Map<string, Squad[]>();
  const squadsIn = new Map<string, Squad[]>();
  const chaptersIn = new Map<string, Chapter[]>();
  const chaptersLedBy = new Map<string, Chapter[]>();
  const tribesLedBy = new Map<string, Tribe[]>();
  const tribesCoachedBy = new Map<string, Tribe[]>();
  const peopleIn = new Map<string, Person[]>();
  const guildsOf = new Map<string, Guild[]>();
  for (const tribe of organisation.tribes) {
    put(tribesLedBy, tribe.lead, tribe);
    for (const coach of tribe.coaches) put(tribesCoachedBy, coach, tribe);
  }
  for (const squad of organisation.squads) {
    put(squadsIn, squad.tribe, squad);
    put(squadsCoachedBy, squad.coach, squad);
    for (const member of squad.members) {
      put(squadsOf, member.person, squad);
      if (member.productOwner) put(squadsOwnedBy, member.person, squad);
    }
  }
  for (const chapter of organisation.chapters) {
    put(chaptersIn, chapter.tribe, chapter);
    put(chaptersLedBy, chapter.lead, chapter);
  }
  for (const person of organisation.people) put(peopleIn, person.chapter, person);
  for (const guild of organisation.guilds) for (const member of guild.members) put(guildsOf, member, guild);
  const index: Index = {
    organisation,
    tribe: (id) => tribes.get(id),
    squad: (id) => squads.get(id),
    chapter: (id) => chapters.get(id),
    person: (id) => people.get(id),
    squadsOf: (id) => squadsOf.get(id) ?? none,
    squadsIn: (id) => squadsIn.get(id) ?? none,
    chaptersIn: (id) => chaptersIn.get(id) ?? none,
    peopleIn: (id) => peopleIn.get(id) ?? none,
    chaptersLedBy: (id) => chaptersLedBy.get(id) ?? none,
    tribesLedBy: (id) => tribesLedBy.get(id) ?? none,
    squadsOwnedBy: (id) => squadsOwnedBy.get(id) ?? none,
    squadsCoachedBy: (id) => squadsCoachedBy.get(id) ?? none,
    tribesCoachedBy: (id) => tribesCoachedBy.get(id) ?? none,
    guildsOf: (id) => guildsOf.get(id) ?? none,
  };
  remembered.set(organisation, index);
  return index;
}

/** Everybody who counts towards a tribe: its lead and coaches, and the coach, members, lead and people of each squad and chapter in it. [W] ch. 4 */
export function peopleOf(organisation: Organisation, tribe: Tribe): Set<PersonId> {
  const index = indexOf(organisation);
  const people = new Set<PersonId>(tribe.coaches);
  if (tribe.lead) people.add(tribe.lead);
  for (const squad of index.squadsIn(tribe.id)) {
    if (squad.coach) people.add(squad.coach);
    for (const member of squad.members) people.add(member.person);
  }
  for (const chapter of index.chaptersIn(tribe.id)) {
    if (chapter.lead) people.add(chapter.lead);
    for (const person of index.peopleIn(chapter.id)) people.add(person.id);
  }
  return people;
}

/** Who steers this person's development and performance, or `null` for nobody in the document. [W] ch. 4 */
export function lineManagerOf(organisation: Organisation, person: PersonId): PersonId | null {
  const index = indexOf(organisation);
  if (index.tribesLedBy(person).length > 0) return null;
  const led = index.chaptersLedBy(person)[0];
  if (led) return index.tribe(led.tribe)?.lead ?? null;
  const chapter = index.person(person)?.chapter;
  if (chapter) return index.chapter(chapter)?.lead ?? null;
  const owned = index.squadsOwnedBy(person)[0];
  if (owned) return index.tribe(owned.tribe)?.lead ?? null;
  return null;
}

/** The management team (MT): the tribe lead together with the chapter leads. [W] ch. 4 */
export function managementTeamOf(organisation: Organisation, tribe: Tribe): PersonId[] {
  const leads = indexOf(organisation)
    .chaptersIn(tribe.id)
    .map((chapter) => chapter.lead);
  return [...new Set([tribe.lead, ...leads])].filter((person) => person !== null);
}

/** The part of a person's working time that each of their squads gets: stated shares as they are, the others split evenly what is left. */
export function shareIn(organisation: Organisation, person: PersonId, squad: SquadId): number {
  const members = indexOf(organisation)
    .squadsOf(person)
    .map((each) => ({ squad: each.id, share: each.members.find((member) => member.person === person)?.share }));
  const own = members.find((each) => each.squad === squad);
  if (own?.share !== undefined) return own.share;
  const stated = members.reduce((sum, each) => sum + (each.share ?? 0), 0);
  const unstated = members.filter((each) => each.share === undefined).length;
  return Math.max(0, 1 - stated) / Math.max(1, unstated);
}
