import type { PersonId, SquadId } from '../organisation.ts';
import type { SquadCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { badPlace, handOver, placeIn } from './places.ts';
import { profileAfter } from './profile.ts';
import { type Answer, anyMissing, badName, badText, impossible, missing, taken } from './refusal.ts';
import { reseat, seatOf } from './seating.ts';

export function editSquad(edit: Edit, command: SquadCommand): Answer {
  const { squad } = command;
  switch (command.type) {
    case 'addSquad': {
      const { tribe, name, before, members = [] } = command;
      const refusal = taken(edit, 'squads', squad) ?? badName(name) ?? badPlace(edit, 'squads', tribe, before);
      if (refusal) return refusal;
      const founded = { id: squad, tribe, name, mission: '', coach: null, members: [], connected: [], profile: {} };
      return edit.insert('squads', [founded], placeIn(edit, 'squads', tribe, before)) ?? reseat(edit, members, squad);
    }
    case 'renameSquad': {
      const { name } = command;
      return missing(edit, 'squads', squad) ?? badName(name) ?? edit.set('squads', squad, { name });
    }
    case 'describeSquad': {
      const { mission } = command;
      return missing(edit, 'squads', squad) ?? badText(mission) ?? edit.set('squads', squad, { mission });
    }
    case 'moveSquad': {
      const { tribe, before } = command;
      const refusal = missing(edit, 'squads', squad) ?? badPlace(edit, 'squads', tribe, before);
      if (refusal) return refusal;
      return edit.move('squads', squad, placeIn(edit, 'squads', tribe, before)) ?? edit.set('squads', squad, { tribe });
    }
    case 'removeSquad':
      return missing(edit, 'squads', squad) ?? removeSquads(edit, new Set([squad]));
    case 'nameProductOwner':
      return nameProductOwner(edit, command);
    case 'nameSquadCoach': {
      const { person: coach } = command;
      return missing(edit, 'squads', squad) ?? missing(edit, 'people', coach) ?? edit.set('squads', squad, { coach });
    }
    case 'connectToSquad':
    case 'disconnectFromSquad':
      return connect(edit, command);
    case 'profileSquad': {
      const profile = profileAfter(edit.find('squads', squad)?.profile, command);
      return missing(edit, 'squads', squad) ?? edit.set('squads', squad, { profile });
    }
  }
}

/** Their members stay, without the seats that went. */
export function removeSquads(edit: Edit, gone: ReadonlySet<SquadId>): null {
  handOver(edit, gone, null);
  return edit.remove('squads', gone);
}

/** A member becomes the only product owner. */
function nameProductOwner(edit: Edit, { squad, person }: SquadCommand & { type: 'nameProductOwner' }): Answer {
  const there = edit.find('squads', squad);
  const refusal = missing(edit, 'squads', squad) ?? missing(edit, 'people', person);
  if (refusal) return refusal;
  if (person !== null && !seatOf(there, person)) return impossible('not-in-squad', person);
  const members = there?.members.map((member) => ({ ...member, productOwner: member.person === person }));
  return edit.set('squads', squad, { members });
}

function connect(edit: Edit, { type, squad, people }: SquadCommand & { people: PersonId[] }): Answer {
  const there = edit.find('squads', squad)?.connected ?? [];
  const connected =
    type === 'connectToSquad'
      ? [...new Set([...there, ...people])]
      : there.filter((person) => !people.includes(person));
  return (
    missing(edit, 'squads', squad) ?? anyMissing(edit, 'people', people) ?? edit.set('squads', squad, { connected })
  );
}
