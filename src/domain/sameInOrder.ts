/** Whether two plain values say the same in the same order, keys of objects too: then they are written alike. */
export function sameInOrder(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length) return false;
  return keys.every((key, at) => key === others[at] && sameInOrder(valueAt(one, key), valueAt(other, key)));
}

const valueAt = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
