/** How many of some items have each key; an item may have several keys, or none. Keys come in the order of the items. */
export function countsBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
