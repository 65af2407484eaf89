import type { Person, Product } from '../organisation.ts';
import { FOCUS, productRoleOf } from '../productRoles.ts';
import type { Phase } from '../vocabulary.ts';
import type { Index } from './indexOf.ts';
import { serviceSquadOf } from './productLines.ts';

/** The phases that somebody covers: those they list, else those in which their role has its focus. [W], after Haines */
export function phasesOf(person: Person): readonly Phase[] {
  if (person.phases.length > 0) return person.phases;
  const role = productRoleOf(person);
  return role ? FOCUS[role] : [];
}

/** The phases of a product's life that some member of its squad or its service squad covers. */
export function phasesCovered(product: Product, index: Index): ReadonlySet<Phase> {
  const covered = new Set<Phase>();
  for (const squad of [product.squad && index.squad(product.squad), serviceSquadOf(product, index)]) {
    for (const { person: id } of squad?.members ?? []) {
      const person = index.person(id);
      if (person) for (const phase of phasesOf(person)) covered.add(phase);
    }
  }
  return covered;
}
