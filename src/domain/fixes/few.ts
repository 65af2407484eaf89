/** So many squads or chapters are thought of for one person: each is a step to try. */
const FEW = 4;

/** The first few of some records. */
export function few<T>(records: readonly T[]): readonly T[] {
  return records.slice(0, FEW);
}
