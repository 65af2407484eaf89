import type { Document, Waiver } from '../../domain/document.ts';
import { RULES } from '../../domain/rules/catalogue.ts';
import type { WaiverStanding } from '../../domain/rules/waiverStandings.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import { aboutWhom } from './aboutWhom.ts';

/** Until when and how far a waiver holds: `waived until 31 Mar 2027, up to 11`. */
export function waivedSaid(words: Words, { rule, until, upTo }: Waiver): string {
  const what = until
    ? words.t('review.waivedUntil', { until: dayText(words.language, until) })
    : words.t('review.waived');
  const entry = RULES.find(({ id }) => id === rule);
  if (upTo === undefined || entry?.limit === undefined) return what;
  return words.t(entry.fewest ? 'review.waivedDownTo' : 'review.waivedUpTo', { what, count: upTo });
}

/** What a waiver is about, as far as that is known here: `Checkout · Squad size`, else the ids that stand in the file. */
export function waiverAbout(words: Words, waiver: Waiver, document: Document): string {
  const entry = RULES.find(({ id }) => id === waiver.rule);
  return `${aboutWhom(waiver, document)} · ${entry ? words.t(`rules.${entry.id}.name`) : waiver.rule}`;
}

/** Why there is a waiver, who answers for it and where: `“Until the split.” Ruben Haak, in every scenario`. */
export function waiverSaid(words: Words, { reason, by, scenario }: Waiver, { scenarios }: Document): string {
  const only = scenarios.find(({ id }) => id === scenario);
  const where = only ? words.t('review.onlyIn', { name: only.name }) : words.t('review.everyScenario');
  return `${words.t('review.said', { reason })} ${[...(by ? [by] : []), where].join(', ')}`;
}

/** How long it still holds, or is over, in as few words as stand on a bar: `35 days left`, `26 days over`. */
export function waiverLengthSaid(words: Words, { waiver, state, daysLeft }: WaiverStanding): string {
  const { upTo = 0, rule } = waiver;
  const days = Math.abs(daysLeft ?? 0);
  const isOver = daysLeft !== null && daysLeft < 0;
  const length = isOver
    ? words.t('review.rules.length.over', { days })
    : daysLeft === null
      ? words.t('review.rules.length.open')
      : words.t('review.rules.length.left', { days });
  switch (state) {
    case 'broken':
      if (isOver) return length;
      return words.t(isFewest(rule) ? 'review.rules.length.fewer' : 'review.rules.length.exceeded', { count: upTo });
    case 'idle':
      return words.t('review.rules.length.idle');
    case 'due':
    case 'holds':
      return length;
  }
}

const isFewest = (rule: string) => RULES.some(({ id, fewest }) => id === rule && fewest);

/** Whether it still holds, and how long: `ends in 35 days, 31 Dec 2026`, `broken: more than 11`. */
export function waiverStateSaid(words: Words, { waiver, state, daysLeft }: WaiverStanding): string {
  const { upTo = 0, rule } = waiver;
  const until = waiver.until ? dayText(words.language, waiver.until) : '';
  switch (state) {
    case 'broken': {
      if (daysLeft !== null && daysLeft < 0) return words.t('review.rules.state.ended', { until });
      return words.t(isFewest(rule) ? 'review.rules.state.fewer' : 'review.rules.state.exceeded', { count: upTo });
    }
    case 'due':
      return words.t('review.rules.state.due', { days: daysLeft ?? 0, until });
    case 'holds':
      return until ? words.t('review.rules.state.holdsUntil', { until }) : words.t('review.rules.state.holds');
    case 'idle':
      return words.t('review.rules.state.idle');
  }
}
