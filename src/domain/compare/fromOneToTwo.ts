import type { Index } from '../lookup/indexOf.ts';
import { matchable } from '../matchable.ts';
import type { PersonId } from '../organisation.ts';
import { MANAGEMENT_ROLES, type ManagementRole, managementRoleOf } from '../productManagement.ts';
import { type Affected, type Standing, standingOf } from './affected.ts';

/**
 * What becomes of somebody of product management, as the proposal answers it; [W] places nobody. The first that applies
 * holds: whoever becomes a product owner and moves becomes a product owner.
 */
export const FATES = ['product-owner', 'chapter-lead', 'other-role', 'moves', 'stays', 'not-in', 'new'] as const;
export type Fate = (typeof FATES)[number];

/** Somebody who is of product management in one of two organisations, or in both. */
export interface ProductManager {
  id: PersonId;
  fate: Fate;
  /** Whether anything changes for them, be it another line manager. */
  isTouched: boolean;
  /** `null` where they are not in it. */
  before: Standing | null;
  after: Standing | null;
}

/** Those who have one role of product management before. */
export interface ProductGroup {
  /** `null` for whoever is of product management only after: new, or of another role before. */
  role: ManagementRole | null;
  people: readonly ProductManager[];
}

/**
 * Everybody of product management before or after, by what they are called before, in the order of the roles and then of
 * the lists of before and after; groups of nobody are left out. `affected` is whom the step from one to the other affects.
 */
export function fromOneToTwo(affected: readonly Affected[], before: Index, after: Index): ProductGroup[] {
  const kindsOf = new Map(affected.map(({ id, kinds }) => [id, kinds]));
  const added = after.organisation.people.filter(({ id }) => !before.person(id));
  const groups = new Map<ManagementRole | null, ProductManager[]>();
  for (const { id } of [...before.organisation.people, ...added]) {
    const [was, is] = [before.person(id), after.person(id)];
    const role = was ? managementRoleOf(was) : null;
    if (!role && !(is && managementRoleOf(is))) continue;
    const kinds = kindsOf.get(id);
    const isMoved = kinds?.includes('squad') || kinds?.includes('chapter');
    const fate = fateOf(id, before, after) ?? (isMoved ? 'moves' : 'stays');
    const person = {
      id,
      fate,
      isTouched: kinds !== undefined,
      before: standingOf(before, id),
      after: standingOf(after, id),
    };
    const group = groups.get(role);
    if (group) group.push(person);
    else groups.set(role, [person]);
  }
  return [...MANAGEMENT_ROLES, null].flatMap((role) => {
    const people = groups.get(role);
    return people ? { role, people } : [];
  });
}

/** What somebody is after that they were not before, where it is more than another place. */
function fateOf(id: PersonId, before: Index, after: Index): Fate | null {
  const [was, is] = [before.person(id), after.person(id)];
  if (!is) return 'not-in';
  if (!was) return 'new';
  if (isProductOwner(id, after) && !isProductOwner(id, before)) return 'product-owner';
  if (isChapterLead(id, after) && !isChapterLead(id, before)) return 'chapter-lead';
  // One role has names in two languages.
  const role = managementRoleOf(was);
  const isSame = role ? role === managementRoleOf(is) : matchable(was.role) === matchable(is.role);
  return isSame ? null : 'other-role';
}

/** Whether somebody has the seat, or is called by its name. */
function isProductOwner(id: PersonId, index: Index): boolean {
  return index.ofTribes(index.squadsOwnedBy(id)).length > 0 || isCalled('productOwner', id, index);
}

/** The same; whoever leads a group of a department or a part of a chain is a manager. */
function isChapterLead(id: PersonId, index: Index): boolean {
  return index.ofTribes(index.chaptersLedBy(id)).length > 0 || isCalled('productsLead', id, index);
}

function isCalled(role: ManagementRole, id: PersonId, index: Index): boolean {
  const person = index.person(id);
  return person !== undefined && managementRoleOf(person) === role;
}

/** Those of a group to whom the same happens, and who are called the same after. */
export interface Way {
  fate: Fate;
  people: readonly ProductManager[];
}

/** A group by what happens to its people, in the order of `FATES`: what is told where nobody is named. */
export function waysOf({ people }: ProductGroup): Way[] {
  return FATES.flatMap((fate) => {
    const ways = new Map<string, ProductManager[]>();
    for (const each of people.filter((one) => one.fate === fate)) {
      const called = matchable(each.after?.person.role ?? '');
      ways.set(called, [...(ways.get(called) ?? []), each]);
    }
    return [...ways.values()].map((those): Way => ({ fate, people: those }));
  });
}
