import type { Index } from '../lookup/indexOf.ts';
import type { PersonId, Squad, SquadId } from '../organisation.ts';
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
  let [pairs, kept] = [0, 0];
  for (const { squad, people, couples } of teamsOf(before)) {
    const id = heir(squad.id) as SquadId;
    const is = after.squad(id);
    pairs += couples.length;
    // Most squads are as they were, and all who were in them are in one squad still.
    kept += is === squad ? couples.length : couples.filter((couple) => areInOne(after, couple)).length;
    if (!is || people.length === 0) continue;
    const staying = new Set(is.members.map(({ person }) => person));
    squads.set(id, people.filter((person) => staying.has(person)).length / people.length);
  }
  return { organisation: pairs === 0 ? null : kept / pairs, squads };
}

type Couple = readonly [PersonId, PersonId];

/** A squad with its people, and those two of them at a time whom no squad before it has together. */
interface Team {
  squad: Squad;
  people: readonly PersonId[];
  couples: readonly Couple[];
}

const remembered = new WeakMap<Index, readonly Team[]>();

/** The squads of an organisation, of which many others are compared with the same one. */
function teamsOf(index: Index): readonly Team[] {
  let teams = remembered.get(index);
  if (!teams) remembered.set(index, (teams = teamsIn(index)));
  return teams;
}

function teamsIn(index: Index): Team[] {
  const seen = new Set<string>();
  const isFirst = ([one, other]: Couple) => {
    // Two of whom one is in this squad alone can have been together in no other.
    if (index.squadsOf(one).length < 2 || index.squadsOf(other).length < 2) return true;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    return !seen.has(key) && seen.add(key);
  };
  return index.organisation.squads.map((squad) => {
    const people = squad.members
      .map(({ person }) => person)
      .filter((person) => index.person(person)?.kind !== 'vacancy');
    const couples = people.flatMap((one, at) => people.slice(at + 1).map((other): Couple => [one, other]));
    return { squad, people, couples: couples.filter(isFirst) };
  });
}

function areInOne(index: Index, [one, other]: Couple): boolean {
  const others = index.squadsOf(other);
  return index.squadsOf(one).some((squad) => others.includes(squad));
}
