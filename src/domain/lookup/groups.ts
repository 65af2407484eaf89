import type { Difference, Listed, Places } from './listDifference.ts';

/** Records by the index of their owner: if the owners are people, `groups[3]` are the records of the fourth person. */
export type Groups<T> = readonly (readonly T[] | undefined)[];

/** The ids of those a record belongs to; `null` stands for nobody. */
type OwnersOf<T> = (record: T) => readonly (string | null)[];

const none: readonly never[] = [];

/** The groups of another version, in which the owners stand as they do now, and what differs in the list since. */
export interface GroupsBefore<T> {
  groups: Groups<T>;
  difference: Difference<T>;
}

/**
 * The records of a list by their owners, each group in the order of the list; made from the groups before where few
 * records changed.
 */
export function grouped<T extends { id: string }>(
  list: Listed<T>,
  owners: Listed<{ id: string }>,
  ownersOf: OwnersOf<T>,
  before: GroupsBefore<T> | undefined,
): Groups<T> {
  if (before) return regrouped(before.groups, before.difference, list.places, owners, ownersOf);
  const groups: T[][] = new Array(owners.records.length);
  for (const record of list.records) {
    for (const place of placesOf(record, owners, ownersOf)) {
      const group = groups[place];
      if (group) group.push(record);
      else groups[place] = [record];
    }
  }
  return groups;
}

function regrouped<T extends { id: string }>(
  before: Groups<T>,
  difference: Difference<T>,
  places: Places,
  owners: Listed<{ id: string }>,
  ownersOf: OwnersOf<T>,
): Groups<T> {
  // Copied once there is something to change: most lists belong to nobody but a few.
  let groups: (readonly T[] | undefined)[] | null = null;
  for (const old of difference.before) {
    for (const place of placesOf(old, owners, ownersOf)) {
      groups ??= before.slice();
      groups[place] = groups[place]?.filter((record) => record !== old);
    }
  }
  for (const now of difference.after) {
    for (const place of placesOf(now, owners, ownersOf)) {
      groups ??= before.slice();
      groups[place] = withRecord(groups[place] ?? [], now, places);
    }
  }
  return groups ?? before;
}

function placesOf<T>(record: T, owners: Listed<{ id: string }>, ownersOf: OwnersOf<T>): number[] {
  const places: number[] = [];
  for (const owner of ownersOf(record)) {
    const place = owner === null ? undefined : owners.places.get(owner);
    if (place !== undefined) places.push(place);
  }
  return places;
}

/** The group with one more record, where the order of the list puts it. */
function withRecord<T extends { id: string }>(group: readonly T[], record: T, places: Places): readonly T[] {
  const place = places.get(record.id) ?? 0;
  const next = group.findIndex((each) => (places.get(each.id) ?? 0) > place);
  return group.toSpliced(next < 0 ? group.length : next, 0, record);
}

/** The record of that id. */
export function recordOf<T>(list: Listed<T>, id: string): T | undefined {
  const place = list.places.get(id);
  return place === undefined ? undefined : list.records[place];
}

/** The records that belong to an owner, by the owner's id. */
export function groupOf<T>(groups: Groups<T>, owners: Listed<{ id: string }>, owner: string): readonly T[] {
  const place = owners.places.get(owner);
  return (place === undefined ? undefined : groups[place]) ?? none;
}
