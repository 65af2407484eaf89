import type { Request } from './commands/command.ts';
import type { RecordOf } from './lists.ts';
import type { Index } from './lookup/indexOf.ts';
import type { PersonId, SquadId } from './organisation.ts';
import type { ListOfRole, RoleName } from './roles.ts';

/** How somebody is given a role in the records that state it. */
export interface Naming<Row> {
  /** The people who are the most natural choice. */
  likely(record: Row, index: Index): readonly PersonId[];
  /** Whether anybody else may have it at all. */
  others: boolean;
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
    others: false,
    request: ({ id }, person) => ({ type: 'nameProductOwner', squad: id, person }),
  },
  squadCoach: {
    likely: ({ tribe }, index) => index.tribe(tribe)?.coaches ?? [],
    others: true,
    request: ({ id }, person) => ({ type: 'nameSquadCoach', squad: id, person }),
  },
  chapterLead: {
    likely: ({ id }, index) => index.peopleIn(id).map((person) => person.id),
    others: true,
    request: ({ id }, person) => ({ type: 'nameChapterLead', chapter: id, person }),
  },
  tribeLead: {
    likely: ({ id }, index) => index.chaptersIn(id).flatMap(({ lead }) => one(lead)),
    others: true,
    request: ({ id }, person) => ({ type: 'nameTribeLead', tribe: id, person }),
  },
  tribeCoaches: {
    likely: ({ coaches }) => coaches,
    others: true,
    request: ({ id, coaches }, person) => ({ type: 'nameTribeCoaches', tribe: id, people: toggled(coaches, person) }),
  },
  guildCoordinator: {
    likely: ({ members }) => members,
    others: true,
    request: ({ id }, person) => ({ type: 'nameGuildCoordinator', guild: id, person }),
  },
  productManager: {
    likely: ({ squad, service }, index) => [squad, service].flatMap((id) => membersOf(id, index)),
    others: true,
    request: ({ id }, person) => ({ type: 'nameProductManager', product: id, person }),
  },
  projectLead: {
    likely: ({ members }) => members.map(({ person }) => person),
    others: true,
    request: ({ id }, person) => ({ type: 'nameProjectLead', project: id, person }),
  },
  programmeManager: {
    likely: ({ id }, index) => index.projectsIn(id).flatMap(({ lead }) => one(lead)),
    others: true,
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
