import type { Index } from '../lookup/indexOf.ts';
import { matchable } from '../matchable.ts';
import type { PersonId, Squad } from '../organisation.ts';

/**
 * The members who might become a squad's product owner, without those who are: first whose role says so, then who owns
 * and leads nothing else, then the others; people before vacancies.
 */
export function successorsIn({ members }: Squad, index: Index): PersonId[] {
  const rankOf = (id: PersonId) => {
    const person = index.person(id);
    const isBusy = index.squadsOwnedBy(id).length > 0 || index.leads(id);
    if (person && matchable(person.role) === 'product owner' && !isBusy) return 0;
    return (isBusy ? 3 : 1) + (person?.kind === 'vacancy' ? 1 : 0);
  };
  return members
    .filter(({ productOwner }) => !productOwner)
    .map(({ person }) => person)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}
