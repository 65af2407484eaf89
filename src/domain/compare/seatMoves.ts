import { indexOf } from '../lookup/indexOf.ts';
import type { Organisation, PersonId } from '../organisation.ts';
import type { Comparison } from './compare.ts';

/** How somebody changes squad: from one to another, from none, to none, to one more or to one fewer. */
export const SEAT_MOVES = ['between', 'from-none', 'to-none', 'more', 'fewer'] as const;
export type SeatMove = (typeof SEAT_MOVES)[number];

/** How each of those changes squad who do. Whoever moves from one squad to another does that, whatever else. */
export function seatMovesIn(
  { alterations }: Comparison,
  before: Organisation,
  after: Organisation,
): Map<PersonId, SeatMove> {
  const [was, is] = [indexOf(before), indexOf(after)];
  const moves = new Map<PersonId, SeatMove>();
  for (const each of alterations) {
    if (each.kind === 'moved') moves.set(each.person, 'between');
    // Of these there are none beside a squad that was left, and the other way round.
    if (each.kind === 'also-in' && !moves.has(each.person))
      moves.set(each.person, was.squadsOf(each.person).length > 0 ? 'more' : 'from-none');
    if (each.kind === 'left' && !moves.has(each.person))
      moves.set(each.person, is.squadsOf(each.person).length > 0 ? 'fewer' : 'to-none');
  }
  return moves;
}
