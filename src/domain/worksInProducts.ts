import { matchable } from './matchable.ts';
import type { Person } from './organisation.ts';
import { productRoleOf } from './productRoles.ts';

/**
 * Whose role counts as product management for lists and templates alone, besides the four: no rule asks for one of these.
 * [W] ch. 4
 */
const ALSO: readonly string[] = [
  'product manager',
  'productmanager',
  'manager product management',
  'manager productmanagement',
  'product owner',
  'customer journey expert',
  'chapter lead producten',
  'chapter lead products',
];

/** Whether somebody's role is one of product management, of 1.0 or of 2.0. */
export function worksInProducts(person: Pick<Person, 'role'>): boolean {
  return productRoleOf(person) !== null || ALSO.includes(matchable(person.role));
}
