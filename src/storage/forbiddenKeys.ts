import type { FaultList } from './faultList.ts';

/** Keys that could reach into every object of the page, if any code copied them without care. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Takes every forbidden key out of a parsed file, wherever it stands, and adds a fault for each. */
export function takeForbiddenKeys(raw: unknown, faults: FaultList, path: (string | number)[] = []): void {
  if (typeof raw !== 'object' || raw === null) return;
  if (!Array.isArray(raw)) {
    for (const key of FORBIDDEN) {
      if (!Object.hasOwn(raw, key)) continue;
      faults.add([...path, key], 'forbidden-key', { key });
      Reflect.deleteProperty(raw, key);
    }
  }
  const isList = Array.isArray(raw);
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value !== 'object' || value === null) continue;
    path.push(isList ? Number(key) : key);
    takeForbiddenKeys(value, faults, path);
    path.pop();
  }
}
