import { create } from 'zustand';
import type { Document, Scenario, ScenarioId } from '../domain/document.ts';

/** The scenarios that are compared. */
export interface Compared {
  before: Scenario;
  after: Scenario;
}

interface Chosen {
  /** With which scenario proposals are compared; *Today*, the first, unless another was chosen. */
  chosen: ScenarioId | null;
  choose(scenario: ScenarioId): void;
}

/** What is compared with the proposal that is shown, on the board and on the page of changes. */
export const useCompared = create<Chosen>()((set) => ({
  chosen: null,
  choose: (chosen) => set({ chosen }),
}));

/** The same with the names by which both are told apart. */
export function renamedSides({ before, after }: Compared, nameOf: (scenario: Scenario) => string): Compared {
  const named = (scenario: Scenario): Scenario => {
    const name = nameOf(scenario);
    return name === scenario.name ? scenario : { ...scenario, name };
  };
  return { before: named(before), after: named(after) };
}

/**
 * What is compared: the scenario that was chosen, else the first, with the one that is shown. `null` where the first is
 * shown itself: others are compared with it.
 */
export function comparedIn({ scenarios }: Document, shown: Scenario, chosen: ScenarioId | null): Compared | null {
  const [today] = scenarios;
  if (!today || shown === today) return null;
  return { before: scenarios.find(({ id }) => id === chosen && id !== shown.id) ?? today, after: shown };
}
