import { matchable } from './matchable.ts';
import type { Person } from './organisation.ts';
import type { Phase } from './vocabulary.ts';

/** The roles of product management 1.0. [W] ch. 2 */
export type ProductRole = 'technical' | 'strategic' | 'marketing' | 'commercial';

/** What each is called, in both languages. [W] */
const NAMES: Record<ProductRole, readonly string[]> = {
  technical: ['technical product manager', 'technisch productmanager', 'technisch product manager'],
  strategic: ['strategic product manager', 'strategisch productmanager', 'strategisch product manager'],
  marketing: ['product marketing manager', 'productmarketingmanager'],
  commercial: ['commercial product manager', 'commercieel productmanager', 'commercieel product manager'],
};

/** The phases in which a role has its focus; [W] gives none for the commercial one. [W] ch. 2, after Haines */
export const FOCUS: Record<ProductRole, readonly Phase[]> = {
  technical: ['2b', '2c', '3a', '4'],
  strategic: ['1', '2a', '2b'],
  marketing: ['2b', '2c', '3a', '3b'],
  commercial: [],
};

/** The roles of 1.0, in the order in which lists have them. */
export const PRODUCT_ROLES = Object.keys(NAMES) as ProductRole[];

const BY_NAME = new Map(PRODUCT_ROLES.flatMap((role) => NAMES[role].map((name) => [name, role] as const)));

/** The role of product management that somebody's `role` names as a whole, if it does. */
export function productRoleOf({ role }: Pick<Person, 'role'>): ProductRole | null {
  return BY_NAME.get(matchable(role)) ?? null;
}

export function hasRole(role: ProductRole, person: Person | undefined): boolean {
  return person !== undefined && productRoleOf(person) === role;
}

/** What a chapter or department of product management is called, in both languages. [W] ch. 4 */
const OF_PRODUCTS: readonly string[] = ['products', 'producten', 'product management', 'productmanagement'];

/** Whether a chapter, or a department, is that of product management, by its name or its expertise as a whole. */
export function isOfProducts({ name, expertise = '' }: { name: string; expertise?: string }): boolean {
  return [expertise, name].some((text) => OF_PRODUCTS.includes(matchable(text)));
}
