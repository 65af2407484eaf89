import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { Words } from '../../wording/words.ts';

/** `Ana`, `Ana and Bo`, or `5 people`: who a question is about. */
export function peopleNamed(words: Words, index: Index, people: readonly PersonId[]): string {
  const distinct = [...new Set(people)];
  if (distinct.length > 3) return words.t('scene.numbers.people', { count: distinct.length });
  return words.list(distinct.map((id) => index.person(id)?.name ?? id));
}
