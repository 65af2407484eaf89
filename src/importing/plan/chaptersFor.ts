import type { Request } from '../../domain/commands/command.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId } from '../../domain/organisation.ts';
import type { Accepted } from './accepted.ts';
import type { HeldPlan } from './listPlan.ts';

/** The chapters that somebody comes to, newcomers too, and the requests that bring those there who are here already. */
export function chaptersFor(
  { chapters, changes }: HeldPlan,
  accepted: Accepted,
  index: Index,
): { chapters: ReadonlySet<ChapterId>; requests: Request[] } {
  const moving = new Map<ChapterId | null, PersonId[]>();
  for (const change of changes) {
    const { at, person, field } = change;
    if (field !== 'chapter' || !accepted.changes.has(change) || !index.person(person)) continue;
    const chapter = chapters[at] ?? null;
    const people = moving.get(chapter);
    if (people) people.push(person);
    else moving.set(chapter, [person]);
  }
  const used = [...moving.keys(), ...[...accepted.fresh].map((at) => chapters[at])];
  return {
    chapters: new Set(used.filter((chapter) => typeof chapter === 'string')),
    requests: [...moving].map(([chapter, people]) => ({ type: 'changeChapter', people, chapter })),
  };
}
