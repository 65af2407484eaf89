import { RULES } from '../../domain/rules/catalogue.ts';
import { marked } from '../../wording/saying/marked.ts';
import type { Words } from '../../wording/words.ts';
import { fileAddress } from './fileAddress.ts';
import {
  type Change,
  type FileReport,
  type FindingReport,
  listed,
  type Report,
  type ScenarioReport,
} from './report.ts';
import { faultTexts, ruleName, waiverText } from './sayings.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What SARIF calls what became of a finding. */
const STATES: Record<Change, string> = { new: 'new', worse: 'updated', same: 'unchanged', healed: 'absent' };

/** The rule that a file breaks which could not be read. */
const UNREAD = 'unreadable-file';

/** A report as SARIF 2.1.0, for those who collect what several checkers find. */
export function sarifReport(words: Words, { files }: Report): string {
  const results = files.flatMap((file) => [
    ...faultTexts(words, file).map((fault) => unreadResult(file, fault)),
    ...file.scenarios.flatMap((scenario) => listed(scenario).map((each) => resultOf(words, file, scenario, each))),
  ]);
  const run = {
    tool: { driver: { name: 'Tribecraft', rules: rulesOf(words) } },
    language: words.language,
    invocations: [{ executionSuccessful: files.every(({ faults }) => !faults) }],
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rulesOf(words: Words): object[] {
  const known = RULES.map(({ id, severity }) => ({
    id,
    name: ruleName(words, id),
    shortDescription: { text: ruleName(words, id) },
    fullDescription: { text: words.t(`rules.${id}.why`) },
    help: { text: `${words.t(`rules.${id}.why`)} ${words.t(`rules.${id}.source`)}` },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
  return [...known, { id: UNREAD, shortDescription: { text: words.t('report.unread') } }];
}

function resultOf(words: Words, { file }: FileReport, scenario: ScenarioReport, finding: FindingReport): object {
  const { rule, severity, subject, name, message, waiver, change, line } = finding;
  const place = { name: marked(name), fullyQualifiedName: `${scenario.id}/${subject}`, kind: kindIn(subject) };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: `${marked(message)} (${marked(scenario.name)})` },
    locations: [{ ...placeIn(file, line), logicalLocations: [place] }],
    partialFingerprints: { 'finding/v1': `${scenario.id} ${rule} ${subject}` },
    ...(change && { baselineState: STATES[change] }),
    ...(waiver && { suppressions: [{ kind: 'external', justification: marked(waiverText(words, waiver)) }] }),
  };
}

function unreadResult({ file }: FileReport, fault: string): object {
  const text = marked(fault);
  return { ruleId: UNREAD, ruleIndex: RULES.length, level: 'error', message: { text }, locations: [placeIn(file)] };
}

function placeIn(file: string, line = 1): object {
  return { physicalLocation: { artifactLocation: { uri: fileAddress(file) }, region: { startLine: line } } };
}

const kindIn = (subject: string) => subject.slice(0, subject.indexOf(':'));
