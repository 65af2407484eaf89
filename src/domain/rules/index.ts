import type { RuleSettings } from '../document.ts';
import type { Organisation } from '../organisation.ts';
import { indexOf } from '../queries.ts';
import { type Finding, RULE_IDS, type RuleId } from './finding.ts';
import { findingsAt, rulesInForce } from './inForce.ts';

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Every finding, errors first, then warnings, then infos; within one severity in the order of the table, then of the document. */
export function check(organisation: Organisation, settings: RuleSettings, today: string): Finding[] {
  const { tribe, squad, chapter, person, waiverFor } = rulesInForce(settings, today);
  const index = indexOf(organisation);
  return listed([
    ...organisation.tribes.map((each) => findingsAt(each, tribe, index, waiverFor)),
    ...organisation.squads.map((each) => findingsAt(each, squad, index, waiverFor)),
    ...organisation.chapters.map((each) => findingsAt(each, chapter, index, waiverFor)),
    ...organisation.people.map((each) => findingsAt(each, person, index, waiverFor)),
  ]);
}

/** The findings of all subjects (each kind in the order of the document) as one list, in the order of reading. */
function listed(found: readonly (readonly Finding[])[]): Finding[] {
  const byRule = new Map<RuleId, Finding[]>(RULE_IDS.map((id) => [id, []]));
  for (const findings of found) for (const finding of findings) byRule.get(finding.rule)?.push(finding);
  const groups = [...byRule.values()];
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group[0]?.severity === severity).flat());
}

/** How many findings of each severity count, and how many are waived: a waived one counts nowhere else. */
export type FindingCounts = Record<Finding['severity'] | 'waived', number>;

export function countOf(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const finding of findings) counts[finding.waived ? 'waived' : finding.severity] += 1;
  return counts;
}
