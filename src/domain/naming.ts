import type { Newcomer, Request } from './commands/command.ts';
import type { RecordOf } from './lists.ts';
import type { Index } from './lookup/indexOf.ts';
import type { ChapterId, PersonId, SquadId } from './organisation.ts';
import { type ListOfRole, ROLES, type RoleName, referenceOf } from './roles.ts';

/** How somebody is given a role in the records that state it. */
export interface Naming<Row> {
  /** The people who are the most natural choice. */
  likely(record: Row, index: Index): readonly PersonId[];
  /** Where somebody has to belong to have it: a member of the squad they own, of the chapter they lead. */
  place?(record: Row): { squad: SquadId } | { chapter: ChapterId };
  /**
   * The request that gives somebody the role, or nobody. Where several may have it: adds the person, or removes them if
   * they have it.
   */
  request(record: Row, person: PersonId | null): Request;
}

const one = (person: PersonId | null): PersonId[] => (person ? [person] : []);

/** Each role of `roles.ts`, by the command that names it. */
export const NAMINGS: { readonly [Role in RoleName]: Naming<RecordOf<ListOfRole<Role>>> } = {
  productOwner: {
    likely: ({ members }) => members.map(({ person }) => person),
    place: ({ id }) => ({ squad: id }),
    request: ({ id }, person) => ({ type: 'nameProductOwner', squad: id, person }),
  },
  squadCoach: {
    likely: ({ tribe }, index) => index.tribe(tribe)?.coaches ?? [],
    request: ({ id }, person) => ({ type: 'nameSquadCoach', squad: id, person }),
  },
  chapterLead: {
    likely: ({ id }, index) => index.peopleIn(id).map((person) => person.id),
    place: ({ id }) => ({ chapter: id }),
    request: ({ id }, person) => ({ type: 'nameChapterLead', chapter: id, person }),
  },
  tribeLead: {
    likely: ({ id }, index) => index.chaptersIn(id).flatMap(({ lead }) => one(lead)),
    request: ({ id }, person) => ({ type: 'nameTribeLead', tribe: id, person }),
  },
  tribeCoaches: {
    likely: ({ coaches }) => coaches,
    request: ({ id, coaches }, person) => ({ type: 'nameTribeCoaches', tribe: id, people: toggled(coaches, person) }),
  },
  guildCoordinator: {
    likely: ({ members }) => members,
    request: ({ id }, person) => ({ type: 'nameGuildCoordinator', guild: id, person }),
  },
  productManager: {
    likely: ({ squad, service }, index) => [squad, service].flatMap((id) => membersOf(id, index)),
    request: ({ id }, person) => ({ type: 'nameProductManager', product: id, person }),
  },
  projectLead: {
    likely: ({ members }) => members.map(({ person }) => person),
    request: ({ id }, person) => ({ type: 'nameProjectLead', project: id, person }),
  },
  programmeManager: {
    likely: ({ id }, index) => index.projectsIn(id).flatMap(({ lead }) => one(lead)),
    request: ({ id }, person) => ({ type: 'nameProgrammeManager', programme: id, person }),
  },
};

function membersOf(squad: SquadId | null, index: Index): PersonId[] {
  return squad ? (index.squad(squad)?.members.map(({ person }) => person) ?? []) : [];
}

/** The list with the person added, or removed if they were in it; an empty list for `null`. */
function toggled(people: readonly PersonId[], person: PersonId | null): PersonId[] {
  if (!person) return [];
  return people.includes(person) ? people.filter((id) => id !== person) : [...people, person];
}

/** The naming of a role in a type that fits any record of its list, for code that goes through all roles. */
export function namingOf(role: RoleName): Naming<{ id: string }> {
  return NAMINGS[role] as Naming<never> as Naming<{ id: string }>;
}

/**
 * The requests that together give somebody a role, whoever they are: to own a squad one joins it first. A chapter is led
 * from another one too.
 */
export function requestsToName(role: RoleName, record: { id: string }, person: PersonId, index: Index): Request[] {
  const { place, request } = namingOf(role);
  const to = place?.(record);
  const joins = to && 'squad' in to && !index.squadsOf(person).some(({ id }) => id === to.squad);
  const named = request(record, person);
  return joins ? [{ type: 'addToSquad', people: [person], squad: to.squad }, named] : [named];
}

/** The requests that together add somebody and give them a role. */
export function requestsToHire(
  role: RoleName,
  record: { id: string },
  newcomer: Pick<Newcomer, 'id' | 'name' | 'kind'>,
): Request[] {
  const { place, request } = namingOf(role);
  const to = place?.(record);
  const belonging = !to ? {} : 'squad' in to ? { squads: [to.squad] } : to;
  return [{ type: 'addPeople', people: [{ ...newcomer, ...belonging }] }, request(record, newcomer.id)];
}

/** Whether a vacancy may have a role: that of a member has the seat, a lead's is stated by itself. */
export function mayBeOpen(role: RoleName): boolean {
  return ROLES[role].mayBeVacant || referenceOf(role).form === 'seats';
}
