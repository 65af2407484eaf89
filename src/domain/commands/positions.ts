const remembered = new WeakMap<readonly object[], Map<string, number>>();

/** Where in a list each id stands; remembered with the list, which must not be reordered afterwards. */
export function positionsIn(list: readonly { id: string }[]): ReadonlyMap<string, number> {
  let positions = remembered.get(list);
  if (!positions) {
    positions = new Map(list.map((record, index) => [record.id, index]));
    remembered.set(list, positions);
  }
  return positions;
}

/** Notes that every id stands in `copy` where it stood in `list`, which saves counting 10,000 people again. */
export function keepPositions(list: readonly object[], copy: readonly object[]): void {
  const positions = remembered.get(list);
  if (positions) remembered.set(copy, positions);
}
