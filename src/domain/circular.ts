/**
 * All of those that are in a circle: following what they name, step by step, leads back to them. In time that grows
 * with the number of names, so that 100,000 in a row are no burden, and without recursion.
 */
export function circular<Id>(named: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  // Tarjan's strongly connected components, the stack of calls written out.
  const order = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const found = new Set<Id>();
  const enter = (id: Id) => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: named.get(id) ?? [], at: 0 };
  };
  const lower = (id: Id, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  for (const start of named.keys()) {
    if (order.has(start)) continue;
    const calls = [enter(start)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { id } = call;
      const next = call.next[call.at++];
      if (next !== undefined) {
        if (!order.has(next)) calls.push(enter(next));
        else if (isOpen.has(next)) lower(id, order.get(next) ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller) lower(caller.id, lowest.get(id) ?? 0);
      if (lowest.get(id) !== order.get(id)) continue;
      const circle = open.splice(open.lastIndexOf(id));
      for (const each of circle) isOpen.delete(each);
      if (circle.length > 1 || call.next.includes(id)) for (const each of circle) found.add(each);
    }
  }
  return found;
}
