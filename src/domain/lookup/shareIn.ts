import type { Organisation, PersonId, SquadId } from '../organisation.ts';
import { indexOf } from './indexOf.ts';
import { seatIn } from './seatIn.ts';

/**
 * The part of a person's working time that each of their squads gets: stated shares as they are, the others split
 * evenly what is left.
 */
export function shareIn(organisation: Organisation, person: PersonId, squad: SquadId): number {
  let stated = 0;
  let unstated = 0;
  for (const { id, members } of indexOf(organisation).squadsOf(person)) {
    const share = seatIn(members, person)?.share;
    if (share === undefined) unstated += 1;
    else if (id === squad) return share;
    else stated += share;
  }
  return Math.max(0, 1 - stated) / Math.max(1, unstated);
}
