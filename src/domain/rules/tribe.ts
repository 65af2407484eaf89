import { peopleOf } from '../lookup/peopleOf.ts';
import { makesProduct } from '../lookup/productLines.ts';
import type { Tribe } from '../organisation.ts';
import { isOfProducts } from '../productRoles.ts';
import { BROKEN, isMissing, onTribes, type Rule } from './rule.ts';

/** The rules on a tribe. */
export const tribeRules: readonly Rule<Tribe>[] = onTribes(
  ({ form }) => form === 'tribe',
  [
    {
      id: 'tribe-size',
      severity: 'error',
      limit: 150,
      source: '[W] ch. 4',
      count: (tribe, index) => peopleOf(index.organisation, tribe).size,
    },
    {
      id: 'tribe-lead',
      severity: 'warning',
      source: '[W] ch. 4',
      look: (tribe) => (tribe.lead ? null : BROKEN),
    },
    {
      id: 'tribe-purpose',
      severity: 'info',
      source: '[W] ch. 4',
      look: (tribe) => (isMissing(tribe.purpose) ? BROKEN : null),
    },
    {
      id: 'product-management-chapter',
      severity: 'info',
      source: '[W] ch. 4',
      look(tribe, index) {
        if (!index.squadsIn(tribe.id).some((squad) => makesProduct(squad, index))) return null;
        return index.chaptersIn(tribe.id).some(isOfProducts) ? null : BROKEN;
      },
    },
  ],
);
