import type { Words } from '../../wording/words.ts';

/** How many findings are new and how many are fixed: `4 new, 9 fixed`, or `same`. */
export function againstSaid(words: Words, added: number, healed: number): string {
  const said = [
    ...(added > 0 ? [words.t('review.added', { count: added })] : []),
    ...(healed > 0 ? [words.t('review.healed', { count: healed })] : []),
  ];
  return said.join(', ') || words.t('review.same');
}
