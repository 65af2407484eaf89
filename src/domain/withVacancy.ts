import type { Command } from './commands/command.ts';
import { together } from './commands/together.ts';
import type { Member, PersonId, SquadId } from './organisation.ts';
import type { Membership } from './thing.ts';

/** Who a new vacancy is to be: a free id, and a name. */
export interface NewVacancy {
  id: PersonId;
  name: string;
}

/** The same command, but a new vacancy takes the seat of a member who leaves the squad by it. */
export function withVacancy(command: Command, squad: SquadId, { person, share }: Member, as: NewVacancy): Command {
  const { scenario, today } = command;
  const seat = { kind: 'member' as const, squad, person };
  const replaced: Command = { type: 'replaceByVacancy', seat, vacancy: as.id, name: as.name, scenario, today };
  const sitsThere = (member: Membership) => member.person === person && member.squad === squad;
  const freed = (member: Membership): Membership => (sitsThere(member) ? { person, squad: null } : member);
  /** By now the vacancy has the seat with its share of time, so the share is stated anew for the person who moves. */
  const moved = (members: readonly Membership[], to: SquadId | null): Command[] => {
    const move: Command = { type: 'movePeople', members: members.map(freed), to, scenario, today };
    if (to === null) return members.every(sitsThere) ? [] : [move];
    if (share === undefined || !members.some(sitsThere)) return [move];
    return [move, { type: 'shareTime', person, squad: to, share, scenario, today }];
  };
  switch (command.type) {
    case 'movePeople':
      return together(command, [replaced, ...moved(command.members, command.to)]);
    case 'swapPeople': {
      const { one, other } = command;
      return together(command, [replaced, ...moved([one], other.squad), ...moved([other], one.squad)]);
    }
    case 'addSquad':
      return together(command, [replaced, { ...command, members: command.members?.map(freed) }]);
    case 'nameProductOwner':
      return replaced;
    default:
      return together(command, [replaced, command]);
  }
}
