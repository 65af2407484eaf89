import { affectedBy } from '../../domain/compare/affected.ts';
import { type Alteration, textOf } from '../../domain/compare/alteration.ts';
import type { Bill } from '../../domain/compare/bill.ts';
import { compare } from '../../domain/compare/compare.ts';
import { findingsCompared } from '../../domain/compare/findings.ts';
import type { Disclosed, DisclosedScenario } from '../../domain/hiding/disclosed.ts';
import type { AnyId } from '../../domain/ids.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding, RuleId } from '../../domain/rules/finding.ts';
import { alterationText } from '../../wording/saying/alterationText.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import type { NameOf } from '../../wording/saying/namesIn.ts';
import type { Words } from '../../wording/words.ts';

/** What changed from one document to another, as plain data. */
export interface ChangesReport {
  before: string;
  after: string;
  /** The scenarios that are in both, in the order of after. */
  scenarios: ScenarioChanges[];
  /** Those that are in one only. */
  new: ScenarioNamed[];
  gone: ScenarioNamed[];
}

export interface ScenarioNamed {
  id: string;
  name: string;
}

export interface ScenarioChanges extends ScenarioNamed {
  /** How many people something changes for. */
  affected: number;
  figures: Bill;
  changes: ChangeReport[];
  findings: { new: FoundReport[]; healed: FoundReport[]; remaining: number };
}

export interface ChangeReport {
  kind: Alteration['kind'];
  /** The text by which the change is known again; `null` for an order, which has none. */
  change: string | null;
  /** The sentence about it. */
  text: string;
}

export interface FoundReport {
  rule: RuleId;
  severity: Finding['severity'];
  subject: string;
  message: string;
  waived: boolean;
}

interface Side {
  file: string;
  document: Disclosed;
}

/**
 * What changed from one document to another. Scenarios are the same when their ids are; where no id is in both, the first of
 * each are compared. Both are checked by the rules of after, so that what is found otherwise comes of the organisation.
 */
export function changesReport(words: Words, before: Side, after: Side, today: string): ChangesReport {
  const pairs = pairsOf(before.document.scenarios, after.document.scenarios);
  const named = ({ id, name }: DisclosedScenario) => ({ id, name });
  return {
    before: before.file,
    after: after.file,
    scenarios: pairs.map(([was, is]) => scenarioChanges(words, was, is, after.document, today)),
    new: after.document.scenarios.filter((each) => !pairs.some(([, is]) => is === each)).map(named),
    gone: before.document.scenarios.filter((each) => !pairs.some(([was]) => was === each)).map(named),
  };
}

function pairsOf(
  before: readonly DisclosedScenario[],
  after: readonly DisclosedScenario[],
): [DisclosedScenario, DisclosedScenario][] {
  const pairs = after.flatMap((is): [DisclosedScenario, DisclosedScenario][] => {
    const was = before.find(({ id }) => id === is.id);
    return was ? [[was, is]] : [];
  });
  const [was, is] = [before[0], after[0]];
  return pairs.length === 0 && was && is ? [[was, is]] : pairs;
}

function scenarioChanges(
  words: Words,
  was: DisclosedScenario,
  is: DisclosedScenario,
  rules: Disclosed,
  today: string,
): ScenarioChanges {
  const comparison = compare(was.organisation, is.organisation);
  const nameOf = namesIn(is, was);
  const heir = (id: AnyId) => comparison.became.get(id) ?? id;
  const found = findingsCompared(check(was, rules, today), check(is, rules, today), heir);
  const report = (finding: Finding) => foundReport(words, finding, nameOf);
  return {
    id: is.id,
    name: is.name,
    affected: affectedBy(comparison, was.organisation, is.organisation).length,
    figures: comparison.bill,
    changes: comparison.alterations.map((each) => changeReport(words, each, nameOf)),
    findings: {
      new: found.new.map(report),
      healed: found.healed.map(report),
      remaining: found.remaining.length,
    },
  };
}

/** What things are called in the first organisation that has them. */
function namesIn(...scenarios: readonly DisclosedScenario[]): NameOf {
  const indexes = scenarios.map(({ organisation }) => indexOf(organisation));
  return (id) => (id === null ? '' : (indexes.map((index) => index.find(id as AnyId)?.name).find(Boolean) ?? ''));
}

function changeReport(words: Words, alteration: Alteration, nameOf: NameOf): ChangeReport {
  const { kind } = alteration;
  const change = textOf(alteration);
  switch (alteration.kind) {
    case 'filled': {
      const [name, vacancy] = [nameOf(alteration.person), nameOf(alteration.vacancy)];
      return { kind, change, text: words.t('report.diff.filled', { name, vacancy }) };
    }
    case 'line-manager': {
      const none = words.t('report.diff.nobody');
      const [from, to] = [alteration.from, alteration.to].map((id) => nameOf(id) || none) as [string, string];
      return { kind, change, text: words.t('report.diff.lineManager', { name: nameOf(alteration.person), from, to }) };
    }
    default:
      return { kind, change, text: alterationText(words, alteration, nameOf) };
  }
}

function foundReport(words: Words, finding: Finding, nameOf: NameOf): FoundReport {
  const { rule, severity, subject, waived } = finding;
  const message = findingMessage(words, finding, (id) => nameOf(id) || id);
  return { rule, severity, subject, message, waived: waived !== null };
}
