import type { Index } from '../lookup/indexOf.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { PersonId, Squad, SquadId } from '../organisation.ts';
import type { Compared, Since } from './people.ts';

/** Which part of those who worked together still does, from 0 to 1; of a squad that had nobody there is none. */
export interface Together {
  /** Of all pairs of people who were in one squad, those who are in any one squad; `null`: there was no pair. */
  organisation: number | null;
  /** Of the people of each squad in both, by its id of after, those who are still in it. */
  squads: ReadonlyMap<SquadId, number>;
}

/** How many couples of each squad of before, vacancies not counted, are in one squad still, in the order of before. */
export type CouplesKept = readonly number[];

/** Counts the couples that are kept: of squads in which anybody may be otherwise since, where that is known. */
export function couplesKept({ before, after, heir }: Compared, since: Since<CouplesKept> | null): CouplesKept {
  return teamsOf(before).map(({ squad, people, couples }, at) => {
    const is = after.squad(heir(squad.id) as SquadId);
    // Most squads are as they were, with all who were in them.
    if (is === squad) return couples.length;
    const known = since?.found[at];
    if (known !== undefined && !people.some((person) => since?.touched.has(person))) return known;
    const staying = new Set(is?.members.map(({ person }) => person));
    return couples.filter(([one, other]) => (staying.has(one) && staying.has(other)) || areInOne(after, one, other))
      .length;
  });
}

/** How far teams stay together; vacancies of before do not count, and whoever is gone counts as not. */
export function togetherIn({ before, after, heir }: Compared, kept: CouplesKept): Together {
  const squads = new Map<SquadId, number>();
  const teams = teamsOf(before);
  for (const { squad, people } of teams) {
    const id = heir(squad.id) as SquadId;
    const is = after.squad(id);
    if (!is || people.length === 0) continue;
    const staying = is === squad ? people : people.filter((person) => seatIn(is.members, person));
    squads.set(id, staying.length / people.length);
  }
  const pairs = teams.reduce((sum, { couples }) => sum + couples.length, 0);
  return { organisation: pairs === 0 ? null : kept.reduce((sum, each) => sum + each, 0) / pairs, squads };
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

function areInOne(index: Index, one: PersonId, other: PersonId): boolean {
  const others = index.squadsOf(other);
  return index.squadsOf(one).some((squad) => others.includes(squad));
}
