import type { Newcomer, Request } from '../domain/commands/command.ts';
import { folded } from '../domain/folded.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import type { ChapterId, SquadId, TribeId } from '../domain/organisation.ts';
import type { ParsedPerson } from './parsePeople.ts';

/** Makes an id of a kind, such as `person:x7k2…`. */
export type MakeId = <Kind extends string>(kind: Kind) => `${Kind}:${string}`;

/** What adding pasted people comes to. */
export interface PeoplePlan {
  requests: Request[];
  /** Names for which there is no chapter, or squad, yet: made first, in the tribe chosen. */
  newChapters: string[];
  newSquads: string[];
}

/**
 * Matches the names of chapters and squads to those there are, preferring the tribe chosen; the others are founded in
 * that tribe. Where `tribe` is not a tribe yet, it is founded too, under `tribeName`.
 */
export function planPeople(
  people: readonly ParsedPerson[],
  index: Index,
  tribe: TribeId,
  tribeName: string,
  makeId: MakeId,
): PeoplePlan {
  const { chapters, squads } = index.organisation;
  const chapterOf = founder<ChapterId>(chapters, tribe, () => makeId('chapter'));
  const squadOf = founder<SquadId>(squads, tribe, () => makeId('squad'));
  const newcomers = people.map(({ name, role, chapter, squad }): Newcomer => {
    const id = squadOf.named(squad);
    return { id: makeId('person'), name, role, chapter: chapterOf.named(chapter), squads: id ? [id] : [] };
  });
  const founding: Request[] = [
    ...chapterOf.founded.map(({ id, name }): Request => ({ type: 'addChapter', chapter: id, tribe, name })),
    ...squadOf.founded.map(({ id, name }): Request => ({ type: 'addSquad', squad: id, tribe, name })),
  ];
  const first: Request[] =
    founding.length > 0 && !index.tribe(tribe) ? [{ type: 'addTribe', tribe, name: tribeName }] : [];
  return {
    requests: newcomers.length > 0 ? [...first, ...founding, { type: 'addPeople', people: newcomers }] : [],
    newChapters: chapterOf.founded.map(({ name }) => name),
    newSquads: squadOf.founded.map(({ name }) => name),
  };
}

/** Finds something by its name, in the nearest tribe first, and founds it where nothing has that name. */
function founder<Id extends string>(
  known: readonly { id: Id; name: string; tribe: TribeId }[],
  tribe: TribeId,
  makeId: () => Id,
) {
  const byName = new Map<string, Id>();
  for (const { id, name } of known) if (!byName.has(folded(name))) byName.set(folded(name), id);
  for (const { id, name } of known.filter((each) => each.tribe === tribe)) byName.set(folded(name), id);
  const founded: { id: Id; name: string }[] = [];
  const named = (name: string): Id | null => {
    if (name === '') return null;
    const there = byName.get(folded(name));
    if (there) return there;
    const id = makeId();
    founded.push({ id, name });
    byName.set(folded(name), id);
    return id;
  };
  return { named, founded };
}
