import type { Update } from './update.ts';

/** The keys of what is taken unless somebody says otherwise: all that is not in conflict. */
export function proposedUpdates(updates: readonly Update[]): ReadonlySet<string> {
  return new Set(updates.flatMap(({ key, conflict }) => (conflict ? [] : [key])));
}

/**
 * The keys that are chosen once these are taken, or left: whatever is taken has what it needs taken along, and what needs
 * something that is left is left too.
 */
export function chosenWith(
  updates: readonly Update[],
  chosen: ReadonlySet<string>,
  keys: readonly string[],
  isTaken: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  const along = isTaken ? new Map(updates.map(({ key, needs }) => [key, needs])) : needing(updates);
  const waiting = [...keys];
  const met = new Set<string>();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (met.has(key)) continue;
    met.add(key);
    if (isTaken) next.add(key);
    else next.delete(key);
    waiting.push(...(along.get(key) ?? []));
  }
  return next;
}

/** By the key of an update, those that need it. */
function needing(updates: readonly Update[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, needs } of updates)
    for (const needed of needs) found.set(needed, [...(found.get(needed) ?? []), key]);
  return found;
}
