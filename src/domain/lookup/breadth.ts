import { matchable } from '../matchable.ts';
import type { PersonId, Squad } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/** In what [W] asks breadth of product management, beside knowledge of the product. [W] ch. 4, 5 and its recommendations */
export const BREADTH = ['marketing', 'customer-experience', 'campaigns', 'communication', 'data'] as const;
export type Breadth = (typeof BREADTH)[number];

/** What each is called as an expertise, in both languages. */
const NAMES: Record<Breadth, readonly string[]> = {
  marketing: ['marketing', 'online marketing'],
  'customer-experience': [
    'customer experience',
    'customer journey',
    'customer journeys',
    'klantbeleving',
    'klantreis',
    'klantreizen',
  ],
  campaigns: ['campaign', 'campaigns', 'campagne', 'campagnes', 'campaign management', 'campagnemanagement'],
  communication: ['communication', 'communications', 'communicatie'],
  data: ['data', 'data analytics', 'data analysis', 'data-analyse'],
};

const BY_NAME = new Map(BREADTH.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));

/**
 * Who of a squad's members has each of these fields among their expertise, deep or broad, in the order of the squad. It
 * says what a squad has; nobody is told by it what they lack.
 */
export function breadthOf({ members }: Squad, index: Index): ReadonlyMap<Breadth, readonly PersonId[]> {
  const people = members.flatMap(({ person }) => index.person(person) ?? []);
  const fieldsOf = people.map(({ deep, broad }) => [...deep, ...broad].map((text) => BY_NAME.get(matchable(text))));
  return new Map(
    BREADTH.map((field) => [field, people.filter((_, at) => fieldsOf[at]?.includes(field)).map(({ id }) => id)]),
  );
}
