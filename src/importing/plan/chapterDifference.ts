import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId } from '../../domain/organisation.ts';
import type { Difference } from './difference.ts';
import type { KnownPerson } from './knownPerson.ts';
import type { PlannedPlaces } from './planPlaces.ts';

/** How the chapter that a list gives differs from that in the document; with its tribe where both are called the same. */
export function chapterDifference(
  { person, said, chapter }: Pick<KnownPerson, 'person' | 'said' | 'chapter'>,
  { called, founding }: PlannedPlaces,
  index: Index,
): Difference | null {
  if (chapter === person.chapter) return null;
  const find = (id: ChapterId | null) =>
    id === null ? undefined : (index.chapter(id) ?? founding.chapters.find((each) => each.id === id));
  const [was, is] = [find(person.chapter), find(chapter)];
  const tribeOf = (of: typeof was) =>
    of && (index.tribe(of.tribe) ?? founding.tribes.find(({ id }) => id === of.tribe))?.name;
  const isAlike = folded(was?.name ?? '') === folded(is?.name ?? '');
  const drawn = (of: typeof was) => (of ? `${of.name}${isAlike ? ` (${tribeOf(of)})` : ''}` : '');
  const { chapter: before = '', tribe: beforeIn = '' } = person.imported ?? {};
  const isIn = (name: string, tribe: string | undefined) =>
    folded(name) === folded(was?.name ?? '') && (!tribe || folded(tribe) === folded(tribeOf(was) ?? ''));
  return {
    from: drawn(was),
    to: drawn(is),
    isAsBefore:
      folded(before) === folded(said.chapter ?? '') && (!said.tribe || folded(beforeIn) === folded(said.tribe)),
    byHand: !(isIn(before, beforeIn) || (before !== '' && called.chapter(before, beforeIn) === person.chapter)),
  };
}
