import { indexOf } from '../domain/lookup/indexOf.ts';
import type { Organisation, SquadId } from '../domain/organisation.ts';
import { keyOf, type Thing } from '../domain/thing.ts';

/**
 * What stays selected after a change: a person who left a squad is selected where they now are, and what is gone is
 * selected no more. The same list when nothing of it changed.
 */
export function followSelection(
  selection: readonly Thing[],
  before: Organisation,
  after: Organisation,
): readonly Thing[] {
  const followed = new Map<string, Thing>();
  for (const thing of selection) {
    const now = follow(thing, before, after);
    if (now) followed.set(keyOf(now), now);
  }
  const same = selection.length === followed.size && selection.every((thing) => followed.has(keyOf(thing)));
  return same ? selection : [...followed.values()];
}

function follow(thing: Thing, before: Organisation, after: Organisation): Thing | null {
  const index = indexOf(after);
  switch (thing.kind) {
    case 'squad':
      return index.squad(thing.squad) ? thing : null;
    case 'chapter':
      return index.chapter(thing.chapter) ? thing : null;
    case 'tribe':
      return index.tribe(thing.tribe) ? thing : null;
    case 'membership': {
      if (!index.person(thing.person)) return null;
      const squads = index.squadsOf(thing.person).map((squad) => squad.id);
      if (thing.squad ? squads.includes(thing.squad) : squads.length === 0) return thing;
      const had = new Set<SquadId>(
        indexOf(before)
          .squadsOf(thing.person)
          .map((squad) => squad.id),
      );
      const squad = squads.find((id) => !had.has(id)) ?? squads[0] ?? null;
      return { kind: 'membership', person: thing.person, squad };
    }
  }
}
