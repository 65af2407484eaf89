import type { Index } from '../lookup/indexOf.ts';
import { phasesCovered } from '../lookup/phasesCovered.ts';
import { answeringFor, serviceSquadOf } from '../lookup/productLines.ts';
import type { Product } from '../organisation.ts';
import { hasRole } from '../productRoles.ts';
import { PHASES } from '../vocabulary.ts';
import { BROKEN, isMissing, type Rule } from './rule.ts';

/** The rules on a product. */
export const productRules: readonly Rule<Product>[] = [
  {
    id: 'product-squad',
    severity: 'warning',
    source: '[W] ch. 4',
    look: (product, index) => (product.squad === null && index.hasTribe ? BROKEN : null),
  },
  {
    id: 'product-answered',
    severity: 'warning',
    source: '[P]',
    look: (product, index) => (answeringFor(product, index).length === 0 ? BROKEN : null),
  },
  {
    id: 'product-value',
    severity: 'info',
    source: '[W] ch. 5',
    look: (product) => (isMissing(product.value) ? BROKEN : null),
  },
  {
    id: 'life-cycle-cover',
    severity: 'info',
    source: '[W] ch. 2, after Haines',
    look(product, index) {
      const covered = phasesCovered(product, index);
      if (covered.size === 0 || covered.size === PHASES.length) return null;
      return { phases: PHASES.filter((phase) => !covered.has(phase)) };
    },
  },
  {
    id: 'complex-product',
    severity: 'info',
    source: '[W] ch. 5',
    look(product, index) {
      if (!product.complex) return null;
      const service = serviceSquadOf(product, index);
      if (!service) return BROKEN;
      const isTechnical = (person: Parameters<Index['person']>[0]) => hasRole('technical', index.person(person));
      const answering = answeringFor(product, index).find(isTechnical);
      if (answering) return { about: [answering] };
      return service.members.some(({ person }) => isTechnical(person)) ? null : { about: [service.id] };
    },
  },
];
