/** One thing of two lists: as it was, as it is, or both. */
export interface Merged<Item> {
  was: Item | null;
  is: Item | null;
}

/**
 * Two lists of things as one, known by their keys: those of the second in their order, and those that only the first has
 * right after what they stood behind there. The same whichever list somebody looks from, as long as the two keep their
 * roles. Each key stands once in a list.
 */
export function merged<Item>(was: readonly Item[], is: readonly Item[], keyOf: (item: Item) => string): Merged<Item>[] {
  if (was.length === 0) return is.map((item) => ({ was: null, is: item }));
  const staying = new Set(is.map(keyOf));
  const before = new Map<string, Item>();
  const gone = new Map<string | null, Item[]>();
  let last: string | null = null;
  for (const item of was) {
    const key = keyOf(item);
    if (staying.has(key)) {
      before.set(key, item);
      last = key;
    } else {
      const others = gone.get(last);
      if (others) others.push(item);
      else gone.set(last, [item]);
    }
  }
  const goneAfter = (key: string | null) => (gone.get(key) ?? []).map((item) => ({ was: item, is: null }));
  return [
    ...goneAfter(null),
    ...is.flatMap((item) => {
      const key = keyOf(item);
      return [{ was: before.get(key) ?? null, is: item }, ...goneAfter(key)];
    }),
  ];
}
