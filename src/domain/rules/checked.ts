import type { Index } from '../lookup/indexOf.ts';
import type { Organisation } from '../organisation.ts';
import { type Finding, RULE_IDS, type RuleId } from './finding.ts';
import { findingsAt, type RulesInForce } from './inForce.ts';

/** The lists whose records rules look at, with what a rule calls one of them. */
export const SUBJECT_LISTS = {
  tribes: 'tribe',
  squads: 'squad',
  chapters: 'chapter',
  people: 'person',
  products: 'product',
  projects: 'project',
  programmes: 'programme',
} as const;
export type SubjectList = keyof typeof SUBJECT_LISTS;

export const SUBJECT_LIST_NAMES = Object.keys(SUBJECT_LISTS) as SubjectList[];

/** What was found at each subject of a list, in the order of the list. */
export type Found = readonly (readonly Finding[])[];

export type FoundAt = { readonly [List in SubjectList]: Found };

/** An organisation that was checked: what was found, subject by subject and in the order of reading. */
export interface Checked {
  organisation: Organisation;
  index: Index;
  rules: RulesInForce;
  found: FoundAt;
  findings: readonly Finding[];
}

/** Everything that is wrong with one record of a list. */
export function findingsIn<List extends SubjectList>(
  list: List,
  record: Organisation[List][number],
  index: Index,
  rules: RulesInForce,
): readonly Finding[] {
  return findingsAt(record, rules[SUBJECT_LISTS[list]] as readonly never[], index, rules);
}

/** As many records as are checked in a few milliseconds, squads with all that is asked of them too. */
const AT_ONCE = 100;

/** Checks every subject, a hundred at a time. */
export function* checking(index: Index, rules: RulesInForce): Generator<void, Checked> {
  const found: [SubjectList, Found][] = [];
  for (const list of SUBJECT_LIST_NAMES) {
    const records: readonly Organisation[SubjectList][number][] = index.organisation[list];
    const ofList: (readonly Finding[])[] = [];
    for (const [at, record] of records.entries()) {
      ofList.push(findingsIn(list, record, index, rules));
      if (at % AT_ONCE === AT_ONCE - 1) yield;
    }
    found.push([list, ofList]);
  }
  return checkedWith(index, rules, Object.fromEntries(found) as unknown as FoundAt);
}

export function checkedWith(index: Index, rules: RulesInForce, found: FoundAt): Checked {
  return { organisation: index.organisation, index, rules, found, findings: inOrder(found) };
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Errors first, then warnings, then infos; within one severity in the order of the table, then of the document. */
function inOrder(found: FoundAt): Finding[] {
  const byRule = new Map<RuleId, Finding[]>(RULE_IDS.map((id) => [id, []]));
  for (const list of SUBJECT_LIST_NAMES) {
    for (const findings of found[list]) {
      if (findings.length === 0) continue;
      for (const finding of findings) byRule.get(finding.rule)?.push(finding);
    }
  }
  const groups = [...byRule.values()];
  const inSeverity = (severity: Finding['severity']) => groups.filter((group) => group[0]?.severity === severity);
  return ([] as Finding[]).concat(...SEVERITIES.flatMap(inSeverity));
}
