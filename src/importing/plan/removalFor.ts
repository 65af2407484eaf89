import type { Request, Seat } from '../../domain/commands/command.ts';
import { LISTS } from '../../domain/lists.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { listOfRole, VACANT_ROLES } from '../../domain/roles.ts';

/**
 * Removes those who are gone, after each of their seats went to a vacancy of its own: in squads, with the star, and what
 * they lead but what is `named` anew. A vacancy that is gone leaves none. `vacancy` makes the next one.
 */
export function removalFor(
  gone: ReadonlySet<PersonId>,
  named: ReadonlySet<string>,
  index: Index,
  vacancy: () => { vacancy: PersonId; name: string },
): Request[] {
  if (gone.size === 0) return [];
  const replaced = [...gone]
    .filter((person) => index.person(person)?.kind !== 'vacancy')
    .flatMap((person) => seatsOf(person, named, index))
    .map((seat): Request => ({ type: 'replaceByVacancy', seat, ...vacancy() }));
  return [...replaced, { type: 'removePeople', people: [...gone] }];
}

function seatsOf(person: PersonId, named: ReadonlySet<string>, index: Index): Seat[] {
  const led = VACANT_ROLES.flatMap((role) =>
    index
      .inRole(role, person)
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => ({ kind: role, [LISTS[listOfRole(role)].kind]: id }) as unknown as Seat),
  );
  const squads = index.squadsOf(person).map(({ id: squad }): Seat => ({ kind: 'member', squad, person }));
  return [...squads, ...led];
}
