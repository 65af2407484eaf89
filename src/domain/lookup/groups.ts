/** Where in a list each id stands. */
export type Places = ReadonlyMap<string, number>;

/** Records by the place of what they belong to: `groups[3]` are the squads of the person who stands fourth. */
export type Groups<T> = readonly (readonly T[] | undefined)[];

/** Whom a record belongs to, by id; to nobody for `null`. */
type OwnersOf<T> = (record: T) => readonly (string | null)[];

interface Change<T> {
  before: T;
  after: T;
}

const none: readonly never[] = [];

/** From so many changed records on it is quicker to start afresh. */
const MANY = 200;

/** A list, where each of its ids stands, and what changed since the version before it. */
export interface Listed<T> {
  records: readonly T[];
  places: Places;
  /** The records that are others now, each in the place it had; `null` where more is different than that. */
  changes: readonly Change<T>[] | null;
}

export function listed<T extends { id: string }>(records: readonly T[], before: Listed<T> | undefined): Listed<T> {
  const changes = before ? changesInPlace(before.records, records) : null;
  const places = before && changes ? before.places : new Map(records.map((record, place) => [record.id, place]));
  return { records, places, changes };
}

function changesInPlace<T extends { id: string }>(before: readonly T[], after: readonly T[]): Change<T>[] | null {
  if (before === after) return [];
  if (before.length !== after.length) return null;
  const changes: Change<T>[] = [];
  for (let place = 0; place < after.length; place++) {
    const [old, now] = [before[place], after[place]];
    if (old === now || !old || !now) continue;
    if (old.id !== now.id || changes.length === MANY) return null;
    changes.push({ before: old, after: now });
  }
  return changes;
}

/** The records of a list by their owners, each group in the order of the list; made from the groups before where few records changed. */
export function grouped<T extends { id: string }>(
  list: Listed<T>,
  owners: Listed<{ id: string }>,
  ownersOf: OwnersOf<T>,
  before: Groups<T> | undefined,
): Groups<T> {
  if (before && list.changes && owners.changes) return regrouped(before, list.changes, list.places, owners, ownersOf);
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
  changes: readonly Change<T>[],
  places: Places,
  owners: Listed<{ id: string }>,
  ownersOf: OwnersOf<T>,
): Groups<T> {
  if (changes.length === 0) return before;
  const groups = before.slice();
  for (const change of changes) {
    for (const place of placesOf(change.before, owners, ownersOf)) {
      groups[place] = groups[place]?.filter((record) => record !== change.before);
    }
    for (const place of placesOf(change.after, owners, ownersOf)) {
      groups[place] = withRecord(groups[place] ?? [], change.after, places);
    }
  }
  return groups;
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
