import type { Index } from '../lookup/indexOf.ts';
import type { Person, Squad } from '../organisation.ts';
import type { Membership } from '../thing.ts';

/**
 * Who might join a squad: people of its tribe's chapters who are in no other squad, and then who are in one, which they leave
 * unless they own it. Vacancies come before people.
 */
export function newcomersTo(squad: Squad, index: Index, suits: (person: Person) => boolean = () => true): Membership[] {
  const members = new Set(squad.members.map(({ person }) => person));
  const people = index
    .chaptersIn(squad.tribe)
    .flatMap(({ id }) => index.peopleIn(id))
    .filter((person) => !members.has(person.id) && suits(person));
  const memberships = people.flatMap(({ id }): Membership[] => {
    const [seat, ...others] = index.squadsOf(id);
    if (!seat) return index.leads(id) ? [] : [{ person: id, squad: null }];
    return others.length > 0 || owns(seat, id) ? [] : [{ person: id, squad: seat.id }];
  });
  const rankOf = ({ person, squad: from }: Membership) => (from ? 2 : 0) + (isVacancy(person, index) ? 0 : 1);
  return memberships.toSorted((one, other) => rankOf(one) - rankOf(other));
}

export function isVacancy(person: Person['id'], index: Index): boolean {
  return index.person(person)?.kind === 'vacancy';
}

function owns(squad: Squad, person: Person['id']): boolean {
  return squad.members.some((member) => member.person === person && member.productOwner);
}

/** Every so many that stand beside each other in a list: the first so many, those from the second on, and so forth. */
export function runsOf<T>(records: readonly T[], length: number): T[][] {
  const runs: T[][] = [];
  for (let from = 0; from + length <= records.length; from += 1) runs.push(records.slice(from, from + length));
  return runs;
}
