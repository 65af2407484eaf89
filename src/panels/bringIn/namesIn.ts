import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId, SquadId, TribeId } from '../../domain/organisation.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';

/** What somebody or something is called that a plan is about: of those there are, and of those that the list brings. */
export function namesIn(
  { list, people, founding }: ListPlan,
  index: Index,
): (id: PersonId | SquadId | ChapterId | TribeId) => string {
  const brought = new Map<string, string>(people.map((id, at) => [id, list.people[at]?.name ?? '']));
  for (const { id, name } of [...founding.tribes, ...founding.chapters, ...founding.squads]) brought.set(id, name);
  return (id) => index.find(id)?.name ?? brought.get(id) ?? '';
}
