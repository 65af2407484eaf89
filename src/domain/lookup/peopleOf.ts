import type { Organisation, PersonId, Tribe } from '../organisation.ts';
import { peopleNamedIn } from '../roles.ts';
import { indexOf } from './indexOf.ts';

/**
 * Everybody who counts towards a tribe: its lead and coaches, and the coach, members, lead and people of each squad and
 * chapter in it. [W] ch. 4
 */
export function peopleOf(organisation: Organisation, tribe: Tribe): Set<PersonId> {
  const index = indexOf(organisation);
  const people = new Set<PersonId>(peopleNamedIn('tribes', tribe));
  for (const squad of index.squadsIn(tribe.id)) for (const id of peopleNamedIn('squads', squad)) people.add(id);
  for (const chapter of index.chaptersIn(tribe.id)) {
    for (const id of peopleNamedIn('chapters', chapter)) people.add(id);
    for (const person of index.peopleIn(chapter.id)) people.add(person.id);
  }
  return people;
}
