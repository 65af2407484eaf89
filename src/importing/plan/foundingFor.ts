import type { Request } from '../../domain/commands/command.ts';
import { grouped } from './grouped.ts';
import type { Founding } from './listPlan.ts';

/** Those of what a list founds that are used: chapters and squads by their ids, and the tribes of those. */
export function foundingUsed({ tribes, chapters, squads }: Founding, used: Iterable<string>): Founding {
  const ids = new Set(used);
  const chaptersUsed = chapters.filter(({ id }) => ids.has(id));
  const squadsUsed = squads.filter(({ id }) => ids.has(id));
  for (const { tribe } of [...chaptersUsed, ...squadsUsed]) ids.add(tribe);
  return { tribes: tribes.filter(({ id }) => ids.has(id)), chapters: chaptersUsed, squads: squadsUsed };
}

/** Founds all of it, tribes first, and what is in one tribe together: so each goes last, and nothing has to make way. */
export function foundingFor({ tribes, chapters, squads }: Founding): Request[] {
  return [
    ...tribes.map(({ id, name }): Request => ({ type: 'addTribe', tribe: id, name })),
    ...byTribe(chapters).map(({ id, tribe, name }): Request => ({ type: 'addChapter', chapter: id, tribe, name })),
    ...byTribe(squads).map(({ id, tribe, name }): Request => ({ type: 'addSquad', squad: id, tribe, name })),
  ];
}

function byTribe<Unit extends { tribe: string }>(units: readonly Unit[]): Unit[] {
  return [...grouped(units, ({ tribe }) => tribe).values()].flat();
}
