import { chapterRules } from './chapter.ts';
import { RULE_IDS, type RuleId } from './finding.ts';
import { personRules } from './person.ts';
import { productRules } from './product.ts';
import { programmeRules } from './programme.ts';
import { projectRules } from './project.ts';
import type { Rule } from './rule.ts';
import { squadRules } from './squad.ts';
import { tribeRules } from './tribe.ts';

/** The rules by what they are flagged on. */
export const RULES_ON = {
  tribe: tribeRules,
  squad: squadRules,
  chapter: chapterRules,
  person: personRules,
  product: productRules,
  project: projectRules,
  programme: programmeRules,
};

/** What a rule is flagged on. */
export type SubjectKind = keyof typeof RULES_ON;

/** A rule as the table of rules lists it: the severity and limit are the defaults. */
export type RuleEntry = Pick<Rule<never>, 'id' | 'severity' | 'limit' | 'fewest' | 'source'> & { subject: SubjectKind };

function entriesOf(subject: SubjectKind, rules: readonly Rule<never>[]): RuleEntry[] {
  return rules.map(({ id, severity, limit, fewest, source }) => ({ id, subject, severity, limit, fewest, source }));
}

const unsorted = [
  ...entriesOf('tribe', RULES_ON.tribe),
  ...entriesOf('squad', RULES_ON.squad),
  ...entriesOf('chapter', RULES_ON.chapter),
  ...entriesOf('person', RULES_ON.person),
  ...entriesOf('product', RULES_ON.product),
  ...entriesOf('project', RULES_ON.project),
  ...entriesOf('programme', RULES_ON.programme),
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
