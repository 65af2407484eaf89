import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { seatIn } from '../../domain/lookup/seatIn.ts';
import type { PersonId, SquadId } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import type { HeldPlan, PlannedSeat } from './listPlan.ts';
import { JOINED, joined } from './said.ts';

/**
 * The seats that a list gives, by place; `squads` are those of each. A squad has one product owner: the first whom the
 * list names; where it names nobody, whoever has the star keeps it unless the last list gave it to them. `owned` names,
 * by place, the squads that the list makes them owner of, and so what it said.
 */
export function planSeats(
  people: readonly Listed[],
  squads: readonly (readonly SquadId[])[],
  current: readonly (PersonId | null)[],
  index: Index,
): Pick<HeldPlan, 'seats' | 'otherOwners'> & { owned: string[] } {
  const owners = new Map<SquadId, number>();
  const otherOwners: { at: number; squad: SquadId }[] = [];
  for (const [at, { squads: seats }] of people.entries()) {
    for (const [seat, { productOwner }] of seats.entries()) {
      const squad = squads[at]?.[seat];
      if (!productOwner || squad === undefined) continue;
      if (!owners.has(squad)) owners.set(squad, at);
      else if (owners.get(squad) !== at) otherOwners.push({ at, squad });
    }
  }
  const planned = people.map((listed, at) => {
    const person = current[at] ?? null;
    const own = new Map<SquadId, PlannedSeat>();
    for (const [seat, { squad: name, share }] of listed.squads.entries()) {
      const squad = squads[at]?.[seat];
      if (squad === undefined || own.has(squad)) continue;
      const productOwner = owners.has(squad) ? owners.get(squad) === at : keepsStar(index, person, squad, name);
      own.set(squad, { squad, productOwner, share });
    }
    return [...own.values()];
  });
  const owned = people.map(({ squads: seats }, at) =>
    joined(seats.map(({ squad }, seat) => (owners.get(squads[at]?.[seat] as SquadId) === at ? squad : ''))),
  );
  return { seats: planned, otherOwners, owned };
}

function keepsStar(index: Index, person: PersonId | null, id: SquadId, name: string): boolean {
  const squad = index.squad(id);
  const hasIt = person !== null && squad !== undefined && seatIn(squad.members, person)?.productOwner === true;
  const given = index.person(person as PersonId)?.imported?.productOwner ?? '';
  return hasIt && !given.split(JOINED).some((each) => folded(each) === folded(name));
}
