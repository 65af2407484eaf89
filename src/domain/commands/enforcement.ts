import type { Document, Scenario } from '../document.ts';
import type { Organisation } from '../organisation.ts';
import { ENFORCED, type Finding } from '../rules/finding.ts';
import { check } from '../rules/index.ts';
import type { Answer } from './refusal.ts';

/**
 * Refuses what leaves a documented limit newly broken, or broken further, while the scenario enforces. [W] ch. 4
 * What was broken before and is no worse is left alone, as is whatever the same command founded: a new, empty squad has
 * no product owner yet.
 */
export function enforce(before: Document, after: Document, today: string): Answer {
  for (const scenario of after.scenarios) {
    const old = before.scenarios.find((each) => each.id === scenario.id);
    if (!old || old.organisation === scenario.organisation || scenario.mode !== 'enforce') continue;
    const findings = worse(enforced(old, before, today), enforced(scenario, after, today)).filter(
      (finding) => !finding.waived && exists(old.organisation, finding.subject),
    );
    if (findings.length > 0) return { kind: 'breaks-rules', findings };
  }
  return null;
}

/** The findings of `after` that are new, or by more than before, waived or not. */
export function worse(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const by = new Map(before.map((finding) => [keyOf(finding), finding.by ?? 0]));
  return after.filter((finding) => (finding.by ?? 0) > (by.get(keyOf(finding)) ?? -1));
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.subject}`;
}

function enforced(scenario: Scenario, document: Document, today: string): Finding[] {
  return check(scenario.organisation, document, today).filter(
    (finding) => finding.severity === 'error' && ENFORCED.includes(finding.rule),
  );
}

function exists({ tribes, squads, chapters, people }: Organisation, id: Finding['subject']): boolean {
  return [tribes, squads, chapters, people].some((list) => list.some((record) => record.id === id));
}
