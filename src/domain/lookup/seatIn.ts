import type { PersonId } from '../organisation.ts';

interface Asked<Seat> {
  times: number;
  seats: ReadonlyMap<PersonId, Seat> | null;
}

/** So many questions about one list are answered by looking through it; from then on it is worth a table. */
const FEW = 8;

const asked = new WeakMap<readonly object[], Asked<never>>();

/**
 * The seat that somebody has in a squad or a project. Everybody in a squad of thousands may be asked about, so the list
 * is not looked through for each of them; it must not be changed in place.
 */
export function seatIn<Seat extends { person: PersonId }>(
  members: readonly Seat[],
  person: PersonId,
): Seat | undefined {
  if (members.length <= FEW) return members.find((seat) => seat.person === person);
  let known = asked.get(members) as Asked<Seat> | undefined;
  if (!known) asked.set(members, (known = { times: 0, seats: null }) as Asked<never>);
  if (known.seats) return known.seats.get(person);
  known.times += 1;
  if (known.times <= FEW) return members.find((seat) => seat.person === person);
  // The first seat of somebody counts, as it does for whoever looks through the list.
  known.seats = new Map(members.toReversed().map((seat) => [seat.person, seat]));
  return known.seats.get(person);
}
