import type { RuleSettings } from '../document.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { Chapter, Person, Product, Programme, Project, Squad, SubjectId, Tribe } from '../organisation.ts';
import { entryOf, RULES_ON } from './catalogue.ts';
import type { Breach, Finding, RuleId } from './finding.ts';
import { settingsOf } from './packs.ts';
import { lookFor, type Rule } from './rule.ts';
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
  product: readonly RuleInForce<Product>[];
  project: readonly RuleInForce<Project>[];
  programme: readonly RuleInForce<Programme>[];
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
    tribe: inForce(RULES_ON.tribe, settings),
    squad: inForce(RULES_ON.squad, settings),
    chapter: inForce(RULES_ON.chapter, settings),
    person: inForce(RULES_ON.person, settings),
    product: inForce(RULES_ON.product, settings),
    project: inForce(RULES_ON.project, settings),
    programme: inForce(RULES_ON.programme, settings),
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
