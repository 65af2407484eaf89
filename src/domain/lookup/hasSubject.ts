import type { Organisation, SubjectId } from '../organisation.ts';

/** Whether there is such a squad, tribe, chapter or person in the organisation. */
export function hasSubject({ tribes, squads, chapters, people }: Organisation, id: SubjectId): boolean {
  return [tribes, squads, chapters, people].some((list) => list.some((record) => record.id === id));
}
