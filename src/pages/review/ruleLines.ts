import type { RuleId } from '../../domain/rules/finding.ts';
import { RULE_GROUPS, type RuleGroupName, type StandingRule } from '../../domain/rules/standingRules.ts';
import type { RulesShown } from '../../store/reviewView.ts';

/** A group of rules as it is shown. */
export interface ShownRuleGroup {
  group: RuleGroupName;
  key: string;
  rules: readonly StandingRule[];
  isOpen: boolean;
}

/** Open until somebody closes them: the others are many, and seldom changed. */
const OPEN_AT_FIRST: readonly RuleGroupName[] = ['limits', 'steering'];

/** Whether a rule is among those that are asked for. `found`: how much each found. */
export function isShown(rule: StandingRule, shown: RulesShown, found: ReadonlyMap<RuleId, number>): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'differs':
      return rule.against !== 'same';
    case 'found':
      return found.has(rule.entry.id);
    case 'off':
      return rule.is.severity === 'off';
  }
}

/** The groups of rules that are shown; `turned` are the keys of those opened or closed by hand. */
export function ruleGroups(
  rules: readonly StandingRule[],
  shown: RulesShown,
  found: ReadonlyMap<RuleId, number>,
  turned: ReadonlySet<string>,
): ShownRuleGroup[] {
  const seen = rules.filter((rule) => isShown(rule, shown, found));
  const groups = RULE_GROUPS.map((group): ShownRuleGroup => {
    const key = `group ${group} ${shown}`;
    // Whoever asks for some of the rules wants to see these.
    const isOpenAtFirst = shown !== 'all' || OPEN_AT_FIRST.includes(group);
    const own = seen.filter((rule) => rule.group === group);
    return { group, key, rules: own, isOpen: turned.has(key) !== isOpenAtFirst };
  });
  return groups.filter((group) => group.rules.length > 0);
}
