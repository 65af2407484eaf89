import type { Index } from '../lookup/indexOf.ts';
import type { Organisation } from '../organisation.ts';
import { type Finding, RULE_IDS, type RuleId } from './finding.ts';
import { findingsAt, type RulesInForce } from './inForce.ts';

/** What was found at each subject of a list, in the order of the list. */
export type Found = readonly (readonly Finding[])[];

export interface FoundAt {
  tribes: Found;
  squads: Found;
  chapters: Found;
  people: Found;
}

/** An organisation that was checked: what was found, subject by subject and in the order of reading. */
export interface Checked {
  organisation: Organisation;
  index: Index;
  rules: RulesInForce;
  found: FoundAt;
  findings: readonly Finding[];
}

/** Checks every subject. */
export function checkAll(index: Index, rules: RulesInForce): Checked {
  const { organisation } = index;
  return checkedWith(index, rules, {
    tribes: organisation.tribes.map((tribe) => findingsAt(tribe, rules.tribe, index, rules)),
    squads: organisation.squads.map((squad) => findingsAt(squad, rules.squad, index, rules)),
    chapters: organisation.chapters.map((chapter) => findingsAt(chapter, rules.chapter, index, rules)),
    people: organisation.people.map((person) => findingsAt(person, rules.person, index, rules)),
  });
}

export function checkedWith(index: Index, rules: RulesInForce, found: FoundAt): Checked {
  return { organisation: index.organisation, index, rules, found, findings: inOrder(found) };
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Errors first, then warnings, then infos; within one severity in the order of the table, then of the document. */
function inOrder({ tribes, squads, chapters, people }: FoundAt): Finding[] {
  const byRule = new Map<RuleId, Finding[]>(RULE_IDS.map((id) => [id, []]));
  for (const found of [tribes, squads, chapters, people]) {
    for (const findings of found) {
      if (findings.length === 0) continue;
      for (const finding of findings) byRule.get(finding.rule)?.push(finding);
    }
  }
  const groups = [...byRule.values()];
  const inSeverity = (severity: Finding['severity']) => groups.filter((group) => group[0]?.severity === severity);
  return ([] as Finding[]).concat(...SEVERITIES.flatMap(inSeverity));
}
