import { peopleTouched } from '../compare/peopleTouched.ts';
import type { Index } from '../lookup/indexOf.ts';
import { lineManagerOf } from '../lookup/lineManager.ts';
import type { PersonId } from '../organisation.ts';

/** How many people of both organisations have other squads, another chapter or another line manager, vacancies apart. */
export function disturbed(before: Index, after: Index): { people: number; vacancies: number } {
  const touched = peopleTouched(before, after) ?? before.organisation.people.map(({ id }) => id);
  const count = { people: 0, vacancies: 0 };
  for (const id of touched) {
    if (!isElsewhere(id, before, after)) continue;
    count[before.person(id)?.kind === 'vacancy' ? 'vacancies' : 'people'] += 1;
  }
  return count;
}

function isElsewhere(id: PersonId, before: Index, after: Index): boolean {
  const [was, is] = [before.person(id), after.person(id)];
  if (!was || !is) return false;
  if (was.chapter !== is.chapter || squadsOf(id, before) !== squadsOf(id, after)) return true;
  return lineManagerOf(before.organisation, id) !== lineManagerOf(after.organisation, id);
}

function squadsOf(id: PersonId, index: Index): string {
  const squads = index.squadsOf(id).map((squad) => squad.id);
  return squads.sort().join(' ');
}
