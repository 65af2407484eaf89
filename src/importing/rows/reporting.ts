import { folded } from '../../domain/folded.ts';
import type { List, Listed, ListedSeat } from './list.ts';
import { isWithheld } from './words.ts';

/**
 * A list without squads, with a squad of each manager: those who report to them, and they themselves. A unit that
 * one manager is of names the squad; it is a tribe where several are of it, and their squads bear their names. Units
 * that are no tribes then are kept among the other columns, under `unitHeader`, which may be empty where the list has none.
 */
export function squadsOfManagers(list: List, unitHeader: string): List {
  const { people } = list;
  const managers = [...new Set(people.flatMap(({ managerAt }) => managerAt ?? []))].sort((one, other) => one - other);
  const managersIn = new Map<string, number>();
  for (const at of managers) {
    const unit = folded(people[at]?.tribe ?? '');
    managersIn.set(unit, (managersIn.get(unit) ?? 0) + 1);
  }
  const isTribe = (unit: string) => (managersIn.get(folded(unit)) ?? 0) > 1;
  const seats = new Map<number, ListedSeat>();
  const taken = new Set<string>();
  for (const at of managers) {
    const manager = people[at];
    if (!manager) continue;
    const isNamed = manager.tribe !== '' && !isTribe(manager.tribe);
    const squad = free(isNamed ? manager.tribe : nameFor(manager), manager, taken);
    seats.set(at, { squad, tribe: isNamed ? '' : manager.tribe, productOwner: false, share: null });
  }
  const placed = people.map((person, at): Listed => {
    const { tribe, managerAt, fields } = person;
    const squads = [managerAt, at].flatMap((place) => (place === null ? [] : (seats.get(place) ?? [])));
    if (tribe !== '' && isTribe(tribe) && squads.length > 0)
      return { ...person, squads, fields: without(fields, unitHeader) };
    if (tribe === '' || isTribe(tribe)) return { ...person, squads };
    return {
      ...person,
      squads,
      tribe: '',
      fields: Object.fromEntries([...Object.entries(fields), [unitHeader, tribe]]),
    };
  });
  return { ...list, people: placed };
}

/** The fields of whom is somewhere now: their tribe was kept for want of a place. */
function without(fields: Listed['fields'], header: string): Listed['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== header));
}

function nameFor({ name, role }: Listed): string {
  return isWithheld(name) && role !== '' ? role : name;
}

/** A name that no other squad has: with the number of its manager, or the line, behind it where it is taken. */
function free(name: string, { number, lines }: Listed, taken: Set<string>): string {
  const own = taken.has(folded(name)) ? `${name} (${number || lines[0]})` : name;
  taken.add(folded(own));
  return own;
}
