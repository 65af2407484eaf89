import type { Request } from '../../domain/commands/command.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { seatIn } from '../../domain/lookup/seatIn.ts';
import type { Member, PersonId, SquadId } from '../../domain/organisation.ts';
import type { Membership } from '../../domain/thing.ts';
import type { Accepted } from './accepted.ts';
import type { HeldPlan, PlannedSeat } from './listPlan.ts';

/**
 * Takes people out of the squads that they leave, all at once, and seats them, a squad at a time: newcomers, and those
 * whose squads change. Where the list states no share the one that they have in the squad stays, and goes along from
 * the one squad that somebody leaves to the one that they join.
 */
export function seatingFor(
  { people, seats, changes }: HeldPlan,
  accepted: Accepted,
  index: Index,
): { squads: Iterable<SquadId>; requests: Request[] } {
  const changed = changes.filter((change) => change.field === 'squads' && accepted.changes.has(change));
  const places = new Set([...accepted.fresh, ...changed.map(({ at }) => at)]);
  const leaving: Membership[] = [];
  const seated = new Map<SquadId, Member[]>();
  for (const at of [...places].sort((one, other) => one - other)) {
    const person = people[at];
    if (!person) continue;
    const { left, taken } = reseated(person, seats[at] ?? [], index);
    leaving.push(...left.map((squad) => ({ person, squad })));
    for (const [squad, member] of taken) {
      const members = seated.get(squad);
      if (members) members.push(member);
      else seated.set(squad, [member]);
    }
  }
  return {
    squads: seated.keys(),
    requests: [
      ...(leaving.length > 0 ? [{ type: 'movePeople', members: leaving, to: null } as const] : []),
      ...[...seated].map(([squad, members]): Request => ({ type: 'seatPeople', squad, members })),
    ],
  };
}

/** The squads that somebody leaves, and the seats that they have in others from now on. */
function reseated(
  person: PersonId,
  seats: readonly PlannedSeat[],
  index: Index,
): { left: SquadId[]; taken: [SquadId, Member][] } {
  const now = new Map(index.squadsOf(person).map(({ id, members }) => [id, seatIn(members, person)]));
  const kept = new Set(seats.map(({ squad }) => squad));
  const left = [...now.keys()].filter((squad) => !kept.has(squad));
  const joined = seats.filter(({ squad }) => !now.has(squad));
  const [from] = left;
  const along = left.length === 1 && joined.length === 1 && from ? now.get(from)?.share : undefined;
  return {
    left,
    taken: seats.map(({ squad, productOwner, share: stated }) => {
      const share = stated ?? (now.has(squad) ? now.get(squad)?.share : along);
      return [squad, { person, productOwner, ...(share !== undefined && { share }) }];
    }),
  };
}
