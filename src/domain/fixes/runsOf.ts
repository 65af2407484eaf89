/** Every so many that stand beside each other in a list: the first so many, those from the second on, and so forth. */
export function runsOf<T>(records: readonly T[], length: number): T[][] {
  const runs: T[][] = [];
  for (let from = 0; from + length <= records.length; from += 1) runs.push(records.slice(from, from + length));
  return runs;
}
