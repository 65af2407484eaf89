import type { PersonDetails, Request } from '../../domain/commands/command.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import type { ChangedField, HeldPlan, PersonChange } from './listPlan.ts';

/** What a field of a list is in a person; the others are no details. */
const DETAILS: Partial<Record<ChangedField, (listed: Listed) => PersonDetails>> = {
  number: ({ number }) => ({ employeeNumber: number }),
  email: ({ email }) => ({ email }),
  role: ({ role }) => ({ role }),
  kind: ({ kind }) => ({ kind }),
  location: ({ location }) => ({ location }),
  fte: ({ fte }) => (fte === null ? {} : { fte }),
};

/** Names and describes people as they changed, each of them once. */
export function detailsFor({ list }: HeldPlan, changes: readonly PersonChange[]): Request[] {
  const named: Request[] = [];
  const details = new Map<PersonId, PersonDetails>();
  for (const { person, at, field, to } of changes) {
    const listed = list.people[at];
    const detail = listed && DETAILS[field]?.(listed);
    if (detail) details.set(person, { ...details.get(person), ...detail });
    if (field === 'name') named.push({ type: 'renamePerson', person, name: to });
  }
  return [
    ...named,
    ...[...details].map(([person, each]): Request => ({ type: 'describePerson', person, details: each })),
  ];
}
