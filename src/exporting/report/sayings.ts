import type { FindingCounts } from '../../domain/rules/check.ts';
import type { RuleId } from '../../domain/rules/finding.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import {
  type Change,
  COUNTED,
  type FaultReport,
  type FileReport,
  type FindingReport,
  type WaiverReport,
} from './report.ts';
import type { RuleCount } from './summary.ts';

/** `1 breach, 2 warnings, 0 hints, 0 waived`. */
export function countsText(words: Words, counts: FindingCounts): string {
  return COUNTED.map((kind) => words.t(`panels.findings.count.${kind}`, { count: counts[kind] })).join(', ');
}

/** The same without what there is none of. */
export function foundText(words: Words, counts: FindingCounts): string {
  const found = COUNTED.filter((kind) => counts[kind] > 0);
  return found.map((kind) => words.t(`panels.findings.count.${kind}`, { count: counts[kind] })).join(', ');
}

/** `Squad size`. */
export function ruleName(words: Words, rule: RuleId): string {
  return words.t(`rules.${rule}.name`);
}

/** `Squad size 14, One product owner 3 and 2 more`: no more than `most` of them by name. */
export function rulesText(words: Words, rules: readonly RuleCount[], most: number): string {
  const named = rules.slice(0, most).map(({ rule, count }) => `${ruleName(words, rule)} ${words.number(count)}`);
  const others = rules.length - named.length;
  return others > 0 ? `${named.join(', ')} ${words.t('report.moreRules', { count: others })}` : named.join(', ');
}

/** What says how much a finding matters. */
type Weighed = Pick<FindingReport, 'severity' | 'waived' | 'change'>;

/** How much a finding matters, `breach`, or that it is waived; and what became of it: `breach, new`, or `fixed`. */
export function severityText(words: Words, { severity, waived, change }: Weighed): string {
  if (change === 'healed') return words.t('report.healed');
  const word = waived ? words.t('report.waived') : words.t(`rules.severity.${severity}`);
  return change === 'new' || change === 'worse' ? `${word}, ${words.t(`report.${change}`)}` : word;
}

/** `3 new, 1 worse, 2 fixed, 10 as before`. */
export function changesText(words: Words, changes: Record<Change, number>): string {
  return CHANGES.map((change) => `${words.number(changes[change])} ${words.t(`report.${change}`)}`).join(', ');
}

const CHANGES = ['new', 'worse', 'healed', 'same'] as const;

/** `until the merger (Ana de Vries), until 31 Mar 2027`. */
export function waiverText(words: Words, { reason, by, until }: WaiverReport): string {
  const who = by ? `${reason} (${by})` : reason;
  return until ? words.t('report.waivedUntil', { why: who, until: dayText(words.language, until) }) : who;
}

/** What is wrong with a file, in a line: where and what. */
export function faultText({ path, message }: FaultReport): string {
  return path ? `${path}: ${message}` : message;
}

/** The faults of a file that could not be read, and how many there are besides; none of one that was. */
export function faultTexts(words: Words, { faults = [], faultCount = 0 }: FileReport): string[] {
  const more = faultCount - faults.length;
  const rest = more > 0 ? [words.t('report.moreFaults', { count: more, all: faultCount })] : [];
  return [...faults.map(faultText), ...rest];
}
