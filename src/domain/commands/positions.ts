import { keyOfRecord } from '../lists.ts';

export type Row = Parameters<typeof keyOfRecord>[0];

const remembered = new WeakMap<readonly object[], Map<string, number>>();
/** Positions that more than one list has, which so are not those of a list that grows. */
const ofSeveral = new WeakSet<Map<string, number>>();

/** Where in a list each record stands, by its key; remembered with the list, which must not be reordered afterwards. */
export function positionsIn(list: readonly Row[]): ReadonlyMap<string, number> {
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
  if (!positions) return;
  remembered.set(copy, positions);
  ofSeveral.add(positions);
}

/** Puts records at the end of a list itself; where the others stand is not counted again. */
export function putLast(list: Row[], records: readonly Row[]): void {
  const known = remembered.get(list);
  const positions = known && ofSeveral.has(known) ? new Map(known) : known;
  if (positions) remembered.set(list, positions);
  for (const record of records) {
    positions?.set(keyOfRecord(record), list.length);
    list.push(record);
  }
}
