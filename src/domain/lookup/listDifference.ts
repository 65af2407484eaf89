/** Where in a list each id stands. */
export type Places = ReadonlyMap<string, number>;

/** A list, and where each of its ids stands: the very same places as before where every id stands where it stood. */
export interface Listed<T> {
  records: readonly T[];
  places: Places;
}

export function listed<T extends { id: string }>(records: readonly T[], before?: Listed<T>): Listed<T> {
  if (before && standAsBefore(before.records, records)) return { records, places: before.places };
  return { records, places: new Map(records.map((record, place) => [record.id, place])) };
}

function standAsBefore(before: readonly { id: string }[], after: readonly { id: string }[]): boolean {
  if (before === after) return true;
  return before.length === after.length && before.every((old, at) => old === after[at] || old.id === after[at]?.id);
}

/** How one version of a list differs from another. */
export interface Difference<T> {
  /** What the one list has and the other has not: records that changed, went, or no longer stand in the same order. */
  before: readonly T[];
  /** What the other list has and the one has not: records that changed, came, or stand in another order. */
  after: readonly T[];
}

/** From so many differences on it is quicker to start afresh. */
const MANY = 400;

/**
 * What differs between two versions of a list; `null` for too much. Records that are one and the same value are equal;
 * one that moved is one difference, however far.
 */
export function differenceOf<T extends { id: string }>(one: Listed<T>, other: Listed<T>): Difference<T> | null {
  const [before, after]: [T[], T[]] = [[], []];
  if (one.records === other.records) return { before, after };
  let [here, there] = [0, 0];
  while (here < one.records.length || there < other.records.length) {
    const [old, now] = [one.records[here], other.records[there]];
    if (old === now) {
      here++;
      there++;
      continue;
    }
    if (before.length + after.length >= MANY) return null;
    // One record elsewhere in the list is one difference, however many stand between: the next record tells.
    const went = old && (!other.places.has(old.id) || (now && one.records[here + 1] === now));
    const came = now && (!one.places.has(now.id) || (old && other.records[there + 1] === old));
    if (old && (went || !came)) {
      before.push(old);
      here++;
    }
    if (now && !went) {
      after.push(now);
      there++;
    }
  }
  return { before, after };
}
