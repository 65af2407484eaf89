import type { AnyId } from '../ids.ts';
import { type EveryList, type ListName, listOf } from '../lists.ts';
import { type Index, indexOf } from '../lookup/indexOf.ts';
import { lineManagerOf } from '../lookup/lineManager.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Organisation, Person, PersonId, SquadId } from '../organisation.ts';
import { holdersOf, ROLE_NAMES, type RoleName, rolesIn } from '../roles.ts';
import type { Alteration } from './alteration.ts';
import type { Comparison } from './compare.ts';

/** By what somebody is found among those who are affected: what weighs most of what changes for them. */
export const AFFECTED = ['squad', 'line-manager', 'new-or-gone', 'other'] as const;
export type AffectedGroup = (typeof AFFECTED)[number];

/** Of what kind something is that changes for somebody. */
export const AFFECTING = [
  'squad',
  'line-manager',
  'last-squad',
  'new-or-gone',
  'chapter',
  'role',
  'fte',
  'share',
  'other',
] as const;
export type Affecting = (typeof AFFECTING)[number];

/** A squad that somebody is in, and the share of their time that is stated. */
export interface SeatHeld {
  squad: SquadId;
  share: number | undefined;
}

/** What somebody is in an organisation; `null` where they are not in it. */
export interface Standing {
  person: Person;
  squads: readonly SeatHeld[];
  chapter: ChapterId | null;
  lineManager: PersonId | null;
  /** The roles that somebody has in something, in the order of menus. */
  roles: readonly RoleName[];
}

/** Somebody for whom something changes, before and after; not in one of the two. */
export interface Affected {
  id: PersonId;
  group: AffectedGroup;
  /** What changes for them, in the order of `AFFECTING`. */
  kinds: readonly Affecting[];
  before: Standing | null;
  after: Standing | null;
}

/** Everybody for whom something changes, by group, in the order of after and then of before. */
export function affectedBy({ alterations }: Comparison, before: Organisation, after: Organisation): Affected[] {
  const kinds = new Map<PersonId, Set<Affecting>>();
  const add = (person: PersonId, kind: Affecting) => kinds.set(person, (kinds.get(person) ?? new Set()).add(kind));
  for (const alteration of alterations) for (const [person, kind] of namedIn(alteration)) add(person, kind);
  const [was, is] = [indexOf(before), indexOf(after)];
  for (const person of heldIn(alterations, was)) if (hasOtherRoles(person, was, is)) add(person, 'role');
  const placeOf = (id: PersonId) =>
    is.tables.people.places.get(id) ?? after.people.length + (was.tables.people.places.get(id) ?? 0);
  const inOrder = [...kinds].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const affected = inOrder.map(([id, known]): Affected => {
    const [one, other] = [standingOf(was, id), standingOf(is, id)];
    if (known.has('squad') && one?.squads.length !== 0 && other?.squads.length === 0) known.add('last-squad');
    const those = AFFECTING.filter((kind) => known.has(kind));
    return { id, group: groupOf(those), kinds: those, before: one, after: other };
  });
  return AFFECTED.flatMap((group) => affected.filter((each) => each.group === group));
}

function groupOf(kinds: readonly Affecting[]): AffectedGroup {
  return AFFECTED.find((group) => (kinds as readonly string[]).includes(group)) ?? 'other';
}

/** Whom an alteration is about. Somebody who is in one organisation alone is new or gone, whatever else they are. */
function namedIn(alteration: Alteration): readonly (readonly [PersonId, Affecting])[] {
  switch (alteration.kind) {
    case 'moved':
    case 'also-in':
    case 'left':
      return [[alteration.person, 'squad']];
    case 'line-manager':
    case 'chapter':
    case 'share':
      return [[alteration.person, alteration.kind]];
    case 'new':
    case 'gone':
      return alteration.list === 'people' ? [[alteration.id as PersonId, 'new-or-gone']] : [];
    case 'field':
      return inField(alteration);
    default:
      return [];
  }
}

/** Whoever's record it is, or has or loses a role by it. */
function inField({ list, id, field, from, to }: Alteration & { kind: 'field' }): (readonly [PersonId, Affecting])[] {
  if (list === 'people') return [[id as PersonId, field === 'role' || field === 'fte' ? field : 'other']];
  const isRole = field === 'productOwner' || ROLE_KEYS.has(field);
  if (!isRole) return [];
  const [was, is] = [from, to].map((value) => (Array.isArray(value) ? value : value ? [value] : [])) as PersonId[][];
  return [...(was ?? []), ...(is ?? [])]
    .filter((person) => !(was?.includes(person) && is?.includes(person)))
    .map((person) => [person, 'role']);
}

/** Whoever has a role in something that is new or gone. */
function heldIn(alterations: readonly Alteration[], before: Index): Set<PersonId> {
  const held = new Set<PersonId>();
  const see = (list: EveryList, record: object | undefined) => {
    for (const role of record && isListOfThings(list) ? rolesIn(list) : [])
      for (const person of holdersOf(role, record as object)) held.add(person);
  };
  for (const each of alterations) {
    if (each.kind === 'founded' || each.kind === 'new') see(each.made.list, each.made.record);
    if (each.kind === 'split') for (const { list, record } of each.made) see(list, record);
    const id = each.kind === 'gone' ? each.id : 'unit' in each && each.kind !== 'founded' ? each.unit : null;
    if (id !== null && isOnBoard(id)) see(listOf(id), before.find(id));
  }
  return held;
}

const isListOfThings = (list: EveryList): list is ListName => list !== 'dependencies';
/** A pair is known by two ids, with a blank between them, and nobody has a role in it. */
const isOnBoard = (id: string): id is AnyId => !id.includes(' ');

function hasOtherRoles(person: PersonId, before: Index, after: Index): boolean {
  if (!before.person(person) || !after.person(person)) return false;
  return ROLE_NAMES.some((role) => before.inRole(role, person).length > 0 !== after.inRole(role, person).length > 0);
}

/** The fields of a record in which a role is stated. */
const ROLE_KEYS: ReadonlySet<string> = new Set(['lead', 'coach', 'coaches', 'coordinator', 'manager']);

/** What somebody is in an organisation; `null` where they are not in it. */
export function standingOf(index: Index, id: PersonId): Standing | null {
  const person = index.person(id);
  if (!person) return null;
  return {
    person,
    squads: index.squadsOf(id).map((squad) => ({
      squad: squad.id,
      share: seatIn(squad.members, id)?.share,
    })),
    chapter: person.chapter,
    lineManager: lineManagerOf(index.organisation, id),
    roles: ROLE_NAMES.filter((role) => index.inRole(role, id).length > 0),
  };
}
