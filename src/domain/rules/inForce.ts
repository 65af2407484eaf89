import type { RuleSettings } from '../document.ts';
import type { Chapter, Person, Squad, SubjectId, Tribe } from '../organisation.ts';
import type { Index } from '../queries.ts';
import { entryOf } from './catalogue.ts';
import { chapterRules } from './chapter.ts';
import type { Finding } from './finding.ts';
import { settingsOf } from './packs.ts';
import { personRules } from './person.ts';
import { breachOf, type Rule } from './rule.ts';
import { squadRules } from './squad.ts';
import { tribeRules } from './tribe.ts';
import { type WaiverFor, waiversHolding } from './waivers.ts';

/** A rule that is not off, with the severity and the limit in force. */
interface RuleInForce<Subject> {
  rule: Rule<Subject>;
  severity: Finding['severity'];
  limit?: number;
}

/** What a document's settings make of the rules on a day. */
export interface RulesInForce {
  tribe: readonly RuleInForce<Tribe>[];
  squad: readonly RuleInForce<Squad>[];
  chapter: readonly RuleInForce<Chapter>[];
  person: readonly RuleInForce<Person>[];
  waiverFor: WaiverFor;
}

function inForce<Subject>(rules: readonly Rule<Subject>[], settings: RuleSettings): RuleInForce<Subject>[] {
  return rules.flatMap((rule) => {
    const { severity, limit } = settingsOf(entryOf(rule.id), settings);
    return severity === 'off' ? [] : [{ rule, severity, limit }];
  });
}

export function rulesInForce(settings: RuleSettings, today: string): RulesInForce {
  return {
    tribe: inForce(tribeRules, settings),
    squad: inForce(squadRules, settings),
    chapter: inForce(chapterRules, settings),
    person: inForce(personRules, settings),
    waiverFor: waiversHolding(settings, today),
  };
}

const none: readonly Finding[] = [];

/** Everything that is wrong with one subject. */
export function findingsAt<Subject extends { id: SubjectId }>(
  subject: Subject,
  rules: readonly RuleInForce<Subject>[],
  index: Index,
  waiverFor: WaiverFor,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const { rule, severity, limit } of rules) {
    const breach = breachOf(rule, subject, index, limit ?? 0);
    if (!breach) continue;
    const finding: Finding = { rule: rule.id, severity, subject: subject.id, ...breach, waived: null };
    if (limit !== undefined) finding.limit = limit;
    finding.waived = waiverFor(finding);
    findings ??= [];
    findings.push(finding);
  }
  return findings ?? none;
}
