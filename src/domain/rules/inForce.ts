import type { RuleSettings } from '../document.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { Chapter, Person, Squad, SubjectId, Tribe } from '../organisation.ts';
import { entryOf } from './catalogue.ts';
import { chapterRules } from './chapter.ts';
import type { Breach, Finding, RuleId } from './finding.ts';
import { settingsOf } from './packs.ts';
import { personRules } from './person.ts';
import { lookFor, type Rule } from './rule.ts';
import { squadRules } from './squad.ts';
import { tribeRules } from './tribe.ts';
import { type WaiverFor, waiversHolding } from './waivers.ts';

/** A rule that is not off, with the severity and the limit in force. */
export interface RuleInForce<Subject> {
  id: RuleId;
  severity: Finding['severity'];
  limit: number | undefined;
  look(subject: Subject, index: Index): Breach | null;
}

/** What a document's settings make of the rules on a day. */
export interface RulesInForce {
  settings: RuleSettings;
  today: string;
  tribe: readonly RuleInForce<Tribe>[];
  squad: readonly RuleInForce<Squad>[];
  chapter: readonly RuleInForce<Chapter>[];
  person: readonly RuleInForce<Person>[];
  waiverFor: WaiverFor;
}

function inForce<Subject>(rules: readonly Rule<Subject>[], settings: RuleSettings): RuleInForce<Subject>[] {
  return rules.flatMap((rule) => {
    const { severity, limit } = settingsOf(entryOf(rule.id), settings);
    return severity === 'off' ? [] : [{ id: rule.id, severity, limit, look: lookFor(rule, limit) }];
  });
}

export function rulesInForce(settings: RuleSettings, today: string): RulesInForce {
  const { pack, rules, waivers } = settings;
  return {
    settings: { pack, rules, waivers },
    today,
    tribe: inForce(tribeRules, settings),
    squad: inForce(squadRules, settings),
    chapter: inForce(chapterRules, settings),
    person: inForce(personRules, settings),
    waiverFor: waiversHolding(settings, today),
  };
}

/** Whether these are still the rules: a document's settings are the same values until somebody changes them. */
export function areInForce({ settings, today }: RulesInForce, now: RuleSettings, day: string): boolean {
  const { pack, rules, waivers } = settings;
  return pack === now.pack && rules === now.rules && waivers === now.waivers && today === day;
}

const none: readonly Finding[] = [];

/** Everything that is wrong with one subject. */
export function findingsAt<Subject extends { id: SubjectId }>(
  subject: Subject,
  rules: readonly RuleInForce<Subject>[],
  index: Index,
  { waiverFor }: RulesInForce,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const rule of rules) {
    const breach = rule.look(subject, index);
    if (!breach) continue;
    const { id, severity, limit } = rule;
    const finding: Finding = { rule: id, severity, subject: subject.id, ...breach, waived: null };
    if (limit !== undefined) finding.limit = limit;
    finding.waived = waiverFor(finding);
    findings ??= [];
    findings.push(finding);
  }
  return findings ?? none;
}
