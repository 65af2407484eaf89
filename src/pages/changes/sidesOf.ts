import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';

/** The scenarios that are compared. */
export interface Sides {
  before: Scenario;
  after: Scenario;
}

/**
 * What is compared with the scenario on the page: the one that was chosen, else what it is based on, else *Today*. Where
 * that is on the page itself, the first proposal is compared with it. `null` where there is one scenario alone.
 */
export function sidesOf({ scenarios }: Document, shown: Scenario, chosen: ScenarioId | null): Sides | null {
  const [today, proposal] = scenarios;
  if (!today || !proposal) return null;
  const other = (id: ScenarioId | null) => scenarios.find((each) => each.id === id && each !== shown);
  const before = other(chosen) ?? other(shown.basedOn);
  if (before) return { before, after: shown };
  return shown === today ? { before: today, after: proposal } : { before: today, after: shown };
}
