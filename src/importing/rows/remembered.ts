/** Columns say the same again and again: each text is read once. */
export function remembered<Result>(read: (cell: string) => Result): (cell: string) => Result {
  const results = new Map<string, Result>();
  return (cell) => {
    const there = results.get(cell);
    if (there !== undefined) return there;
    const result = read(cell);
    results.set(cell, result);
    return result;
  };
}
