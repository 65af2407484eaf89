import type { Newcomer, Request } from '../../domain/commands/command.ts';
import type { Accepted } from './accepted.ts';
import type { HeldPlan } from './listPlan.ts';
import { withManager } from './notesFor.ts';

/** Adds the newcomers who were accepted, with everything that the list says of them but their seats. */
export function newcomersFor(
  { list, people, chapters, said }: HeldPlan,
  { fresh }: Pick<Accepted, 'fresh'>,
  managerHeader: string | undefined,
): Request[] {
  const newcomers = list.people.flatMap((listed, at): Newcomer[] => {
    const id = people[at];
    if (!id || !fresh.has(at)) return [];
    const { name, kind, role, location, email, number, fte, fields } = listed;
    return [
      {
        id,
        name,
        kind,
        role,
        location,
        email,
        employeeNumber: number,
        chapter: chapters[at] ?? null,
        ...(fte !== null && { fte }),
        fields: withManager(fields, listed.manager, managerHeader),
        imported: said[at] ?? {},
      },
    ];
  });
  return newcomers.length > 0 ? [{ type: 'addPeople', people: newcomers }] : [];
}
