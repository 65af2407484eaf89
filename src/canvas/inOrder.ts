/** Indexes from the first to the last: elements stand in the order in which they are read. */
export function inOrder(places: Iterable<number>): number[] {
  return [...places].sort((one, other) => one - other);
}
