import type { PersonCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, missing } from './refusal.ts';
import { join, reseat, seatOf } from './seating.ts';

export function editPerson(edit: Edit, command: PersonCommand): Answer {
  switch (command.type) {
    case 'movePeople':
      return reseat(edit, command.members, command.to);
    case 'addToSquad': {
      const { people, squad } = command;
      const there = edit.find('squads', squad);
      const newcomers = [...new Set(people)].filter((person) => !seatOf(there, person));
      return (
        missing(edit, 'squads', squad) ??
        missing(edit, 'people', ...people) ??
        join(
          edit,
          squad,
          newcomers.map((person) => ({ person, productOwner: false })),
        )
      );
    }
    default:
      return null;
  }
}
