import type { Index } from '../lookup/indexOf.ts';
import { matchable } from '../matchable.ts';
import type { PersonId, TribeId } from '../organisation.ts';

/**
 * Who might coach in a tribe: coaches of it and of its squads, then coaches of others and whoever has that role; those who
 * coach the fewest squads first.
 */
export function coachesFor(tribe: TribeId, index: Index): PersonId[] {
  const near = new Set<PersonId>(index.tribe(tribe)?.coaches);
  for (const { coach } of index.squadsIn(tribe)) if (coach) near.add(coach);
  const all = new Set(near);
  for (const { coaches } of index.organisation.tribes) for (const coach of coaches) all.add(coach);
  for (const { coach } of index.organisation.squads) if (coach) all.add(coach);
  for (const { id, role } of index.organisation.people) if (matchable(role) === 'agile coach') all.add(id);
  const rankOf = (person: PersonId) => (near.has(person) ? 0 : 1_000) + index.squadsCoachedBy(person).length;
  return [...all].sort((one, other) => rankOf(one) - rankOf(other));
}
