import type { RuleSettings, Severity } from '../document.ts';
import { RULES, type RuleEntry } from './catalogue.ts';
import type { RuleId } from './finding.ts';
import { type RuleStanding, settingsOf } from './packs.ts';

type Choice = Pick<RuleSettings, 'pack' | 'rules'>;

/** A rule that lets more through than it should. */
export interface SoftenedRule {
  rule: RuleId;
  is: RuleStanding;
  shouldBe: RuleStanding;
}

/** From what says nothing to what may refuse. */
const STRICTNESS: readonly Severity[] = ['off', 'info', 'warning', 'error'];
const TABLE: Choice = { pack: 'whitepaper', rules: {} };

/** The rules that a document softens against a standard: a lower severity, or a limit that lets more through. */
export function softened(document: Choice, standard: Choice = TABLE): SoftenedRule[] {
  const standings = RULES.map((rule) => ({
    rule,
    is: settingsOf(rule, document),
    shouldBe: settingsOf(rule, standard),
  }));
  return standings
    .filter(({ rule, is, shouldBe }) => isSofter(rule, is, shouldBe))
    .map(({ rule, is, shouldBe }) => ({ rule: rule.id, is, shouldBe }));
}

/** Whether a rule as it is lets more through than it should: by its severity or by its limit. */
export function isSofter(rule: RuleEntry, is: RuleStanding, shouldBe: RuleStanding): boolean {
  if (shouldBe.severity === 'off') return false;
  if (STRICTNESS.indexOf(is.severity) < STRICTNESS.indexOf(shouldBe.severity)) return true;
  if (is.limit === undefined || shouldBe.limit === undefined) return false;
  return rule.fewest ? is.limit < shouldBe.limit : is.limit > shouldBe.limit;
}
