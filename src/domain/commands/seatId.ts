import type { AnyId } from '../ids.ts';
import { LISTS } from '../lists.ts';
import { listOfRole } from '../roles.ts';
import type { Seat } from './command.ts';

/** A seat that somebody has through a role. */
export type LedSeat = Exclude<Seat, { kind: 'member' }>;

/** What is led from a seat: it stands there under the name of its kind. */
export function seatId(seat: LedSeat): AnyId {
  const { kind } = LISTS[listOfRole(seat.kind)];
  return (seat as unknown as Readonly<Record<typeof kind, AnyId>>)[kind];
}
