/**
 * Whom more than half name, of pairs of who names whom; `null` for nobody. Nobody counts for or against themselves: of
 * two, one names the other, and that one somebody further up.
 */
export function mostNamed<Name extends string>(pairs: readonly (readonly [by: string, named: Name])[]): Name | null {
  const counts = new Map<Name, number>();
  for (const [by, named] of pairs) if (by !== named) counts.set(named, (counts.get(named) ?? 0) + 1);
  const naming = new Set(pairs.map(([by]) => by));
  for (const [named, count] of counts) {
    const others = naming.size - (naming.has(named) ? 1 : 0);
    if (count * 2 > others) return named;
  }
  return null;
}
