import type { Programme } from '../organisation.ts';
import { BROKEN, type Rule } from './rule.ts';

/** The rules on a programme. */
export const programmeRules: readonly Rule<Programme>[] = [
  {
    id: 'programme-manager',
    severity: 'warning',
    source: '[P]',
    look: ({ manager }) => (manager ? null : BROKEN),
  },
];
