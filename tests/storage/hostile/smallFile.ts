type Table = Record<string, unknown>;

export const person = (tail: string) => ({ id: `person:${tail}`, name: 'Ana de Vries' });

export const scenario = (besides: Table) => ({ id: 'scenario:a', name: 'Today', organisation: {}, ...besides });

/** A small document, with what is given in place of its own. */
export function document(besides: Table): string {
  return JSON.stringify({ format: 'tribecraft', version: 2, name: 'Small', scenarios: [scenario({})], ...besides });
}

/** A small document with this organisation. */
export const small = (organisation: Table): string => document({ scenarios: [scenario({ organisation })] });

/** A small document with one key more, whose value is given as it is written. `without`: what is left out of it. */
export function withRaw(key: string, value: string, without: readonly string[] = []): string {
  const kept = Object.entries(JSON.parse(document({}))).filter(([own]) => !without.includes(own));
  return `${JSON.stringify(Object.fromEntries(kept)).slice(0, -1)},${JSON.stringify(key)}:${value}}`;
}

/** A small document whose organisation has these lists, the records of each as they are written. */
export function withOrganisation(lists: Record<string, string>): string {
  const organisation = Object.entries(lists).map(([list, records]) => `${JSON.stringify(list)}:[${records}]`);
  const scenarios = `[{"id":"scenario:a","name":"Today","organisation":{${organisation.join()}}}]`;
  return document({ scenarios: 'HERE' }).replace('"HERE"', () => scenarios);
}

export function listed(count: number, item: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => item(at)).join();
}
