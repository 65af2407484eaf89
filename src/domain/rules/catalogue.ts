import { chapterRules } from './chapter.ts';
import { RULE_IDS, type RuleId } from './finding.ts';
import { personRules } from './person.ts';
import type { Rule } from './rule.ts';
import { squadRules } from './squad.ts';
import { tribeRules } from './tribe.ts';

/** What a rule is flagged on. */
export type SubjectKind = 'tribe' | 'squad' | 'chapter' | 'person';

/** A rule as the table of rules lists it: the severity and limit are the defaults. */
export type RuleEntry = Pick<Rule<never>, 'id' | 'severity' | 'limit' | 'fewest' | 'source'> & { subject: SubjectKind };

function entriesOf(subject: SubjectKind, rules: readonly Rule<never>[]): RuleEntry[] {
  return rules.map(({ id, severity, limit, fewest, source }) => ({ id, subject, severity, limit, fewest, source }));
}

const unsorted = [
  ...entriesOf('tribe', tribeRules),
  ...entriesOf('squad', squadRules),
  ...entriesOf('chapter', chapterRules),
  ...entriesOf('person', personRules),
];

/** Every rule, in the order of the table. */
export const RULES: readonly RuleEntry[] = unsorted.toSorted((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id));

const entries = new Map<RuleId, RuleEntry>(RULES.map((rule) => [rule.id, rule]));

/** The entry of a rule in the table. */
export function entryOf(id: RuleId): RuleEntry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no rule ${id}`);
  return entry;
}
