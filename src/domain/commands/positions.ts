import { keyOfRecord } from '../lists.ts';

const remembered = new WeakMap<readonly object[], Map<string, number>>();

/** Where in a list each record stands, by its key; remembered with the list, which must not be reordered afterwards. */
export function positionsIn(list: readonly Parameters<typeof keyOfRecord>[0][]): ReadonlyMap<string, number> {
  let positions = remembered.get(list);
  if (!positions) {
    positions = new Map(list.map((record, index) => [keyOfRecord(record), index]));
    remembered.set(list, positions);
  }
  return positions;
}

/** Notes that every record stands in `copy` where it stood in `list`, which saves counting 10,000 people again. */
export function keepPositions(list: readonly object[], copy: readonly object[]): void {
  const positions = remembered.get(list);
  if (positions) remembered.set(copy, positions);
}
