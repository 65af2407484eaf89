/** Where in a list each id stands. */
export type Places = ReadonlyMap<string, number>;

/** A list, and where each of its ids stands. Where no id has moved, the places are the same object as before. */
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
  /** Records of the one list that changed, went, or no longer stand in the same order. */
  before: readonly T[];
  /** Records of the other list that changed, came, or stand in another order. */
  after: readonly T[];
}

/** From this many differences on, it is quicker to start afresh. */
const MANY = 400;

/**
 * What differs between two versions of a list; `null` where that is too much. Records are equal if they are the same
 * object. One that moved is a single difference, however far it went.
 */
export function differenceOf<T extends { id: string }>(one: Listed<T>, other: Listed<T>): Difference<T> | null {
  const [before, after]: [T[], T[]] = [[], []];
  if (one.records === other.records) return { before, after };
  let [here, there] = [0, 0];
  while (here < one.records.length || there < other.records.length) {
    const old = one.records[here];
    const now = other.records[there];
    if (old === now) {
      here++;
      there++;
      continue;
    }
    if (before.length + after.length >= MANY) return null;
    // Looking one record ahead makes a record that moved far count as one difference, and not as many.
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
