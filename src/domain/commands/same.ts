/** Whether two plain values say the same. Parts that are one and the same object are not looked into. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  if (Array.isArray(one) || Array.isArray(other)) return false;
  const ones = Object.entries(one);
  const others = new Map(Object.entries(other));
  return ones.length === others.size && ones.every(([key, value]) => others.has(key) && same(value, others.get(key)));
}
