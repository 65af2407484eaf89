import type { AnyId } from '../ids.ts';
import {
  keyOfRecord,
  LIST_NAMES,
  type ListName,
  listOf,
  namedAfter,
  PAIR_LISTS,
  PAIRS,
  referencesOf,
} from '../lists.ts';
import type { ChapterId, PersonId, SquadId, TribeId } from '../organisation.ts';
import type { Edit } from './edit.ts';
import { type Answer, impossible, missing } from './refusal.ts';

/**
 * Everything that names one of these things (all of one kind) names the heir from now on, or nobody where there is
 * none; what joins one of them to another goes with it.
 */
export function handOver(edit: Edit, gone: ReadonlySet<AnyId>, heir: PersonId | null): null {
  const [first] = gone;
  if (first === undefined) return null;
  const kind = listOf(first);
  for (const list of LIST_NAMES) {
    if (!referencesOf(list).some(({ to }) => to === kind)) continue;
    for (const record of edit.organisation[list]) {
      const fields = namedAfter(list, record, gone, heir);
      if (fields) edit.set(list, record.id, fields);
    }
  }
  for (const list of PAIR_LISTS) {
    const { from, to } = PAIRS[list] as Record<'from' | 'to', ListName>;
    if (kind !== from && kind !== to) continue;
    const joined = edit.organisation[list].filter((pair) => gone.has(pair.from) || gone.has(pair.to));
    edit.remove(list, new Set(joined.map(keyOfRecord)));
  }
  return null;
}

/** Refuses to stand before a squad or chapter that is not in that tribe. */
export function badPlace(
  edit: Edit,
  list: 'squads' | 'chapters',
  tribe: TribeId,
  before: SquadId | ChapterId | null | undefined,
): Answer {
  const refusal = missing(edit, 'tribes', tribe) ?? missing(edit, list, before);
  if (refusal || !before || edit.find(list, before)?.tribe === tribe) return refusal;
  return impossible(list === 'squads' ? 'no-such-squad' : 'no-such-chapter', before);
}

/** The index in the list at which something stands before a neighbour, or last in its tribe. */
export function placeIn(
  edit: Edit,
  list: 'squads' | 'chapters',
  tribe: TribeId,
  before: SquadId | ChapterId | null | undefined,
): number {
  if (before) return edit.placeBefore(list, before);
  const records: readonly { tribe: TribeId }[] = edit.organisation[list];
  const last = records.findLastIndex((record) => record.tribe === tribe);
  return last < 0 ? records.length : last + 1;
}
