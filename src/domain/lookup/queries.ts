import type { Organisation, PersonId, SquadId, Tribe } from '../organisation.ts';
import { peopleNamedIn } from '../roles.ts';
import { indexOf } from './indexOf.ts';

/** Everybody who counts towards a tribe: its lead and coaches, and the coach, members, lead and people of each squad and chapter in it. [W] ch. 4 */
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

/** Who steers this person's development and performance, or `null` for nobody in the document. [W] ch. 4 */
export function lineManagerOf(organisation: Organisation, person: PersonId): PersonId | null {
  const index = indexOf(organisation);
  if (index.tribesLedBy(person).length > 0) return null;
  const led = index.chaptersLedBy(person)[0];
  if (led) return index.tribe(led.tribe)?.lead ?? null;
  const chapter = index.person(person)?.chapter;
  if (chapter) return index.chapter(chapter)?.lead ?? null;
  const owned = index.squadsOwnedBy(person)[0];
  if (owned) return index.tribe(owned.tribe)?.lead ?? null;
  return null;
}

/** The management team (MT): the tribe lead together with the chapter leads. [W] ch. 4 */
export function managementTeamOf(organisation: Organisation, tribe: Tribe): PersonId[] {
  const leads = indexOf(organisation)
    .chaptersIn(tribe.id)
    .map((chapter) => chapter.lead);
  return [...new Set([tribe.lead, ...leads])].filter((person) => person !== null);
}

/** The part of a person's working time that each of their squads gets: stated shares as they are, the others split evenly what is left. */
export function shareIn(organisation: Organisation, person: PersonId, squad: SquadId): number {
  let stated = 0;
  let unstated = 0;
  for (const { id, members } of indexOf(organisation).squadsOf(person)) {
    const share = members.find((member) => member.person === person)?.share;
    if (share === undefined) unstated += 1;
    else if (id === squad) return share;
    else stated += share;
  }
  return Math.max(0, 1 - stated) / Math.max(1, unstated);
}
