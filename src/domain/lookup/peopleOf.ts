import type { Organisation, PersonId, Tribe } from '../organisation.ts';
import { eachPersonNamedIn } from '../roles.ts';
import { indexOf } from './indexOf.ts';

/**
 * Everybody who counts towards a tribe: its lead and coaches, and the coach, members, lead and people of each squad and
 * chapter in it. [W] ch. 4
 */
export function peopleOf(organisation: Organisation, tribe: Tribe): Set<PersonId> {
  const index = indexOf(organisation);
  const people = new Set<PersonId>();
  const add = (person: PersonId) => people.add(person);
  eachPersonNamedIn('tribes', tribe, add);
  for (const squad of index.squadsIn(tribe.id)) eachPersonNamedIn('squads', squad, add);
  for (const chapter of index.chaptersIn(tribe.id)) {
    eachPersonNamedIn('chapters', chapter, add);
    for (const person of index.peopleIn(chapter.id)) people.add(person.id);
  }
  return people;
}
