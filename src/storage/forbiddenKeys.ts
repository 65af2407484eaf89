import type { FaultList } from './faultList.ts';

/** Keys that could reach into every object of the page, if any code copied them without care. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Path = (string | number)[];

/** Takes every forbidden key out of a parsed file, wherever it stands, and adds a fault for each. */
export function takeForbiddenKeys(raw: unknown, faults: FaultList, path: Path = []): void {
  if (typeof raw !== 'object' || raw === null) return;
  if (Array.isArray(raw)) takeFromList(raw, faults, path);
  else takeFromObject(raw as Record<string, unknown>, faults, path);
}

/** By index, since the keys of a list of millions are millions of texts. */
function takeFromList(list: readonly unknown[], faults: FaultList, path: Path): void {
  for (let index = 0; index < list.length; index++) {
    path.push(index);
    takeForbiddenKeys(list[index], faults, path);
    path.pop();
  }
}

function takeFromObject(object: Record<string, unknown>, faults: FaultList, path: Path): void {
  for (const key of Object.keys(object)) {
    path.push(key);
    if (FORBIDDEN.has(key)) {
      faults.add(path, 'forbidden-key', { key });
      delete object[key];
    } else takeForbiddenKeys(object[key], faults, path);
    path.pop();
  }
}
