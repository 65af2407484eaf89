import type { AnyId } from '../ids.ts';
import type { Index } from '../lookup/indexOf.ts';
import { lineManagerOf } from '../lookup/lineManager.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Person, PersonId, SquadId } from '../organisation.ts';
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

/** What is otherwise with those who are in both, in the order of after, and which vacancies are filled. */
export function peopleAltered(compared: Compared): Alteration[] {
  const { before, after } = compared;
  const fillers = filled(compared);
  return [
    ...[...fillers].map(([vacancy, person]): Alteration => ({ kind: 'filled', vacancy, person })),
    ...peopleTouched(before, after).flatMap((is) => {
      const was = before.person(is.id);
      return was ? [...seatsAltered(compared, is.id), ...personAltered(compared, was, is, fillers)] : [];
    }),
  ];
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
function seatsAltered({ before, after, heir }: Compared, person: PersonId): Alteration[] {
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
    const members = new Set((first && after.squad(first)?.members)?.map(({ person }) => person));
    const fills = (person: Person) =>
      members.has(person.id) &&
      person.kind !== 'vacancy' &&
      squads.every((squad) => !counted.get(squad)?.has(person.id) && isNewIn(squad, person.id));
    const filler = members.size > 0 ? after.organisation.people.find(fills) : undefined;
    if (!filler) continue;
    fillers.set(id, filler.id);
    for (const squad of squads) counted.set(squad, (counted.get(squad) ?? new Set()).add(filler.id));
  }
  return fillers;

  function isNewIn(squad: SquadId, person: PersonId): boolean {
    const isIn = after.squadsOf(person).some(({ id }) => id === squad);
    return isIn && !before.squadsOf(person).some(({ id }) => heir(id) === squad);
  }
}
