import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId, SquadId, TribeId } from '../../domain/organisation.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';

/** What somebody or something is called that a plan is about: of those there are, and of those that the list brings. */
export function namesIn(
  { list, people, founding }: ListPlan,
  index: Index,
): (id: PersonId | SquadId | ChapterId | TribeId) => string {
  let brought: Map<string, string> | null = null;
  // Made when it is first asked: most lists are long, and few of their names are said.
  const find = (id: string) => {
    brought ??= new Map<string, string>([
      ...people.map((person, at) => [person, list.people[at]?.name ?? ''] as const),
      ...[...founding.tribes, ...founding.chapters, ...founding.squads].map(({ id, name }) => [id, name] as const),
    ]);
    return brought.get(id);
  };
  return (id) => index.find(id)?.name ?? find(id) ?? '';
}
