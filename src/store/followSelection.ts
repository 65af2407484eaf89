import { indexOf } from '../domain/lookup/indexOf.ts';
import type { Organisation, SquadId } from '../domain/organisation.ts';
import { keyOf, type Thing } from '../domain/thing.ts';

/**
 * What stays selected after a change: a person who moved is selected where they now are, and what is gone is selected no
 * more. Who left one of several squads stays selected in another one only alone, as whose details are shown; of several,
 * one more step would take them out of a squad that nobody chose. The same list when nothing of it changed.
 */
export function followSelection(
  selection: readonly Thing[],
  before: Organisation,
  after: Organisation,
): readonly Thing[] {
  const followed = new Map<string, Thing>();
  for (const thing of selection) {
    const now = movedTo(thing, before, after) ?? (selection.length === 1 ? otherSeat(thing, after) : null);
    if (now) followed.set(keyOf(now), now);
  }
  const same = selection.length === followed.size && selection.every((thing) => followed.has(keyOf(thing)));
  return same ? selection : [...followed.values()];
}

/** Where a thing is after a change; `null` where it is gone, as the seat of somebody who left one of several squads is. */
export function movedTo(thing: Thing, before: Organisation, after: Organisation): Thing | null {
  const index = indexOf(after);
  switch (thing.kind) {
    case 'squad':
      return index.squad(thing.squad) ? thing : null;
    case 'chapter':
      return index.chapter(thing.chapter) ? thing : null;
    case 'tribe':
      return index.tribe(thing.tribe) ? thing : null;
    case 'product':
      return index.product(thing.product) ? thing : null;
    case 'project':
      return index.project(thing.project) ? thing : null;
    case 'programme':
      return index.programme(thing.programme) ? thing : null;
    case 'membership': {
      if (!index.person(thing.person)) return null;
      const squads = index.squadsOf(thing.person).map((squad) => squad.id);
      if (thing.squad ? squads.includes(thing.squad) : squads.length === 0) return thing;
      const had = new Set<SquadId>(
        indexOf(before)
          .squadsOf(thing.person)
          .map((squad) => squad.id),
      );
      const joined = squads.find((id) => !had.has(id));
      if (joined === undefined && squads.length > 0) return null;
      return { kind: 'membership', person: thing.person, squad: joined ?? null };
    }
  }
}

function otherSeat(thing: Thing, after: Organisation): Thing | null {
  if (thing.kind !== 'membership') return null;
  const [squad] = indexOf(after).squadsOf(thing.person);
  return squad ? { kind: 'membership', person: thing.person, squad: squad.id } : null;
}
