import type { Index } from '../lookup/indexOf.ts';
import type { PersonId, SquadId } from '../organisation.ts';
import type { Compared } from './people.ts';

/** Which part of those who worked together still does, from 0 to 1; of a squad that had nobody there is none. */
export interface Together {
  /** Of all pairs of people who were in one squad, those who are in any one squad; `null`: there was no pair. */
  organisation: number | null;
  /** Of the people of each squad in both, by its id of after, those who are still in it. */
  squads: ReadonlyMap<SquadId, number>;
}

/** How far teams stay together; vacancies of before do not count, and whoever is gone counts as not. */
export function togetherIn({ before, after, heir }: Compared): Together {
  const squads = new Map<SquadId, number>();
  const seen = new Map<PersonId, Set<PersonId>>();
  let [pairs, kept] = [0, 0];
  for (const squad of before.organisation.squads) {
    const people = peopleIn(before, squad.id);
    const id = heir(squad.id) as SquadId;
    const is = after.squad(id);
    if (is && people.length > 0) {
      const staying = new Set(is.members.map(({ person }) => person));
      squads.set(id, people.filter((person) => staying.has(person)).length / people.length);
    }
    for (const [at, one] of people.entries()) {
      for (const other of people.slice(at + 1)) {
        if (!isFirst(seen, one, other)) continue;
        pairs += 1;
        if (areInOne(after, one, other)) kept += 1;
      }
    }
  }
  return { organisation: pairs === 0 ? null : kept / pairs, squads };
}

function peopleIn(index: Index, squad: SquadId): PersonId[] {
  const members = index.squad(squad)?.members ?? [];
  return members.map(({ person }) => person).filter((person) => index.person(person)?.kind !== 'vacancy');
}

/** Whether a pair was not seen yet: two may be in two squads together. */
function isFirst(seen: Map<PersonId, Set<PersonId>>, one: PersonId, other: PersonId): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  const others = seen.get(first) ?? new Set();
  if (others.has(second)) return false;
  seen.set(first, others.add(second));
  return true;
}

function areInOne(index: Index, one: PersonId, other: PersonId): boolean {
  const others = index.squadsOf(other);
  return index.squadsOf(one).some((squad) => others.includes(squad));
}
