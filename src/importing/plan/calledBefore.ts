import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, SquadId } from '../../domain/organisation.ts';
import { JOINED } from './said.ts';

/** What lists call the chapters and squads of a document that are called otherwise in it; never what one is called. */
export interface CalledBefore {
  chapter(name: string, tribe: string): ChapterId | undefined;
  squad(name: string): SquadId | undefined;
}

/**
 * Learns what lists call a chapter or squad that was renamed or moved by hand: one in which most are of whom the last
 * list gave one and the same name, and in which most of those are to whom it gave that. One person alone tells nothing:
 * they may just have stayed where the list does not have them; so may any in one that lists still call what it is called.
 */
export function calledBefore(index: Index): CalledBefore {
  const chapters = new Namesakes<ChapterId>();
  const squads = new Namesakes<SquadId>();
  for (const { id, chapter, imported } of index.organisation.people) {
    if (!imported) continue;
    chapters.count(imported.chapter ? keyOf(imported.chapter, imported.tribe ?? '') : '', chapter ?? undefined);
    const own = index.squadsOf(id);
    const isOne = own.length === 1 && !imported.squads?.includes(JOINED);
    if (isOne) squads.count(folded(imported.squads ?? ''), own[0]?.id);
  }
  const { squads: allSquads, chapters: allChapters } = index.organisation;
  const there = new Set([
    ...allSquads.map(({ name }) => folded(name)),
    ...allChapters.flatMap(({ name, tribe }) => [keyOf(name, ''), keyOf(name, index.tribe(tribe)?.name ?? '')]),
  ]);
  return {
    chapter: (name, tribe) => {
      const found = there.has(keyOf(name, tribe)) ? undefined : chapters.of(keyOf(name, tribe));
      const chapter = found && index.chapter(found);
      const own = chapter && keyOf(chapter.name, index.tribe(chapter.tribe)?.name ?? '');
      return own === undefined || chapters.isCalled(chapter?.id, own) ? undefined : found;
    },
    squad: (name) => {
      const found = there.has(folded(name)) ? undefined : squads.of(folded(name));
      const own = found && folded(index.squad(found)?.name ?? '');
      return squads.isCalled(found, own ?? '') ? undefined : found;
    },
  };
}

function keyOf(name: string, tribe: string): string {
  return `${folded(name)}\n${folded(tribe)}`;
}

/** Names and things that are counted together, and which of them mean each other. */
class Namesakes<Id extends string> {
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #names = new Map<string, Map<string, number>>();

  count(name: string, id: Id | undefined): void {
    if (name !== '') add(this.#ids, name, id ?? '');
    if (id !== undefined) add(this.#names, id, name);
  }

  /** Whether anybody is in that thing of whom that name was said. */
  isCalled(id: Id | undefined, name: string): boolean {
    return id !== undefined && this.#names.get(id)?.has(name) === true;
  }

  /** The thing of that name, where more than half on both sides say so, and more than one. */
  of(name: string): Id | undefined {
    const id = mostOf(this.#ids.get(name));
    return id && mostOf(this.#names.get(id)) === name ? (id as Id) : undefined;
  }
}

function add(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(value, (own.get(value) ?? 0) + 1));
}

/** What more than half are, and at least two; empty where that is nothing. */
function mostOf(counts: ReadonlyMap<string, number> = new Map()): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [value, count] of counts) if (count > 1 && count * 2 > all) return value;
  return '';
}
