import type { Accepted } from '../../importing/plan/accepted.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import { headsIn } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';

/** Who of a list is new and accepted: `6 people + 1 vacancy`, or `2 vacancies` where that is all. */
export function newcomersSaid(
  words: Words,
  { list }: Pick<ListPlan, 'list'>,
  { fresh }: Pick<Accepted, 'fresh'>,
): string {
  const vacancies = [...fresh].filter((at) => list.people[at]?.kind === 'vacancy').length;
  const people = fresh.size - vacancies;
  return people === 0
    ? words.t('scene.numbers.vacancies', { count: vacancies })
    : headsIn(words, { people, vacancies });
}
