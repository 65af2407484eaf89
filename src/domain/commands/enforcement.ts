import type { Document, Scenario } from '../document.ts';
import { findingChanges } from '../findingChanges.ts';
import { hasSubject } from '../lookup/hasSubject.ts';
import { check } from '../rules/check.ts';
import { ENFORCED, type Finding } from '../rules/finding.ts';
import type { Answer } from './refusal.ts';

/**
 * Refuses what leaves a documented limit newly broken, or broken further, while the scenario enforces. [W] ch. 4
 * What was broken before and is no worse is left alone, as is whatever the same command founded: a new, empty squad has
 * no product owner yet.
 */
export function enforce(before: Document, after: Document, today: string): Answer {
  for (const scenario of after.scenarios) {
    // What is as some scenario was has nothing new.
    if (scenario.mode !== 'enforce' || before.scenarios.some((each) => each.organisation === scenario.organisation))
      continue;
    const old = eldest(scenario, before, after);
    if (!old) continue;
    const findings = broken(after, old, scenario, today);
    if (findings.length > 0) return { kind: 'breaks-rules', findings };
  }
  return null;
}

/** The scenario as it was; of one that the command added, that of which it was made: its base, or what is based on it now. */
function eldest({ id, basedOn }: Scenario, before: Document, after: Document): Scenario | undefined {
  const isNowOn = (each: Scenario) => after.scenarios.some((now) => now.id === each.id && now.basedOn === id);
  const old = before.scenarios.find((each) => each.id === id) ?? before.scenarios.find(isNowOn);
  const origin = old ? undefined : after.scenarios.find((each) => each.id === basedOn);
  return origin ? eldest(origin, before, after) : old;
}

/** Whether a finding is an error about a documented limit. */
export function isEnforced(finding: Finding): boolean {
  return finding.severity === 'error' && ENFORCED.includes(finding.rule);
}

function broken(settings: Document, before: Scenario, after: Scenario, today: string): Finding[] {
  const now = check(after, settings, today).filter(isEnforced);
  if (now.length === 0) return [];
  const was = check(before, settings, today).filter(isEnforced);
  return findingChanges(was, now).worse.filter(
    (finding) => !finding.waived && hasSubject(before.organisation, finding.subject),
  );
}
