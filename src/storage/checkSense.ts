import { danglingReferences } from '../domain/danglingReferences.ts';
import type { Document, Scenario } from '../domain/document.ts';
import { type AnyId, kindOf } from '../domain/ids.ts';
import { RULES } from '../domain/rules/catalogue.ts';
import { type FaultList, quoted } from './faultList.ts';

const withoutLimit: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule.limit === undefined).map((rule) => rule.id),
);

/**
 * Looks at what no single value shows: ids that stand twice or point at nothing, and limits of rules that have none.
 * An id that is no id has its fault already, and is `null` here.
 */
export function checkSense(document: Document, faults: FaultList): void {
  checkRules(document.rules, faults);
  checkScenarios(document.scenarios, faults);
  for (const [index, { organisation }] of document.scenarios.entries()) {
    for (const { path, kind, id } of danglingReferences(organisation)) {
      if (id === null) continue;
      faults.add(['scenarios', index, 'organisation', ...path], kind, { id: quoted(id), kind: kindOf(id as AnyId) });
    }
  }
}

export function checkRules(rules: Document['rules'], faults: FaultList): void {
  for (const [rule, setting] of Object.entries(rules)) {
    if (!withoutLimit.has(rule) || typeof setting.limit !== 'number') continue;
    faults.add(['rules', rule, 'limit'], 'no-limit', { key: rule });
  }
}

function checkScenarios(scenarios: readonly Scenario[], faults: FaultList): void {
  const basedOn = new Map(scenarios.map((scenario) => [scenario.id, scenario.basedOn]));
  const seen = new Set<string>();
  for (const [index, { id, basedOn: base }] of scenarios.entries()) {
    const isTaken = id !== null && seen.has(id);
    if (isTaken) faults.add(['scenarios', index, 'id'], 'duplicate-id', { id: quoted(id), kind: 'scenario' });
    seen.add(id);
    const path = ['scenarios', index, 'basedOn'];
    if (!base) continue;
    if (!basedOn.has(base)) faults.add(path, 'unknown-id', { id: quoted(base), kind: 'scenario' });
    else if (leadsBack(id, basedOn)) faults.add(path, 'based-on-circle', { id: quoted(base) });
  }
}

/** Whether following what a scenario is based on, step by step, leads back to it. */
function leadsBack<Id>(start: Id, basedOn: ReadonlyMap<Id, Id | null>): boolean {
  let id = basedOn.get(start);
  for (let steps = 0; id && steps < basedOn.size; steps++) {
    if (id === start) return true;
    id = basedOn.get(id);
  }
  return false;
}
