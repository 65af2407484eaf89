import { check } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { scenarioShown, useWorkspace } from './workspace.ts';

/** The findings of the scenario shown; the same list until something changes. */
export function findingsShown(): readonly Finding[] {
  const workspace = useWorkspace.getState();
  return check(scenarioShown(workspace), workspace.document, workspace.day);
}
