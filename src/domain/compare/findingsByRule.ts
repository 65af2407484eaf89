import { type Finding, RULE_IDS, type RuleId } from '../rules/finding.ts';
import type { FindingsCompared, Remaining } from './findings.ts';

/** The findings of one rule, of two organisations. */
export interface RuleChange {
  rule: RuleId;
  healed: readonly Finding[];
  new: readonly Finding[];
  remaining: readonly Remaining[];
}

/** Findings by rule: first of the rules in which something is otherwise, each time in the order in which rules are listed. */
export function findingsByRule(compared: FindingsCompared): RuleChange[] {
  const [healed, added] = [compared.healed, compared.new].map((findings) => byRule(findings, ({ rule }) => rule));
  const remaining = byRule(compared.remaining, ({ finding }) => finding.rule);
  const changes = RULE_IDS.map(
    (rule): RuleChange => ({
      rule,
      healed: healed?.get(rule) ?? [],
      new: added?.get(rule) ?? [],
      remaining: remaining.get(rule) ?? [],
    }),
  );
  const same = (change: RuleChange) => !isChanged(change) && change.remaining.length > 0;
  return [...changes.filter(isChanged), ...changes.filter(same)];
}

function byRule<Item>(items: readonly Item[], ruleOf: (item: Item) => RuleId): Map<RuleId, Item[]> {
  const groups = new Map<RuleId, Item[]>();
  for (const item of items) {
    const group = groups.get(ruleOf(item));
    if (group) group.push(item);
    else groups.set(ruleOf(item), [item]);
  }
  return groups;
}

/** Whether a finding of the rule is mended or new, or more or less than it was. */
export function isChanged({ healed, new: added, remaining }: RuleChange): boolean {
  return healed.length + added.length > 0 || remaining.some(({ more }) => (more ?? 0) !== 0);
}
