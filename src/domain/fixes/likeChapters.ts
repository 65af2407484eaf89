import type { Index } from '../lookup/indexOf.ts';
import { matchable } from '../matchable.ts';
import type { Chapter, Person, TribeId } from '../organisation.ts';

/** The chapters of a tribe with the expertise or the name of another one. */
export function chaptersLike({ id, expertise, name }: Chapter, tribe: TribeId, index: Index): Chapter[] {
  const known = [expertise, name].map(matchable).filter((text) => text !== '');
  return index
    .chaptersIn(tribe)
    .filter((each) => each.id !== id && [each.expertise, each.name].some((text) => known.includes(matchable(text))));
}

/**
 * The chapters of a tribe, those first to which somebody belongs by what they can do: where others have the same role, or
 * which is named after one of their fields. Those with a lead come before those without.
 */
export function chaptersFor(person: Person, tribe: TribeId, index: Index): Chapter[] {
  const role = matchable(person.role);
  const fields = [role, ...person.deep.map(matchable)].filter((text) => text !== '');
  const suits = (chapter: Chapter) =>
    [chapter.expertise, chapter.name].some((text) => fields.includes(matchable(text))) ||
    (role !== '' && index.peopleIn(chapter.id).some((other) => matchable(other.role) === role));
  const rankOf = (chapter: Chapter) => (suits(chapter) ? 0 : 2) + (chapter.lead ? 0 : 1);
  return index.chaptersIn(tribe).toSorted((one, other) => rankOf(one) - rankOf(other));
}
