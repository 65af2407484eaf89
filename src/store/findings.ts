import type { RuleSettings, Scenario } from '../domain/document.ts';
import { check } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { worthSaying } from '../domain/toDo.ts';
import { scenarioShown, useWorkspace } from './workspace.ts';

/** What there is to be said of a scenario; the same list until something changes. */
export function findingsIn(scenario: Scenario, settings: RuleSettings, day: string): readonly Finding[] {
  return worthSaying(scenario.organisation, check(scenario, settings, day));
}

/** The same of a scenario of the document that is open. */
export function findingsOf(shown: Scenario): readonly Finding[] {
  const { document, day } = useWorkspace.getState();
  return findingsIn(shown, document, day);
}

/** The findings of the scenario shown. */
export function findingsShown(): readonly Finding[] {
  return findingsOf(scenarioShown(useWorkspace.getState()));
}
