import type { Scenario } from '../../domain/document.ts';
import { ELSEWHERE, type FindingFilter } from '../../domain/rules/findingFilter.ts';
import type { Words } from '../../wording/words.ts';

/** What of the findings is shown: what is asked for, in words, how many they are, and how many there are in all. */
export interface ShownPart {
  /** Empty where everything is asked for. */
  filter: string;
  shown: number;
  all: number;
}

interface Sides {
  scenario: Scenario;
  before: Scenario | undefined;
}

/**
 * What a filter asks for, part by part: `Warnings, New against Today, Tribe Shop`; empty where it asks for nothing. `left`: how
 * many nobody has looked at yet whether they can be fixed, which a file must not pass over.
 */
export function filterSaid(words: Words, filter: FindingFilter, { scenario, before }: Sides, left: number): string {
  const { kind, onlyNew, onlyFixable, tribe, rule, squad, chapter } = filter;
  const { tribes, squads, chapters } = scenario.organisation;
  const named = (
    what: 'review.columns.tribe' | 'review.squad' | 'review.chapter',
    of: readonly Named[],
    id: string,
  ) => {
    const one = of.find((each) => each.id === id);
    return one ? [words.t('review.part', { what: words.t(what), name: one.name })] : [];
  };
  return [
    ...(kind ? [words.t(`review.kinds.${kind}`)] : []),
    ...(onlyNew && before ? [words.t('review.newAgainst', { name: before.name })] : []),
    ...(onlyFixable ? [words.t('review.fixable')] : []),
    ...(onlyFixable && left > 0 ? [words.t('review.notLookedAt', { count: left })] : []),
    ...(tribe === ELSEWHERE ? [words.t('review.elsewhere')] : []),
    ...(tribe !== null && tribe !== ELSEWHERE ? named('review.columns.tribe', tribes, tribe) : []),
    ...(rule ? [words.t(`rules.${rule}.name`)] : []),
    ...(squad ? named('review.squad', squads, squad) : []),
    ...(chapter ? named('review.chapter', chapters, chapter) : []),
  ].join(', ');
}

interface Named {
  id: string;
  name: string;
}

/** A title with what it is narrowed to behind it: `Findings of Shop, Today (Warnings, Tribe Shop)`. */
export function titleWith(title: string, { filter }: Pick<ShownPart, 'filter'>): string {
  return filter === '' ? title : `${title} (${filter})`;
}
