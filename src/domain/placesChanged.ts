import { indexOf } from './lookup/indexOf.ts';
import type { Organisation, PersonId, Squad, SquadId } from './organisation.ts';

/** Who left a squad and who joined it, from one organisation to the next, and how many it had and has. */
export interface SquadChange {
  squad: SquadId;
  before: number;
  after: number;
  left: PersonId[];
  joined: PersonId[];
}

/** The squads of both organisations that somebody left or joined. */
export function squadsChanged(before: Organisation, after: Organisation): SquadChange[] {
  const index = indexOf(before);
  return after.squads.flatMap((squad) => {
    const was = index.squad(squad.id);
    if (!was || was.members === squad.members) return [];
    const left = notIn(squad, was);
    const joined = notIn(was, squad);
    if (left.length + joined.length === 0) return [];
    return [{ squad: squad.id, before: was.members.length, after: squad.members.length, left, joined }];
  });
}

/** The people of both organisations whose chapter is another one now. */
export function chaptersChanged(before: Organisation, after: Organisation): PersonId[] {
  if (before.people === after.people) return [];
  const index = indexOf(before);
  return after.people.flatMap((person) => {
    const was = index.person(person.id);
    return was && was !== person && was.chapter !== person.chapter ? [person.id] : [];
  });
}

/** The members of `other` who are not in the squad. */
function notIn(squad: Squad, other: Squad): PersonId[] {
  const members = new Set(squad.members.map((member) => member.person));
  return other.members.map((member) => member.person).filter((person) => !members.has(person));
}
