import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';

/** The scenarios that are compared. */
export interface Sides {
  before: Scenario;
  after: Scenario;
}

/**
 * What is compared with the proposal on the page: the scenario that was chosen, else *Today*, the first. `null` where the
 * first is on the page itself: others are compared with it.
 */
export function sidesOf({ scenarios }: Document, shown: Scenario, chosen: ScenarioId | null): Sides | null {
  const [today] = scenarios;
  if (!today || shown === today) return null;
  return { before: scenarios.find(({ id }) => id === chosen && id !== shown.id) ?? today, after: shown };
}
