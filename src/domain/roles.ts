import type { AnyId } from './ids.ts';
import {
  type DescribedReference,
  eachNamed,
  idsNamed,
  LIST_NAMES,
  type LISTS,
  type ListName,
  referencesOf,
} from './lists.ts';
import type { PersonId, Squad } from './organisation.ts';

type RolesIn<List> = List extends { references: infer References }
  ? { [Key in keyof References]: References[Key] extends { role: infer Role } ? Role : never }[keyof References]
  : never;

/** What somebody can be to something: every role that the lists name, and no other. */
export type RoleName = Exclude<RolesIn<(typeof LISTS)[ListName]>, null>;

/** The list in whose records a role is stated. */
export type ListOfRole<Role extends RoleName> = {
  [List in ListName]: Role extends RolesIn<(typeof LISTS)[List]> ? List : never;
}[ListName];

interface RoleDescription {
  /** Leads or coaches: a header names whoever has it, and nobody who has it is without a place. */
  leads: boolean;
  /** Several people may have it at once. */
  several: boolean;
  /** A vacancy may take its seat. */
  mayBeVacant: boolean;
}

/** Each role, described once, in the order in which menus have them. */
export const ROLES = {
  productOwner: { leads: false, several: false, mayBeVacant: false },
  squadCoach: { leads: true, several: false, mayBeVacant: false },
  chapterLead: { leads: true, several: false, mayBeVacant: true },
  tribeLead: { leads: true, several: false, mayBeVacant: true },
  tribeCoaches: { leads: true, several: true, mayBeVacant: false },
  guildCoordinator: { leads: false, several: false, mayBeVacant: false },
  productManager: { leads: false, several: false, mayBeVacant: true },
  projectLead: { leads: false, several: false, mayBeVacant: true },
  programmeManager: { leads: false, several: false, mayBeVacant: true },
} as const satisfies { readonly [Role in RoleName]: RoleDescription };

/** The roles whose seat may be left to a vacancy. */
export type VacantRole = {
  [Role in RoleName]: (typeof ROLES)[Role]['mayBeVacant'] extends true ? Role : never;
}[RoleName];

export const ROLE_NAMES = Object.keys(ROLES) as RoleName[];

export const VACANT_ROLES = ROLE_NAMES.filter((role): role is VacantRole => ROLES[role].mayBeVacant);

/** The roles whose holders a header names. */
export const LEADING_ROLES: readonly RoleName[] = ROLE_NAMES.filter((role) => ROLES[role].leads);

const REFERENCE_OF = new Map(
  LIST_NAMES.flatMap(referencesOf).flatMap((reference) => (reference.role ? [[reference.role, reference]] : [])) as [
    string,
    DescribedReference,
  ][],
);

/** Where a role is stated: the list, and the key of its records. */
export function referenceOf(role: RoleName): DescribedReference {
  const reference = REFERENCE_OF.get(role);
  if (!reference) throw new Error(`No list names the role ${role}`);
  return reference;
}

/** The list in whose records a role is stated. */
export function listOfRole(role: RoleName): ListName {
  return referenceOf(role).list;
}

/** Who has a role in a record of its list. Of those in a squad's seats, the product owners. */
export function holdersOf(role: RoleName, record: object): readonly PersonId[] {
  const reference = referenceOf(role);
  if (reference.form !== 'seats') return idsNamed(record, reference) as readonly PersonId[];
  const { members } = record as Squad;
  return members.filter((member) => member.productOwner).map((member) => member.person);
}

/** The roles that are stated in the records of a list, in the order of menus. */
export function rolesIn(list: ListName): RoleName[] {
  return ROLE_NAMES.filter((role) => listOfRole(role) === list);
}

const REFERENCES_TO_ITS_PEOPLE = new Map(
  LIST_NAMES.map((list) => [list, referencesOf(list).filter(({ to, outside }) => to === 'people' && !outside)]),
);

/**
 * Calls with every person that a record names as one of its people, in whatever role; with one who is named twice,
 * twice.
 */
export function eachPersonNamedIn(list: ListName, record: object, see: (person: PersonId) => void): void {
  for (const reference of REFERENCES_TO_ITS_PEOPLE.get(list) ?? [])
    eachNamed(record, reference, see as (id: AnyId) => void);
}
