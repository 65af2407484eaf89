import { type AnyId, isA } from '../ids.ts';
import type { Tribe } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/**
 * What the tribe is drawn as in which something is seen: of a person that of the first squad, else of the chapter, else of
 * what they lead. Of anything else, and of somebody who is nowhere, that of the whole organisation: a tribe as soon as
 * there is one.
 */
export function formAround(index: Index, id: AnyId | null | undefined): Tribe['form'] {
  const tribe = id && tribeAround(index, id);
  if (tribe) return index.formOf(tribe);
  return index.hasTribe ? 'tribe' : (index.organisation.tribes[0]?.form ?? 'tribe');
}

function tribeAround(index: Index, id: AnyId): Tribe['id'] | undefined {
  if (isA('tribe', id)) return index.tribe(id)?.id;
  if (isA('squad', id)) return index.squad(id)?.tribe;
  if (isA('chapter', id)) return index.chapter(id)?.tribe;
  if (!isA('person', id)) return undefined;
  const chapter = index.person(id)?.chapter;
  const home = index.squadsOf(id)[0]?.tribe ?? (chapter && index.chapter(chapter)?.tribe);
  return home ?? index.tribesLedBy(id)[0]?.id;
}
