/** Whether following what each names, step by step, leads back to where it began. */
export function leadsBack<Id>(start: Id, named: (id: Id) => Iterable<Id>): boolean {
  const met = new Set<Id>();
  const waiting = [...named(start)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (met.has(id)) continue;
    met.add(id);
    waiting.push(...named(id));
  }
  return false;
}
