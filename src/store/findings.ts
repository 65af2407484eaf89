import type { Scenario } from '../domain/document.ts';
import { check } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { worthSaying } from '../domain/toDo.ts';
import { scenarioShown, useWorkspace } from './workspace.ts';

/** What there is to be said of a scenario of the document that is open; the same list until something changes. */
export function findingsOf(shown: Scenario): readonly Finding[] {
  const { document, day } = useWorkspace.getState();
  return worthSaying(shown.organisation, check(shown, document, day));
}

/** The findings of the scenario shown. */
export function findingsShown(): readonly Finding[] {
  return findingsOf(scenarioShown(useWorkspace.getState()));
}
