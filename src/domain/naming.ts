import type { Request } from './commands/command.ts';
import type { RecordOf } from './lists.ts';
import type { Index } from './lookup/indexOf.ts';
import type { PersonId } from './organisation.ts';
import type { ListOfRole, RoleName } from './roles.ts';

/** How somebody is named in a role, in the records in which it is stated. */
export interface Naming<Row> {
  /** Whom it falls to most naturally. */
  likely(record: Row, index: Index): readonly PersonId[];
  /** Whether anybody else may have it at all. */
  others: boolean;
  /** Asks that somebody has it from now on, or nobody; of a role that several have, that they have it or have it no more. */
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
};

/** With somebody added, or taken out who was there; nobody for `null`. */
function toggled(people: readonly PersonId[], person: PersonId | null): PersonId[] {
  if (!person) return [];
  return people.includes(person) ? people.filter((id) => id !== person) : [...people, person];
}

/** How a role is named in any record of its list: for what goes through the roles one by one. */
export function namingOf(role: RoleName): Naming<{ id: string }> {
  return NAMINGS[role] as Naming<never> as Naming<{ id: string }>;
}
