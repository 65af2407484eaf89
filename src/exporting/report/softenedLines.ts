import type { SoftenedRule } from '../../domain/rules/softened.ts';
import type { Words } from '../../wording/words.ts';
import { columns } from './columns.ts';

/** The rules that a document softens, a line each below what they are. */
export function softenedLines(words: Words, rules: readonly SoftenedRule[]): string[] {
  if (rules.length === 0) return [`  ${words.t('report.softensNone')}`];
  const rows = rules.map((each) => [each.rule, softenedText(words, each)]);
  return [`  ${words.t('report.softens')}`, ...columns(rows, '    ')];
}

/** `breach with limit 12, should be breach with limit 9`. */
export function softenedText(words: Words, { is, shouldBe }: SoftenedRule): string {
  return words.t('report.shouldBe', { is: standing(words, is), should: standing(words, shouldBe) });
}

function standing(words: Words, { severity, limit }: SoftenedRule['is']): string {
  const word = severity === 'off' ? words.t('report.off') : words.t(`rules.severity.${severity}`);
  return limit === undefined ? word : words.t('report.withLimit', { severity: word, limit });
}
