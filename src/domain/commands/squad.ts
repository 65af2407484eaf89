import type { SquadCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, impossible } from './refusal.ts';
import { seatOf } from './seating.ts';

export function editSquad(edit: Edit, command: SquadCommand): Answer {
  switch (command.type) {
    case 'nameProductOwner': {
      const squad = edit.find('squads', command.squad);
      if (!squad) return impossible('no-such-squad', command.squad);
      const { person } = command;
      if (person && !seatOf(squad, person)) return impossible('not-in-squad', person);
      const members = squad.members.map((member) => ({ ...member, productOwner: member.person === person }));
      return edit.set('squads', squad.id, { members });
    }
    default:
      return null;
  }
}
