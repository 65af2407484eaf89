import type { Scenario, ScenarioId } from './document.ts';

/** A scenario, then what it is based on, then what that is based on, to the end. */
export function basesOf(scenarios: readonly Scenario[], id: ScenarioId | null | undefined): Scenario[] {
  const scenario = scenarios.find((each) => each.id === id);
  return scenario ? [scenario, ...basesOf(scenarios, scenario.basedOn)] : [];
}

/** Today, the first scenario, as it was before: the frozen ones that it is based on, the latest first. */
export function earlierTodays(scenarios: readonly Scenario[]): Scenario[] {
  return basesOf(scenarios, scenarios[0]?.basedOn).filter(({ frozen }) => frozen);
}
