import type { Document } from '../../src/domain/document.ts';
import { openly } from '../../src/domain/hiding/disclosed.ts';
import { RULE_IDS, type RuleId } from '../../src/domain/rules/finding.ts';
import type { Report } from '../../src/exporting/report/report.ts';
import { reportOn } from '../../src/exporting/report/reportOn.ts';
import type { Language } from '../../src/wording/language.ts';
import { documentOf, type Picture, TODAY } from './picture.ts';
import { wordsIn } from './words.ts';

/** The settings by which no rule but these finds anything. */
export function onlyRules(...rules: RuleId[]): NonNullable<Picture['rules']> {
  const others = RULE_IDS.filter((rule) => !rules.includes(rule));
  return Object.fromEntries(others.map((rule) => [rule, { severity: 'off' as const }]));
}

/** The report on documents, by the names of their files. */
export function reportOf(documents: Record<string, Picture | Document>, language: Language = 'en'): Report {
  const checking = { words: wordsIn(language), standard: null, today: TODAY };
  const files = Object.entries(documents).map(([file, shown]) =>
    reportOn(file, openly('format' in shown ? shown : documentOf(shown)), checking),
  );
  return { on: TODAY, strict: false, files };
}
