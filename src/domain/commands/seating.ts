import { seatIn } from '../lookup/seatIn.ts';
import type { Member, PersonId, Squad, SquadId } from '../organisation.ts';
import type { Membership } from '../thing.ts';
import type { Edit } from './edit.ts';
import { type Answer, badShare, firstRefusal, impossible, missing } from './refusal.ts';

export function seatOf(squad: Squad | undefined, person: PersonId): Member | undefined {
  return squad && seatIn(squad.members, person);
}

/** Refuses a membership whose person or squad does not exist, or whose person is not in that squad. */
export function badMembership(edit: Edit, { person, squad }: Membership): Answer {
  const refusal = missing(edit, 'people', person) ?? missing(edit, 'squads', squad);
  if (refusal || squad === null) return refusal;
  return seatOf(edit.find('squads', squad), person) ? null : impossible('not-in-squad', person);
}

/**
 * Each leaves the squad it is held from and goes last in `to`, or in none. The share of time goes along, the star
 * never. For somebody who is in `to` already nothing happens.
 */
export function reseat(edit: Edit, memberships: readonly Membership[], to: SquadId | null): Answer {
  const refusal =
    missing(edit, 'squads', to) ?? firstRefusal(memberships, (membership) => badMembership(edit, membership));
  if (refusal) return refusal;
  const settled = edit.find('squads', to);
  const left = new Map<SquadId, Set<PersonId>>();
  const joined = new Map<PersonId, Member>();
  for (const { person, squad } of memberships) {
    if (seatOf(settled, person)) continue;
    if (squad === null) {
      if (!joined.has(person)) joined.set(person, { person, productOwner: false });
      continue;
    }
    const leavers = left.get(squad) ?? new Set();
    const seat = seatOf(edit.find('squads', squad), person);
    if (!seat || leavers.has(person)) continue;
    left.set(squad, leavers.add(person));
    joined.set(person, { ...withTimeOf(seat, joined.get(person)), productOwner: false });
  }
  for (const [squad, people] of left) leave(edit, squad, people);
  return to === null ? null : join(edit, to, [...joined.values()]);
}

/** They go last in the squad, in this order. */
export function join(edit: Edit, id: SquadId, members: readonly Member[]): null {
  return edit.set('squads', id, { members: [...(edit.find('squads', id)?.members ?? []), ...members] });
}

/**
 * Each has this very seat: members keep their place among the others, who is new goes last, and of two seats of one
 * person the last holds. Where a seat has the star nobody else keeps it, and of several the first does.
 */
export function seatPeople(edit: Edit, id: SquadId, seats: readonly Member[]): Answer {
  const refusal =
    missing(edit, 'squads', id) ??
    firstRefusal(seats, ({ person, share }) => missing(edit, 'people', person) ?? badShare(share ?? null));
  if (refusal) return refusal;
  const seated = new Map(edit.find('squads', id)?.members.map((member) => [member.person, member]));
  for (const seat of seats) seated.set(seat.person, seat);
  const owner = seats.find(({ person, productOwner }) => productOwner && seated.get(person)?.productOwner)?.person;
  const members = [...seated.values()].map((member) =>
    owner === undefined || member.productOwner === (member.person === owner)
      ? member
      : { ...member, productOwner: member.person === owner },
  );
  return edit.set('squads', id, { members });
}

export function leave(edit: Edit, id: SquadId, people: ReadonlySet<PersonId>): null {
  return edit.set('squads', id, {
    members: edit.find('squads', id)?.members.filter((member) => !people.has(member.person)),
  });
}

/**
 * The seat that two seats of one person become. Where both state a share of time, the two are added up, to at most all
 * of it; otherwise the seat states none.
 */
function withTimeOf(seat: Member, other: Member | undefined): Member {
  if (!other) return seat;
  const { share: _, ...rest } = seat;
  if (seat.share === undefined || other.share === undefined) return rest;
  return { ...rest, share: Math.min(1, seat.share + other.share) };
}
