import type { AnyId } from '../ids.ts';
import type { Index } from '../lookup/indexOf.ts';
import { lineManagerOf } from '../lookup/lineManager.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Person, PersonId, SquadId } from '../organisation.ts';
import { sameInOrder } from '../sameInOrder.ts';
import type { Alteration } from './alteration.ts';
import { fieldsDiffering, type Heir } from './fields.ts';
import { peopleTouched } from './peopleTouched.ts';

/** Two organisations, with the ids of before as they count after. */
export interface Compared {
  before: Index;
  after: Index;
  /** The new ids of units that are another one now. */
  became: ReadonlyMap<AnyId, AnyId>;
  heir: Heir;
}

/** What is otherwise with people, as it was found. */
export interface PeopleCompared {
  /** Who fills which vacancy. */
  fillers: ReadonlyMap<PersonId, PersonId>;
  /** What is otherwise with each of those who are in both; nobody with whom nothing is. */
  altered: ReadonlyMap<PersonId, readonly Alteration[]>;
}

/** What was found between the same organisation of before and another one of after, and who may be otherwise since. */
export interface Since<Found> {
  found: Found;
  touched: ReadonlySet<PersonId>;
}

/** Compares people: those who may be otherwise since, where that is known. */
export function peopleCompared(compared: Compared, since: Since<PeopleCompared> | null): PeopleCompared {
  const { before, after } = compared;
  const fillers = filled(compared);
  // Whose line manager is another one is told by who fills vacancies, of whom there are few.
  const isKnown = since !== null && sameInOrder([...fillers], [...since.found.fillers]);
  const touched = isKnown ? since.touched : peopleTouched(before, after);
  const altered = new Map(isKnown ? since.found.altered : null);
  for (const id of touched ?? after.tables.people.places.keys()) {
    const [was, is] = [before.person(id as PersonId), after.person(id as PersonId)];
    const each = was && is ? [...seatsAltered(compared, is.id), ...personAltered(compared, was, is, fillers)] : [];
    if (each.length > 0) altered.set(id as PersonId, each);
    else altered.delete(id as PersonId);
  }
  return { fillers, altered };
}

/** Which vacancies are filled, and what is otherwise with those who are in both, in the order of after. */
export function peopleAltered({ fillers, altered }: PeopleCompared, { after }: Compared): Alteration[] {
  return [
    ...[...fillers].map(([vacancy, person]): Alteration => ({ kind: 'filled', vacancy, person })),
    ...inOrder([...altered.keys()], after).flatMap((id) => altered.get(id) ?? []),
  ];
}

/** People in the order of an organisation. */
function inOrder(ids: readonly PersonId[], { tables }: Index): readonly PersonId[] {
  const { places } = tables.people;
  return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

function personAltered(
  { before, after, heir }: Compared,
  was: Person,
  is: Person,
  fillers: ReadonlyMap<PersonId, PersonId>,
): Alteration[] {
  const altered: Alteration[] = [];
  const person = is.id;
  const from = was.chapter && (heir(was.chapter) as ChapterId);
  if (from !== is.chapter) altered.push({ kind: 'chapter', person, from, to: is.chapter });
  const [led, leads] = [lineManagerOf(before.organisation, person), lineManagerOf(after.organisation, person)];
  if (led !== leads && (led === null || fillers.get(led) !== leads))
    altered.push({ kind: 'line-manager', person, from: led, to: leads });
  if (was === is) return altered;
  for (const difference of fieldsDiffering('people', was, is, heir))
    altered.push({ kind: 'field', list: 'people', id: person, ...difference });
  return altered;
}

/** The squads that somebody left and came to, in pairs, and the shares of those they stay in. */
export function seatsAltered({ before, after, heir }: Compared, person: PersonId): Alteration[] {
  const [was, is] = [before.squadsOf(person), after.squadsOf(person)];
  if (was === is || (was.length === 0 && is.length === 0)) return [];
  const old = was.map(({ id }) => heir(id) as SquadId);
  const now = is.map(({ id }) => id);
  const lost = old.filter((id) => !now.includes(id));
  const gained = is
    .filter(({ id }) => !old.includes(id))
    .map(({ id, members }) => ({ to: id, share: seatIn(members, person)?.share }));
  return [
    ...gained.map(({ to, share }, at): Alteration => {
      const from = lost[at];
      return from ? { kind: 'moved', person, from, to, share } : { kind: 'also-in', person, to, share };
    }),
    ...lost.slice(gained.length).map((from): Alteration => ({ kind: 'left', person, from })),
    ...was.flatMap((squad, at): Alteration[] => {
      const kept = is.find(({ id }) => id === old[at]);
      if (!kept || kept === squad) return [];
      const [from, to] = [squad, kept].map(({ members }) => seatIn(members, person)?.share);
      return from === to ? [] : [{ kind: 'share', person, squad: kept.id, from, to }];
    }),
  ];
}

/**
 * Who fills which vacancy: one that is gone, the first person who newly has all its squads, and for each squad one; one
 * that is a person now fills itself.
 */
function filled({ before, after, heir }: Compared): Map<PersonId, PersonId> {
  const fillers = new Map<PersonId, PersonId>();
  const counted = new Map<SquadId, Set<PersonId>>();
  for (const { id, kind } of before.organisation.people) {
    if (kind !== 'vacancy') continue;
    const is = after.person(id);
    if (is) {
      if (is.kind !== 'vacancy') fillers.set(id, id);
      continue;
    }
    const squads = before.squadsOf(id).map((squad) => heir(squad.id) as SquadId);
    const [first] = squads;
    const members = ((first && after.squad(first)?.members) ?? []).map(({ person }) => person);
    const fills = (person: PersonId) =>
      after.person(person)?.kind !== 'vacancy' &&
      squads.every((squad) => !counted.get(squad)?.has(person) && isNewIn(squad, person));
    const [filler] = inOrder(members.filter(fills), after);
    if (!filler) continue;
    fillers.set(id, filler);
    for (const squad of squads) counted.set(squad, (counted.get(squad) ?? new Set()).add(filler));
  }
  return fillers;

  function isNewIn(squad: SquadId, person: PersonId): boolean {
    const isIn = after.squadsOf(person).some(({ id }) => id === squad);
    return isIn && !before.squadsOf(person).some(({ id }) => heir(id) === squad);
  }
}
