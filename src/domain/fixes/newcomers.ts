import type { Index } from '../lookup/indexOf.ts';
import type { Person, Squad } from '../organisation.ts';
import type { Membership } from '../thing.ts';
import type { Proposal, Step } from './fix.ts';

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

/** They leave the squads they are held from, and join another. */
export function joined(members: Membership[], { id }: Squad): Step {
  return [{ type: 'movePeople', members, to: id }];
}

/** Somebody joins a squad instead of the one they are in, or else besides it. */
export function waysIn(membership: Membership, squad: Squad): Proposal {
  const besides: Step = [{ type: 'addToSquad', people: [membership.person], squad: squad.id }];
  return membership.squad ? [joined([membership], squad), besides] : [joined([membership], squad)];
}
