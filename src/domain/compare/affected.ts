import { type Index, indexOf } from '../lookup/indexOf.ts';
import { lineManagerOf } from '../lookup/lineManager.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Organisation, Person, PersonId, SquadId } from '../organisation.ts';
import { ROLE_NAMES, type RoleName } from '../roles.ts';
import type { Alteration } from './alteration.ts';
import type { Comparison } from './compare.ts';

/** By what somebody is found among those who are affected: what weighs most of what changes for them. */
export const AFFECTED = ['squad', 'line-manager', 'new-or-gone', 'other'] as const;
export type AffectedGroup = (typeof AFFECTED)[number];

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
  before: Standing | null;
  after: Standing | null;
}

/** Everybody for whom something changes, by group, in the order of after and then of before. */
export function affectedBy({ alterations }: Comparison, before: Organisation, after: Organisation): Affected[] {
  const groups = new Map<PersonId, AffectedGroup>();
  for (const alteration of alterations) {
    for (const [person, group] of namedIn(alteration)) {
      const known = groups.get(person);
      if (!known || AFFECTED.indexOf(group) < AFFECTED.indexOf(known)) groups.set(person, group);
    }
  }
  const [was, is] = [indexOf(before), indexOf(after)];
  const placeOf = (id: PersonId) =>
    is.tables.people.places.get(id) ?? after.people.length + (was.tables.people.places.get(id) ?? 0);
  const inOrder = [...groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const affected = inOrder.map(
    ([id, group]): Affected => ({ id, group, before: standingOf(was, id), after: standingOf(is, id) }),
  );
  return AFFECTED.flatMap((group) => affected.filter((each) => each.group === group));
}

/** Whom an alteration is about. Somebody who is in one organisation alone is new or gone, whatever else they are. */
function namedIn(alteration: Alteration): readonly (readonly [PersonId, AffectedGroup])[] {
  switch (alteration.kind) {
    case 'moved':
    case 'also-in':
    case 'left':
      return [[alteration.person, 'squad']];
    case 'line-manager':
      return [[alteration.person, 'line-manager']];
    case 'chapter':
    case 'share':
      return [[alteration.person, 'other']];
    case 'new':
    case 'gone':
      return alteration.list === 'people' ? [[alteration.id as PersonId, 'new-or-gone']] : [];
    case 'field':
      return inField(alteration).map((person) => [person, 'other']);
    default:
      return [];
  }
}

/** Whoever's record it is, or has or loses a role by it. */
function inField({ list, id, field, from, to }: Alteration & { kind: 'field' }): PersonId[] {
  if (list === 'people') return [id as PersonId];
  const isRole = field === 'productOwner' || ROLE_KEYS.has(field);
  if (!isRole) return [];
  const [was, is] = [from, to].map((value) => (Array.isArray(value) ? value : value ? [value] : [])) as PersonId[][];
  return [...(was ?? []), ...(is ?? [])].filter((person) => !(was?.includes(person) && is?.includes(person)));
}

/** The fields of a record in which a role is stated. */
const ROLE_KEYS: ReadonlySet<string> = new Set(['lead', 'coach', 'coaches', 'coordinator', 'manager']);

function standingOf(index: Index, id: PersonId): Standing | null {
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
