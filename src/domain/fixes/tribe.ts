import type { Request } from '../commands/command.ts';
import type { Index } from '../lookup/indexOf.ts';
import { peopleOf } from '../lookup/peopleOf.ts';
import { matchable } from '../matchable.ts';
import { NAMINGS, requestsToHire } from '../naming.ts';
import type { Chapter, ChapterId, PersonId, Squad, Tribe } from '../organisation.ts';
import { productRoleOf } from '../productRoles.ts';
import type { RuleId } from '../rules/finding.ts';
import { few } from './few.ts';
import type { Ground, Proposal, Propose, Step } from './fix.ts';
import { chaptersLike } from './likeChapters.ts';

/** How many are in a tribe, who leads it, and its chapter of product management. */
export const tribeProposals = {
  'tribe-size': fewerPeople,
  'tribe-lead': led,
  'product-management-chapter': withProductManagement,
} satisfies { [Rule in RuleId]?: Propose<Tribe> };

/**
 * A squad goes to another tribe, with its members to the chapters there that are like theirs; a chapter goes whose people
 * work elsewhere; or as many as are too many go to such a chapter who are in no squad.
 */
function fewerPeople(tribe: Tribe, ground: Ground): Proposal[] {
  const { index } = ground;
  const over = ground.finding.by ?? 1;
  const withRoom = roomsBeside(tribe, ground);
  const squads = index.squadsIn(tribe.id).toSorted((one, other) => one.members.length - other.members.length);
  const idle = index
    .chaptersIn(tribe.id)
    .map((chapter) => ({ chapter, people: index.peopleIn(chapter.id).filter(({ id }) => isIdle(id, index)) }))
    .filter(({ people }) => people.length >= over);
  return [
    ...idle.map(({ chapter, people }): Proposal => {
      const those = people.slice(0, over).map(({ id }) => id);
      const there = withRoom(over).flatMap((each) => chaptersLike(chapter, each.id, index));
      return few(there).map(({ id }) => [{ type: 'changeChapter', people: those, chapter: id }]);
    }),
    ...idle.map(
      ({ chapter, people }): Proposal =>
        few(withRoom(people.length)).map(({ id }) => [
          { type: 'moveChapter', chapter: chapter.id, tribe: id, before: null },
        ]),
    ),
    ...squads.map(
      (squad): Proposal => few(withRoom(squad.members.length).flatMap((each) => movedWithMembers(squad, each, index))),
    ),
  ];
}

/** Answers which other tribes have room for so many more. */
function roomsBeside(tribe: Tribe, { index, limitOf }: Ground): (more: number) => Tribe[] {
  const others = index.organisation.tribes.filter(({ id, form }) => id !== tribe.id && form === 'tribe');
  const sized = others.map((other) => ({ other, size: peopleOf(index.organisation, other).size }));
  const limit = limitOf('tribe-size');
  return (more) => sized.filter(({ size }) => size + more <= limit).map(({ other }) => other);
}

function isIdle(person: PersonId, index: Index): boolean {
  return index.squadsOf(person).length === 0 && !index.leads(person);
}

/** What takes a squad to another tribe, if there is a chapter there for each of its members who are in one here. */
function movedWithMembers(squad: Squad, { id: tribe }: Tribe, index: Index): Step[] {
  const going = new Map<ChapterId, PersonId[]>();
  for (const { person } of squad.members) {
    const own = index.person(person)?.chapter;
    const chapter = own ? index.chapter(own) : undefined;
    if (!chapter || chapter.tribe === tribe) continue;
    const [like] = chaptersLike(chapter, tribe, index);
    if (!like) return [];
    going.set(like.id, [...(going.get(like.id) ?? []), person]);
  }
  const changed = [...going].map(([chapter, people]): Request => ({ type: 'changeChapter', people, chapter }));
  return [[{ type: 'moveSquad', squad: squad.id, tribe, before: null }, ...changed]];
}

/** A chapter lead, a product owner of the tribe, or a vacancy. */
function led(tribe: Tribe, { index, vacancy }: Ground): Proposal[] {
  const { likely, request } = NAMINGS.tribeLead;
  const owners = index.squadsIn(tribe.id).flatMap(({ members }) => members.filter(({ productOwner }) => productOwner));
  const people = new Set([...likely(tribe, index), ...owners.map(({ person }) => person)]);
  return [
    ...[...people].map((person): Proposal => [[request(tribe, person)]]),
    [requestsToHire('tribeLead', tribe, { ...vacancy, kind: 'vacancy' })],
  ];
}

/** What such a chapter is called where no other tribe has one: in Dutch as in English. [W] ch. 4 */
const PRODUCT_MANAGEMENT = 'Product management';

/** A chapter that does not say what it is expert in, and in which product managers are, is the chapter of it. */
function withProductManagement(tribe: Tribe, { index }: Ground): Proposal[] {
  const managesProducts = ({ id }: Chapter) =>
    index
      .peopleIn(id)
      .some((person) => productRoleOf(person) !== null || /^product ?(manager|owner)$/.test(matchable(person.role)));
  return index
    .chaptersIn(tribe.id)
    .filter((chapter) => matchable(chapter.expertise) === '' && managesProducts(chapter))
    .map(({ id }) => [[{ type: 'describeChapter', chapter: id, expertise: PRODUCT_MANAGEMENT }]]);
}
