import type { Severity } from '../../domain/document.ts';
import type { RuleStanding } from '../../domain/rules/packs.ts';
import type { Words } from '../../wording/words.ts';

/** What a severity is called, for a rule that may be off too. */
export function severitySaid(words: Words, severity: Severity): string {
  return severity === 'off' ? words.t('review.rules.off') : words.t(`rules.severity.${severity}`);
}

/** How a rule stands, or only in what that differs from how it stands elsewhere: `warning, 150`. */
export function standingSaid(words: Words, { severity, limit }: RuleStanding, other?: RuleStanding): string {
  return [
    ...(severity === other?.severity ? [] : [severitySaid(words, severity)]),
    ...(limit === undefined || limit === other?.limit ? [] : [words.number(limit)]),
  ].join(', ');
}
