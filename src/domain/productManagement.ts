import { matchable } from './matchable.ts';
import type { Person } from './organisation.ts';
import { PRODUCT_ROLES, type ProductRole, productRoleOf } from './productRoles.ts';

/**
 * What somebody of product management can be called: the roles of 1.0, and what counts besides where people are listed.
 * No rule looks at these others. [W] ch. 2, 4 and 5
 */
export type ManagementRole = ProductRole | 'general' | 'head' | 'productOwner' | 'journeyExpert' | 'productsLead';

/** What the others are called, in both languages. [W] */
const NAMES: Record<Exclude<ManagementRole, ProductRole>, readonly string[]> = {
  general: ['product manager', 'productmanager'],
  head: ['manager product management', 'manager productmanagement'],
  productOwner: ['product owner'],
  journeyExpert: ['customer journey expert'],
  productsLead: ['chapter lead producten', 'chapter lead products'],
};

const OTHERS = Object.keys(NAMES) as (keyof typeof NAMES)[];
const BY_NAME = new Map(OTHERS.flatMap((role) => NAMES[role].map((name) => [name, role] as const)));

/** Every role of product management: those of 1.0 first. */
export const MANAGEMENT_ROLES: readonly ManagementRole[] = [...PRODUCT_ROLES, ...OTHERS];

/** The role of product management that somebody's `role` names as a whole; `null` where it names none. */
export function managementRoleOf(person: Pick<Person, 'role'>): ManagementRole | null {
  return productRoleOf(person) ?? BY_NAME.get(matchable(person.role)) ?? null;
}
