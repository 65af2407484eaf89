import type { Finding } from '../rules/finding.ts';
import { RULE_IDS, type RuleId } from '../rules/finding.ts';
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
  const changes = RULE_IDS.map((rule): RuleChange => {
    const isOfRule = (finding: Finding) => finding.rule === rule;
    return {
      rule,
      healed: compared.healed.filter(isOfRule),
      new: compared.new.filter(isOfRule),
      remaining: compared.remaining.filter(({ finding }) => isOfRule(finding)),
    };
  });
  const same = (change: RuleChange) => !isChanged(change) && change.remaining.length > 0;
  return [...changes.filter(isChanged), ...changes.filter(same)];
}

/** Whether a finding of the rule is mended or new, or more or less than it was. */
export function isChanged({ healed, new: added, remaining }: RuleChange): boolean {
  return healed.length + added.length > 0 || remaining.some(({ more }) => (more ?? 0) !== 0);
}
