import type { RuleSettings, Waiver } from '../../domain/document.ts';
import type { Disclosed, DisclosedScenario } from '../../domain/hiding/disclosed.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { RULES } from '../../domain/rules/catalogue.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { settingsOf } from '../../domain/rules/packs.ts';
import { softened } from '../../domain/rules/softened.ts';
import { unitsConcerned } from '../../domain/rules/unitsConcerned.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import type { Words } from '../../wording/words.ts';
import type { LineOf } from './linesOfIds.ts';
import {
  countsOf,
  type FaultReport,
  type FileReport,
  type FindingReport,
  type RuleReport,
  type ScenarioReport,
  type WaiverReport,
} from './report.ts';

/** What decides which findings there are, and in which words they are told. */
export interface Checking {
  words: Words;
  /** Holds in place of the documents' own rules; `null` for these. */
  standard: RuleSettings | null;
  /** The day to take for today, `YYYY-MM-DD`. */
  today: string;
}

/** What the rules find in a document that was read from a file of that name; `lineOf`: where in its text things stand. */
export function reportOn(file: string, document: Disclosed, checking: Checking, lineOf: LineOf = nowhere): FileReport {
  const { standard } = checking;
  return {
    file,
    ...(standard && { softened: softened(document, standard) }),
    rules: rulesIn(standard ?? document),
    scenarios: document.scenarios.map((scenario) => scenarioReport(scenario, standard ?? document, checking, lineOf)),
  };
}

const nowhere: LineOf = () => undefined;

/** A file that could not be read: why not, and how many faults there are, of which those given may be the first. */
export function reportUnread(file: string, faults: FaultReport[], faultCount: number): FileReport {
  return { file, faults, faultCount, scenarios: [] };
}

function rulesIn(settings: RuleSettings): RuleReport[] {
  return RULES.flatMap((rule) => {
    const { severity, ...limit } = settingsOf(rule, settings);
    return severity === 'off' ? [] : [{ rule: rule.id, severity, ...limit }];
  });
}

function scenarioReport(
  scenario: DisclosedScenario,
  settings: RuleSettings,
  { words, today }: Checking,
  lineOf: LineOf,
): ScenarioReport {
  const { id, name, organisation } = scenario;
  const index = indexOf(organisation);
  const findings = check({ id, organisation }, settings, today).map((finding): FindingReport => {
    const line = lineOf(id, finding.subject);
    return { ...findingReport(finding, words, index), ...(line !== undefined && { line }) };
  });
  return { id, name, counts: countsOf(findings), findings };
}

function findingReport(finding: Finding, words: Words, index: Index): FindingReport {
  const { rule, severity, subject, waived, count, limit } = finding;
  const nameOf = (id: Finding['subject']) => index.find(id)?.name ?? id;
  const { tribe } = unitsConcerned(subject, index);
  return {
    rule,
    severity,
    subject,
    name: nameOf(subject),
    tribe: tribe && { id: tribe, name: nameOf(tribe) },
    message: findingMessage(words, finding, nameOf),
    waived: waived !== null,
    ...(waived && { waiver: waiverReport(waived) }),
    ...(limit !== undefined && { count, limit }),
  };
}

function waiverReport({ reason, by, until, upTo }: Waiver): WaiverReport {
  return { reason, by, until, ...(upTo !== undefined && { upTo }) };
}
