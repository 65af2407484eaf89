import { dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import { escaped } from '../markup.ts';
import { htmlTable } from './htmlTable.ts';
import {
  COUNTED,
  type FileReport,
  type FindingReport,
  listed,
  type Report,
  type ScenarioReport,
  totalOf,
} from './report.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import { changesText, countsText, faultTexts, ruleName, rulesText, severityText, waiverText } from './sayings.ts';
import { softenedText } from './softenedLines.ts';
import { type Summary, summaryOf } from './summary.ts';

const RULES = 4;
/** The page asks for nothing and runs nothing; its own policy says so to the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as a page of its own, to read, print or send along: it asks for no other file and runs nothing. */
export function htmlReport(words: Words, { on, files }: Report): string {
  const title = escaped(words.t('report.title'));
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(words.t('report.on', { on: dayText(words.language, on) }))} <strong>${escaped(countsText(words, totalOf(files)))}</strong></p>
${files.map((file) => fileSection(words, file)).join('')}</main>
</body>
</html>
`;
}

function fileSection(words: Words, file: FileReport): string {
  const title = `<h2>${escaped(file.file)}</h2>\n`;
  if (file.faults) return `<section>\n${title}${unreadPart(words, file)}</section>\n`;
  const softened = (file.softened ?? []).map(
    (each) => `<li><code>${each.rule}</code>: ${escaped(softenedText(words, each))}</li>\n`,
  );
  const softens =
    softened.length > 0 ? `<p>${escaped(words.t('report.softens'))}</p>\n<ul>\n${softened.join('')}</ul>\n` : '';
  return `<section>\n${title}${softens}${file.scenarios.map((each) => scenarioPart(words, each)).join('')}</section>\n`;
}

function unreadPart(words: Words, file: FileReport): string {
  const faults = faultTexts(words, file).map((fault) => `<li>${escaped(fault)}</li>\n`);
  return `<p class="error">${escaped(words.t('report.unread'))}</p>\n<ul>\n${faults.join('')}</ul>\n`;
}

function scenarioPart(words: Words, scenario: ScenarioReport): string {
  const { name, counts, findings, changes } = scenario;
  const since = changes ? `; ${changesText(words, changes)}` : '';
  const title = `<h3>${escaped(name)}</h3>\n<p>${escaped(`${countsText(words, counts)}${since}`)}</p>\n`;
  const summary = summaryOf(findings);
  const counted = findings.length > 0 ? `${tribesTable(words, summary)}${rulesTable(words, summary)}` : '';
  return `${title}${counted}${findingsTables(words, summary, listed(scenario))}`;
}

function tribesTable(words: Words, { tribes }: Summary): string {
  const kinds = COUNTED.map((kind) => ({ text: words.t(`report.kind.${kind}`), isNumber: true }));
  const rows = tribes.map(({ tribe, counts, rules }) => [
    { text: tribe?.name ?? words.t('report.noTribe') },
    ...COUNTED.map((kind) => ({ text: counts[kind] > 0 ? words.number(counts[kind]) : '', isNumber: true })),
    { text: rulesText(words, rules, RULES) },
  ]);
  const headers = [{ text: words.t('report.column.tribe') }, ...kinds, { text: words.t('report.rules') }];
  return htmlTable(words.t('report.byTribe'), headers, rows);
}

function rulesTable(words: Words, { rules }: Summary): string {
  const rows = rules.map(({ rule, severity, count }) => [
    { text: ruleName(words, rule), note: rule },
    { text: words.number(count), isNumber: true },
    { text: words.t(`rules.severity.${severity}`), look: severity },
    { text: words.t(`rules.${rule}.why`), note: words.t(`rules.${rule}.source`) },
  ]);
  const headers = (['rule', 'howMany', 'severity', 'why'] as const).map((column) => ({
    text: words.t(`report.column.${column}`),
    isNumber: column === 'howMany',
  }));
  return htmlTable(words.t('report.byRule'), headers, rows);
}

/** The findings of each tribe as a table of their own, in the order in which the tribes are counted. */
function findingsTables(words: Words, { tribes }: Summary, findings: readonly FindingReport[]): string {
  const headers = (['severity', 'rule', 'what'] as const).map((column) => ({
    text: words.t(`report.column.${column}`),
  }));
  const places = [...tribes, ...findings].map(({ tribe }) => [tribe?.id ?? null, tribe] as const);
  const tables = [...new Map(places)].map(([id, tribe]) => {
    const rows = findings.filter((each) => (each.tribe?.id ?? null) === id).map((each) => findingRow(words, each));
    return htmlTable(tribe?.name ?? words.t('report.noTribe'), headers, rows);
  });
  return tables.join('');
}

function findingRow(words: Words, finding: FindingReport) {
  const { rule, severity, message, waived, waiver, change } = finding;
  return [
    { text: severityText(words, finding), look: waived || change === 'healed' ? 'waived' : severity },
    { text: ruleName(words, rule) },
    { text: message, ...(waiver && { note: waiverText(words, waiver) }) },
  ];
}
