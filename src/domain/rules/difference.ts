import type { Listed } from '../lookup/groups.ts';

/** How one version of a list differs from another. */
export interface Difference<T> {
  /** What the one list has and the other has not: records that changed, went, or no longer stand in the same order. */
  before: readonly T[];
  /** What the other list has and the one has not: records that changed, came, or stand in another order. */
  after: readonly T[];
}

/** From so many differences on it is quicker to start afresh. */
const MANY = 400;

/** What differs between two versions of a list; `null` for too much. Records that are one and the same value are equal. */
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
