import type { Document, RuleSettings, Scenario } from '../domain/document.ts';
import { LIST_NAMES } from '../domain/lists.ts';
import type { Organisation } from '../domain/organisation.ts';
import { check, countOf, type FindingCounts } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { type SoftenedRule, softened } from '../domain/rules/softened.ts';
import { findingMessage } from '../wording/saying/findingMessage.ts';
import { wordsIn } from '../wording/words.ts';

/** One file's part of what `--json` prints. */
export interface FileReport {
  file: string;
  /** With `--rules`: where the document's own rules let more through. */
  softened?: SoftenedRule[];
  scenarios: ScenarioReport[];
}

export interface ScenarioReport {
  id: string;
  name: string;
  counts: FindingCounts;
  findings: FindingReport[];
}

export interface FindingReport {
  rule: string;
  severity: Finding['severity'];
  /** The id of what is at fault: a squad, tribe, chapter, person, product, project or programme. */
  subject: string;
  message: string;
  waived: boolean;
  /** Only for a rule with a limit. */
  count?: number;
  limit?: number;
}

/** What the rules find in a document on a day. `standard` holds in place of the document's own rules, where given. */
export function reportOn(file: string, document: Document, standard: RuleSettings | null, today: string): FileReport {
  const settings = standard ?? document;
  return {
    file,
    ...(standard && { softened: softened(document, standard) }),
    scenarios: document.scenarios.map((scenario) => scenarioReport(scenario, settings, today)),
  };
}

function scenarioReport({ id, name, organisation }: Scenario, settings: RuleSettings, today: string): ScenarioReport {
  const findings = check({ id, organisation }, settings, today);
  const names = namesIn(organisation);
  const nameOf = (subject: string) => names.get(subject) ?? subject;
  return {
    id,
    name,
    counts: countOf(findings),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      subject: finding.subject,
      message: findingMessage(wordsIn('en'), finding, nameOf),
      waived: finding.waived !== null,
      ...(finding.limit !== undefined && { count: finding.count, limit: finding.limit }),
    })),
  };
}

function namesIn(organisation: Organisation): Map<string, string> {
  return new Map(LIST_NAMES.flatMap((list) => organisation[list].map(({ id, name }) => [id, name])));
}
