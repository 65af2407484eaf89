import type { PackId, Severity } from '../../domain/document.ts';
import type { RuleStanding } from '../../domain/rules/packs.ts';
import type { StandingRule } from '../../domain/rules/standingRules.ts';
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

/** A pack, and how many rules differ from it: `Whitepaper rules, with 4 changes`. `rules` stand beside that pack. */
export function ruleSetSaid(words: Words, pack: PackId, rules: readonly StandingRule[]): string {
  const count = rules.filter(({ against }) => against !== 'same').length;
  const name = words.t(`rules.packs.${pack}.name`);
  return words.t(count > 0 ? 'review.rules.ruleSetWith' : 'review.rules.ruleSet', { pack: name, count });
}

/** How many rules let less or more through: `2 stricter, 3 softer`; empty where none does. */
export function differencesSaid(words: Words, rules: readonly StandingRule[]): string {
  const said = (['stricter', 'softer', 'both'] as const).flatMap((kind) => {
    const count = rules.filter(({ against }) => against === kind).length;
    return count > 0 ? words.t(`review.rules.${kind}`, { count }) : [];
  });
  return said.join(', ');
}
