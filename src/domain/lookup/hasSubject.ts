import { listOf } from '../lists.ts';
import type { Organisation, SubjectId } from '../organisation.ts';

/** Whether there is such a squad, tribe, chapter or person in the organisation. */
export function hasSubject(organisation: Organisation, id: SubjectId): boolean {
  return organisation[listOf(id)].some((record) => record.id === id);
}
