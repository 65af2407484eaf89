import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import { matchable } from '../matchable.ts';
import type { ChapterId, PersonId, Squad } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import type { Membership } from '../thing.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose, Step } from './fix.ts';
import { isVacancy, joined, newcomersTo, waysIn } from './newcomers.ts';
import { runsOf } from './runsOf.ts';
import { squadsWithRoom } from './squadsWithRoom.ts';

/** Fewer and more members, and others: who goes, comes, or changes places. */
export const squadMembersProposals = {
  'squad-size': fewerMembers,
  'squad-small': moreMembers,
  'squad-mixed': mixed,
  't-shape-cover': covered,
} satisfies { [Rule in RuleId]?: Propose<Squad> };

/** As many as are too many go: to other squads of the tribe, or to the other squads that they are in already. */
function fewerMembers(squad: Squad, ground: Ground): Proposal[] {
  const { finding, index } = ground;
  const rankOf = (person: PersonId) => (isVacancy(person, index) ? 0 : index.leads(person) ? 2 : 1);
  const leavers = squad.members
    .filter(({ productOwner }) => !productOwner)
    .map(({ person }): Membership => ({ person, squad: squad.id }))
    .toSorted((one, other) => rankOf(one.person) - rankOf(other.person));
  const rooms = squadsWithRoom(ground, squad.tribe).filter(({ id }) => id !== squad.id);
  return runsOf(leavers, finding.by ?? 1).map((members) => {
    const areElsewhere = members.every(({ person }) => index.squadsOf(person).length > 1);
    if (areElsewhere) return [[{ type: 'movePeople', members, to: null }]];
    return few(rooms).map((_, at) => spread(members, [...rooms.slice(at), ...rooms.slice(0, at)], ground));
  });
}

/** Moves that fill the first squad up to the limit, then the next; whoever is left over moves nowhere. */
function spread(members: readonly Membership[], rooms: readonly Squad[], { limitOf }: Ground): Step {
  const moves: Request[] = [];
  let left = [...members];
  for (const room of rooms) {
    const free = limitOf('squad-size') - room.members.length;
    if (left.length > 0 && free > 0) moves.push({ type: 'movePeople', members: left.slice(0, free), to: room.id });
    left = left.slice(free);
  }
  return moves;
}

/** As many as are missing come, together; or a vacancy is opened where only one is missing. */
function moreMembers(squad: Squad, ground: Ground): Proposal[] {
  const missing = ground.finding.by ?? 1;
  const coming = runsOf(newcomersTo(squad, ground.index), missing).map((members): Proposal => [joined(members, squad)]);
  const chapter = chaptersOf(squad, ground.index)[0] ?? null;
  return missing === 1 ? [...coming, [opened(squad, chapter, ground)]] : coming;
}

/** Somebody of another chapter comes or takes a member's place, or a member without a chapter gets one. */
function mixed(squad: Squad, ground: Ground): Proposal[] {
  const { index } = ground;
  const [only] = chaptersOf(squad, index);
  const others = index.chaptersIn(squad.tribe).filter(({ id }) => id !== only);
  const unlined = squad.members.filter(({ person }) => index.person(person)?.chapter === null);
  const getting = unlined.map(
    ({ person }): Proposal => few(others).map(({ id }) => [{ type: 'changeChapter', people: [person], chapter: id }]),
  );
  const newcomers = newcomersTo(squad, index, ({ chapter }) => chapter !== only);
  const [leaver] = squad.members.filter(({ productOwner }) => !productOwner).toReversed();
  const coming = newcomers.map((membership): Proposal => {
    const swap: Request | null =
      leaver && membership.squad
        ? { type: 'swapPeople', one: membership, other: { person: leaver.person, squad: squad.id } }
        : null;
    return [joined([membership], squad), ...(swap ? [[swap]] : [])];
  });
  return [...getting, ...coming, ...few(others).map(({ id }): Proposal => [opened(squad, id, ground)])];
}

/** Somebody comes who knows every field in which nobody can stand in. */
function covered(squad: Squad, { finding, index }: Ground): Proposal[] {
  const fields = (finding.texts ?? []).map(matchable);
  return newcomersTo(squad, index, ({ deep, broad }) => {
    const known = new Set([...deep, ...broad].map(matchable));
    return fields.every((field) => known.has(field));
  }).map((membership) => waysIn(membership, squad));
}

function opened({ id }: Squad, chapter: ChapterId | null, { vacancy }: Ground): Step {
  return [{ type: 'addPeople', people: [{ ...vacancy, kind: 'vacancy', chapter, squads: [id] }] }];
}

/** The chapters of the members, of most of them first. */
function chaptersOf({ members }: Squad, index: Index): ChapterId[] {
  const counts = new Map<ChapterId, number>();
  for (const { person } of members) {
    const chapter = index.person(person)?.chapter;
    if (chapter) counts.set(chapter, (counts.get(chapter) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([chapter]) => chapter);
}
