import type { Organisation, PersonId, Tribe } from '../organisation.ts';
import { indexOf } from './indexOf.ts';

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
