import type { PersonId, Product, Profile, Squad } from '../organisation.ts';
import { ASPECTS, type Aspect, type Standing } from '../vocabulary.ts';
import type { Index } from './indexOf.ts';

/** The squad that serves a product: its own, else the one that makes it. [W] ch. 5 */
export function serviceSquadOf({ service, squad }: Product, index: Index): Squad | undefined {
  const id = service ?? squad;
  return id ? index.squad(id) : undefined;
}

/** Whether a squad makes and changes some product; serving one is not enough. */
export function makesProduct({ id }: Squad, index: Index): boolean {
  return index.productsOf(id).some(({ squad }) => squad === id);
}

/** Who answers for a product: its manager, else the product owner (or owners) of the squad that makes it. [P], [W] */
export function answeringFor({ manager, squad }: Product, index: Index): readonly PersonId[] {
  if (manager) return [manager];
  const members = squad ? (index.squad(squad)?.members ?? []) : [];
  return members.filter(({ productOwner }) => productOwner).map(({ person }) => person);
}

/** Where a squad stands: as it says, else as its tribe does, aspect by aspect. [W] ch. 5 */
export function profileOf({ tribe, profile }: Squad, index: Index): Profile {
  const inTribe = index.tribe(tribe)?.profile ?? {};
  const stated = ASPECTS.map((aspect): [Aspect, Standing | undefined] => [aspect, profile[aspect] ?? inTribe[aspect]]);
  return Object.fromEntries(stated.filter(([, standing]) => standing !== undefined));
}
