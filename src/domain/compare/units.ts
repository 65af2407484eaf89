import type { Index } from '../lookup/indexOf.ts';
import { peopleOf } from '../lookup/peopleOf.ts';
import type { Person, PersonId } from '../organisation.ts';
import type { UnitId, UnitList } from './alteration.ts';

/** What became of the units of a list, by their ids: what is in none of these is new, and founded. */
export interface Recognised {
  /** Units that are another one now, by their old ids. */
  became: ReadonlyMap<UnitId, UnitId>;
  /** New units that come from one that they were split off, in the order of after. */
  split: ReadonlyMap<UnitId, readonly UnitId[]>;
  merged: ReadonlyMap<UnitId, UnitId>;
  dissolved: readonly UnitId[];
  founded: readonly UnitId[];
}

type Members = ReadonlySet<PersonId>;

/** The units of a list in one organisation, each with who is in it, in the order of the document, and the other way round. */
interface Side {
  members: ReadonlyMap<UnitId, Members>;
  unitsOf: ReadonlyMap<PersonId, readonly UnitId[]>;
}

/**
 * Recognises the squads, chapters or tribes of one organisation in another by their ids, and those whose id is gone or new
 * by who is in them: what became another, was split, merged, dissolved or founded.
 */
export function recognised(list: UnitList, before: Index, after: Index): Recognised {
  const [old, now] = [before, after].map(({ organisation }) => organisation[list]);
  if (old?.length === now?.length && old?.every(({ id }, at) => id === now?.[at]?.id)) return NOTHING;
  const [was, is] = [sideOf(list, before), sideOf(list, after)];
  const inBoth = (person: PersonId) => before.person(person) !== undefined && after.person(person) !== undefined;
  const comers = comersOf(was, is, inBoth);
  const became = becameOf(was, is, comers, before);
  const taken = new Set(became.values());
  const split = new Map(
    [...comers].filter(([unit, parts]) => !became.has(unit) && (is.members.has(unit) || parts.length > 1)),
  );
  const left = [...was.members.keys()].filter((unit) => !is.members.has(unit) && !became.has(unit) && !split.has(unit));
  const merged = mergedOf(left, was, is, became, before);
  const parts = new Set([...split.values()].flat());
  return {
    became,
    split,
    merged,
    dissolved: left.filter((unit) => !merged.has(unit)),
    founded: [...is.members.keys()].filter((unit) => !was.members.has(unit) && !taken.has(unit) && !parts.has(unit)),
  };
}

const NOTHING: Recognised = { became: new Map(), split: new Map(), merged: new Map(), dissolved: [], founded: [] };

function sideOf(list: UnitList, index: Index): Side {
  const { organisation } = index;
  const members = new Map<UnitId, Members>();
  for (const squad of list === 'squads' ? organisation.squads : [])
    members.set(squad.id, new Set(squad.members.map(({ person }) => person)));
  for (const { id } of list === 'chapters' ? organisation.chapters : [])
    members.set(id, new Set(index.peopleIn(id).map((person) => person.id)));
  for (const tribe of list === 'tribes' ? organisation.tribes : [])
    members.set(tribe.id, peopleOf(organisation, tribe));
  const unitsOf = new Map<PersonId, UnitId[]>();
  for (const [unit, people] of members)
    for (const person of people) {
      const units = unitsOf.get(person);
      if (units) units.push(unit);
      else unitsOf.set(person, [unit]);
    }
  return { members, unitsOf };
}

/** From which unit of before each new one comes that has two people or more who are in both, by where it comes from. */
function comersOf(was: Side, is: Side, inBoth: (person: PersonId) => boolean): Map<UnitId, UnitId[]> {
  const comers = new Map<UnitId, UnitId[]>();
  for (const [unit, members] of is.members) {
    const counted = was.members.has(unit) ? [] : [...members].filter(inBoth);
    if (counted.length < 2) continue;
    // Whoever is still in a unit that remains has not come from it.
    const from = counted.map((person) =>
      (was.unitsOf.get(person) ?? []).filter((old) => !is.members.get(old)?.has(person)),
    );
    const origin = mostNamed(from, was, counted.length / 2);
    if (origin) comers.set(origin, [...(comers.get(origin) ?? []), unit]);
  }
  return comers;
}

function becameOf(was: Side, is: Side, comers: ReadonlyMap<UnitId, readonly UnitId[]>, before: Index) {
  const became = new Map<UnitId, UnitId>();
  for (const [unit, [only, ...others]] of comers) {
    if (is.members.has(unit) || !only || others.length > 0) continue;
    const people = peopleIn(was.members.get(unit), before);
    const staying = people.filter((person) => is.members.get(only)?.has(person)).length;
    if (staying > people.length / 2) became.set(unit, only);
  }
  return became;
}

/** Into which unit those went that are gone: most of the people of before are newly in it, two at least. */
function mergedOf(
  gone: readonly UnitId[],
  was: Side,
  is: Side,
  became: ReadonlyMap<UnitId, UnitId>,
  before: Index,
): Map<UnitId, UnitId> {
  const merged = new Map<UnitId, UnitId>();
  const oldOf = new Map([...became].map(([old, now]) => [now, old]));
  const wasIn = (into: UnitId, person: PersonId) => was.members.get(oldOf.get(into) ?? into)?.has(person) ?? false;
  for (const unit of gone) {
    const people = peopleIn(was.members.get(unit), before);
    const to = people.map((person) => (is.unitsOf.get(person) ?? []).filter((into) => !wasIn(into, person)));
    const into = mostNamed(to, is, Math.max(people.length / 2, 1));
    if (into) merged.set(unit, into);
  }
  return merged;
}

/** Those of a unit who are people, and no vacancies. */
function peopleIn(members: Members = new Set(), index: Index): PersonId[] {
  return [...members].filter((id) => isSomebody(index.person(id)));
}

const isSomebody = (person: Person | undefined) => person !== undefined && person.kind !== 'vacancy';

/** The unit that is named most often, and more than `least` times; of several the first of its side. */
function mostNamed(named: readonly (readonly UnitId[])[], side: Side, least: number): UnitId | null {
  const counts = new Map<UnitId, number>();
  for (const unit of named.flat()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const highest = Math.max(0, ...counts.values());
  if (highest <= least) return null;
  const first = [...counts].filter(([, count]) => count === highest).map(([unit]) => unit);
  if (first.length === 1) return first[0] ?? null;
  return [...side.members.keys()].find((unit) => first.includes(unit)) ?? null;
}
