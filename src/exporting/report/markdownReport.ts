import { dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import { markdownTable, plainInMarkdown } from './markdownText.ts';
import {
  COUNTED,
  type FileReport,
  type FindingReport,
  listed,
  type Report,
  type ScenarioReport,
  totalOf,
} from './report.ts';
import { changesText, countsText, faultTexts, ruleName, rulesText, severityText, waiverText } from './sayings.ts';
import { softenedText } from './softenedLines.ts';
import { type Summary, summaryOf } from './summary.ts';

const RULES = 4;

/** A report as Markdown: what was found by tribe and by rule, then every finding. */
export function markdownReport(words: Words, { on, files }: Report): string {
  const head = [
    `# ${words.t('report.title')}\n`,
    `${words.t('report.on', { on: dayText(words.language, on) })} **${countsText(words, totalOf(files))}**\n`,
  ];
  return [...head, ...files.flatMap((file) => fileParts(words, file))].join('\n');
}

function fileParts(words: Words, file: FileReport): string[] {
  const title = `## ${plainInMarkdown(file.file)}\n`;
  if (file.faults) {
    const faults = faultTexts(words, file).map((fault) => `- ${plainInMarkdown(fault)}\n`);
    return [title, `**${words.t('report.unread')}**\n`, faults.join('')];
  }
  const softened = (file.softened ?? []).map((each) => `- \`${each.rule}\`: ${softenedText(words, each)}\n`);
  const softens = softened.length > 0 ? [`${words.t('report.softens')}\n`, softened.join('')] : [];
  return [title, ...softens, ...file.scenarios.flatMap((scenario) => scenarioParts(words, scenario))];
}

function scenarioParts(words: Words, scenario: ScenarioReport): string[] {
  const { name, counts, findings, changes } = scenario;
  const since = changes ? `; ${changesText(words, changes)}` : '';
  const title = [`### ${plainInMarkdown(name)}\n`, `${countsText(words, counts)}${since}\n`];
  const all = listed(scenario);
  if (all.length === 0) return title;
  const summary = summaryOf(findings);
  const counted = findings.length > 0 ? [tribesTable(words, summary), rulesTable(words, summary)] : [];
  return [...title, ...counted, findingsTable(words, all)];
}

function tribesTable(words: Words, { tribes }: Summary): string {
  const kinds = COUNTED.map((kind) => words.t(`report.kind.${kind}`));
  const rows = tribes.map(({ tribe, counts, rules }) => [
    plainInMarkdown(tribe?.name ?? words.t('report.noTribe')),
    ...COUNTED.map((kind) => words.number(counts[kind])),
    rulesText(words, rules, RULES),
  ]);
  return markdownTable([words.t('report.column.tribe'), ...kinds, words.t('report.rules')], rows, kinds.length);
}

function rulesTable(words: Words, { rules }: Summary): string {
  const rows = rules.map(({ rule, severity, count }) => [
    `${ruleName(words, rule)} (\`${rule}\`)`,
    words.number(count),
    words.t(`rules.severity.${severity}`),
    `${words.t(`rules.${rule}.why`)} *${words.t(`rules.${rule}.source`)}*`,
  ]);
  const headers = (['ruleName', 'howMany', 'severity', 'why'] as const).map((each) => words.t(`report.column.${each}`));
  return markdownTable(headers, rows, 1);
}

function findingsTable(words: Words, findings: readonly FindingReport[]): string {
  const rows = findings.map((finding) => {
    const { rule, tribe, message, waiver } = finding;
    const why = waiver ? waiverText(words, waiver) : '';
    return [severityText(words, finding), `\`${rule}\``, tribe?.name ?? '', message, why].map((cell, place) =>
      place === 1 ? cell : plainInMarkdown(cell),
    );
  });
  const headers = (['severity', 'rule', 'tribe', 'what', 'reason'] as const).map((each) =>
    words.t(`report.column.${each}`),
  );
  return markdownTable(headers, rows, 0);
}
