import type { Scenario } from '../../domain/document.ts';
import { ELSEWHERE, type TribeChoice } from '../../domain/rules/findingFilter.ts';
import type { RuleTally } from '../../domain/rules/ruleTallies.ts';

/** A tribe for which findings are counted. */
export interface TribeColumn {
  id: TribeChoice;
  name: string;
}

/** Every tribe in the order of the document, and what is `elsewhere` where there is anything. */
export function tribeColumns(
  tallies: readonly RuleTally[],
  { organisation }: Scenario,
  elsewhere: string,
): TribeColumn[] {
  const isElsewhere = tallies.some(({ byTribe }) => byTribe.has(ELSEWHERE));
  return [...organisation.tribes, ...(isElsewhere ? [{ id: ELSEWHERE, name: elsewhere } as const] : [])];
}
