import { peopleOf } from '../lookup/peopleOf.ts';
import type { Tribe } from '../organisation.ts';
import { BROKEN, isMissing, type Rule } from './rule.ts';

/** The rules on a tribe. */
export const tribeRules: readonly Rule<Tribe>[] = [
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
];
