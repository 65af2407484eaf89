import type { Document, ScenarioId } from '../domain/document.ts';
import { check } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { today } from './today.ts';
import { scenarioShown, useWorkspace } from './workspace.ts';

let last: { document: Document; scenario: ScenarioId; day: string; findings: readonly Finding[] } | null = null;

/** The findings of the scenario shown; the same list until something changes. */
export function findingsShown(): readonly Finding[] {
  const { document, scenario } = useWorkspace.getState();
  const day = today();
  if (last?.document !== document || last.scenario !== scenario || last.day !== day) {
    const { organisation } = scenarioShown({ document, scenario });
    last = { document, scenario, day, findings: check(organisation, document, day) };
  }
  return last.findings;
}
