import type { Chapter, Organisation, PersonId, Squad, Tribe } from '../organisation.ts';
import { type Index, indexOf } from './indexOf.ts';

/** Who steers this person's development and performance, or `null` for nobody in the document. [W] ch. 4 */
export function lineManagerOf(organisation: Organisation, person: PersonId): PersonId | null {
  return lineOf(organisation, person)?.lead ?? null;
}

/**
 * The tribe or chapter whose lead is this person's line manager, with or without somebody in that seat; `null` for
 * whoever leads a tribe, or is in no chapter and owns no squad. The first line that applies holds, even where its seat is
 * vacant. [W] ch. 4
 */
export function lineOf(organisation: Organisation, person: PersonId): Tribe | Chapter | null {
  const index = indexOf(organisation);
  const tribeOf = ({ tribe }: Chapter | Squad) => index.tribe(tribe) ?? null;
  if (index.tribesLedBy(person).length > 0) return null;
  const led = index.chaptersLedBy(person)[0];
  if (led) return tribeOf(led);
  const own = index.person(person)?.chapter;
  const chapter = own && index.chapter(own);
  if (chapter) return chapter.lead === null && isDepartment(chapter, index) ? tribeOf(chapter) : chapter;
  const first = index.squadsOf(person)[0];
  if (first && isDepartment(first, index)) return tribeOf(first);
  const owned = index.squadsOwnedBy(person)[0];
  return owned ? tribeOf(owned) : null;
}

/** Whether a group or team belongs to a department, whose manager has the people of it in line. [W] ch. 3 */
function isDepartment({ tribe }: Chapter | Squad, index: Index): boolean {
  return index.tribe(tribe)?.form === 'department';
}

/** The management team (MT): the tribe lead together with the chapter leads. [W] ch. 4 */
export function managementTeamOf(organisation: Organisation, tribe: Tribe): PersonId[] {
  const leads = indexOf(organisation)
    .chaptersIn(tribe.id)
    .map((chapter) => chapter.lead);
  return [...new Set([tribe.lead, ...leads])].filter((person) => person !== null);
}
