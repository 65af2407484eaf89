import type { Index } from '../domain/lookup/indexOf.ts';
import type { ChapterId, Person, PersonId, Squad, Tribe } from '../domain/organisation.ts';

/** The people of a chapter who stand in the row *No squad*: in no squad, and named in no header. */
export function withoutSquad(index: Index, chapter: ChapterId): Person[] {
  return index.peopleIn(chapter).filter((person) => index.squadsOf(person.id).length === 0 && !index.leads(person.id));
}

/** Whether somebody is in no chapter and no squad, and no header names them. */
export function isUnplaced(index: Index, person: PersonId): boolean {
  return index.person(person)?.chapter === null && index.squadsOf(person).length === 0 && !index.leads(person);
}

/** Everybody in no chapter and no squad, whom no header names. */
export function unplacedIn(index: Index): Person[] {
  return index.organisation.people.filter(({ chapter, id }) => chapter === null && isUnplaced(index, id));
}

/** A tribe's lead and then its coaches: its own, and those of its squads. */
export function headersOf(tribe: Tribe, squads: readonly Squad[]): { lead: PersonId | null; coaches: PersonId[] } {
  const coaches = [...tribe.coaches, ...squads.map((squad) => squad.coach)].filter((coach) => coach !== null);
  return { lead: tribe.lead, coaches: [...new Set(coaches)] };
}

/** The members of a squad by the column they stand in; `null` is *Other*: of no chapter, or of another tribe's. */
export function byColumn(index: Index, squad: Squad): Map<ChapterId | null, Squad['members']> {
  const columns = new Map<ChapterId | null, Squad['members']>();
  for (const member of squad.members) {
    const chapter = index.person(member.person)?.chapter ?? null;
    const column = chapter && index.chapter(chapter)?.tribe === squad.tribe ? chapter : null;
    const members = columns.get(column);
    if (members) members.push(member);
    else columns.set(column, [member]);
  }
  return columns;
}
