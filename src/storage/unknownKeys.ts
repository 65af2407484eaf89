import { pathText } from './faultList.ts';
import { unmarked } from './keyMarks.ts';
import type { Shape } from './shape.ts';

/**
 * Where keys stand in parsed JSON that its shape does not have, such as `rules.squad-size.max`, in the order of the file.
 * What does not fit the shape is passed over: that is a fault of its own.
 */
export function unknownKeys(shape: Shape, value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return shape.kind === 'list' ? value.flatMap((item, at) => unknownKeys(shape.item, item, [...path, at])) : [];
  }
  const entries = Object.entries(value).map(([key, each]) => ({
    each,
    key: unmarked(key),
    to: [...path, unmarked(key)],
  }));
  if (shape.kind === 'table') return entries.flatMap(({ each, to }) => unknownKeys(shape.value, each, to));
  if (shape.kind !== 'object') return [];
  const known = new Map(shape.keys);
  return entries.flatMap(({ key, each, to }) => {
    const inner = known.get(key);
    return inner ? unknownKeys(inner, each, to) : [pathText(to)];
  });
}
