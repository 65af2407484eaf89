import { groupOf, recordOf } from './groups.ts';
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
import { Recent } from './recent.ts';
import { type Tables, tablesOf } from './tables.ts';

/** Look-ups by id and the other way round. Lists come in the order of the document. */
export class Index {
  readonly organisation: Organisation;
  /** Where each record stands in its list, and what belongs to it. */
  readonly tables: Tables;

  /** Takes over what is the same in the index of another version of the organisation. */
  constructor(organisation: Organisation, other?: Index) {
    this.organisation = organisation;
    this.tables = tablesOf(organisation, other?.tables);
  }

  tribe(id: TribeId): Tribe | undefined {
    return recordOf(this.tables.tribes, id);
  }

  squad(id: SquadId): Squad | undefined {
    return recordOf(this.tables.squads, id);
  }

  chapter(id: ChapterId): Chapter | undefined {
    return recordOf(this.tables.chapters, id);
  }

  person(id: PersonId): Person | undefined {
    return recordOf(this.tables.people, id);
  }

  /** The squads a person is a member of. */
  squadsOf(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsOf, this.tables.people, person);
  }

  squadsIn(tribe: TribeId): readonly Squad[] {
    return groupOf(this.tables.squadsIn, this.tables.tribes, tribe);
  }

  chaptersIn(tribe: TribeId): readonly Chapter[] {
    return groupOf(this.tables.chaptersIn, this.tables.tribes, tribe);
  }

  /** The people whose chapter this is. */
  peopleIn(chapter: ChapterId): readonly Person[] {
    return groupOf(this.tables.peopleIn, this.tables.chapters, chapter);
  }

  chaptersLedBy(person: PersonId): readonly Chapter[] {
    return groupOf(this.tables.chaptersLedBy, this.tables.people, person);
  }

  tribesLedBy(person: PersonId): readonly Tribe[] {
    return groupOf(this.tables.tribesLedBy, this.tables.people, person);
  }

  /** The squads this person is product owner of. */
  squadsOwnedBy(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsOwnedBy, this.tables.people, person);
  }

  /** The squads, and the tribes, that name this person as their coach. */
  squadsCoachedBy(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsCoachedBy, this.tables.people, person);
  }

  tribesCoachedBy(person: PersonId): readonly Tribe[] {
    return groupOf(this.tables.tribesCoachedBy, this.tables.people, person);
  }

  guildsOf(person: PersonId): readonly Guild[] {
    return groupOf(this.tables.guildsOf, this.tables.people, person);
  }
}

const recent = new Recent<Index>();

/**
 * The index of an organisation. Cheap when asked again of the same value, or of one that shares most of its records
 * with one that was asked about before; so an organisation must not be changed in place once it was.
 */
export function indexOf(organisation: Organisation): Index {
  return recent.find(organisation) ?? recent.add(new Index(organisation, recent.nearest(organisation)));
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
  let stated = 0;
  let unstated = 0;
  for (const { id, members } of indexOf(organisation).squadsOf(person)) {
    const share = members.find((member) => member.person === person)?.share;
    if (share === undefined) unstated += 1;
    else if (id === squad) return share;
    else stated += share;
  }
  return Math.max(0, 1 - stated) / Math.max(1, unstated);
}
