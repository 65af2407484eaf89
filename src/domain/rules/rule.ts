import type { Index } from '../lookup/indexOf.ts';
import type { Breach, Finding, RuleId } from './finding.ts';

interface Described {
  id: RuleId;
  /** The severity that holds where neither the pack nor the document says otherwise. */
  severity: Finding['severity'];
  /** Where the rule comes from: [W], [K] and [P] are the sources of the whole domain. */
  source: string;
}

/** A rule with a number: broken by more than `limit`, or with `fewest` by fewer, none at all excepted. */
export interface CountingRule<Subject> extends Described {
  limit: number;
  fewest?: true;
  count(subject: Subject, index: Index): number;
}

/** A rule without a number: it says itself what it sees at a subject, `null` when all is well. */
export interface LookingRule<Subject> extends Described {
  limit?: undefined;
  fewest?: undefined;
  look(subject: Subject, index: Index): Breach | null;
}

export type Rule<Subject> = CountingRule<Subject> | LookingRule<Subject>;

/** The breach of a rule whose name and subject say it all. */
export const BROKEN: Breach = {};

/** How a rule looks at a subject under the limit in force: what it sees, `null` when all is well. */
export function lookFor<Subject>(rule: Rule<Subject>, limit = 0): LookingRule<Subject>['look'] {
  if (rule.limit === undefined) return rule.look;
  return (subject, index) => {
    const count = rule.count(subject, index);
    const by = rule.fewest ? limit - count : count - limit;
    return by > 0 && count > 0 ? { count, by } : null;
  };
}

/** A text of spaces alone is missing. */
export function isMissing(text: string): boolean {
  return text.trim() === '';
}

/**
 * Rules that look only at what is in a tribe: a department or a chain has teams and groups instead, of which the
 * documents say nothing.
 */
export function onTribes<Subject>(
  isOfTribe: (subject: Subject, index: Index) => boolean,
  rules: readonly Rule<Subject>[],
): Rule<Subject>[] {
  return rules.map((rule): Rule<Subject> => {
    if (rule.limit === undefined) {
      const { look } = rule;
      return {
        ...rule,
        look: (subject: Subject, index: Index) => (isOfTribe(subject, index) ? look(subject, index) : null),
      };
    }
    const { count } = rule;
    return {
      ...rule,
      count: (subject: Subject, index: Index) => (isOfTribe(subject, index) ? count(subject, index) : 0),
    };
  });
}
