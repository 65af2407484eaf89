import type { Bill } from '../../domain/compare/bill.ts';
import type { Comparing } from '../../domain/compare/compare.ts';
import type { Compared } from '../../store/compared.ts';
import { scenarioShown } from '../../store/workspace.ts';
import type { Prospect } from '../hand.ts';

/** What the proposal would come to if what is held were dropped here; `null` where that changes nothing. */
export function billOf(comparing: Comparing, { before, after }: Compared, { outcome }: Prospect): Bill | null {
  if (outcome.kind !== 'done') return null;
  const { organisation } = scenarioShown({ document: outcome.document, scenario: after.id });
  return comparing.of(before.organisation, organisation).bill;
}
