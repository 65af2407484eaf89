import { idsNamed, LIST_NAMES, referencesOf } from './lists.ts';
import type { Organisation } from './organisation.ts';

/** An id that does not stand for exactly one thing, and where it is written: `['squads', 3, 'tribe']`. */
export interface DanglingReference {
  path: readonly (string | number)[];
  kind: 'unknown-id' | 'duplicate-id' | 'person-twice';
  id: string;
}

/**
 * Ids that point to nothing, that two records share, and people who stand twice in one squad; in the order of the
 * document. There are none in a document that is open: a file with any is refused.
 */
export function danglingReferences(organisation: Organisation): DanglingReference[] {
  const found: DanglingReference[] = [];
  // Ids carry their kind, so one set serves all lists.
  const known = new Set<string>(LIST_NAMES.flatMap((list) => organisation[list].map(({ id }) => id)));
  const met = new Set<string>();
  for (const list of LIST_NAMES) {
    for (const [at, record] of organisation[list].entries()) {
      if (met.has(record.id)) found.push({ path: [list, at, 'id'], kind: 'duplicate-id', id: record.id });
      met.add(record.id);
      for (const reference of referencesOf(list)) {
        const { key, form } = reference;
        const seated = new Set<string>();
        for (const [place, id] of idsNamed(record, reference).entries()) {
          const path = [list, at, key, ...(form === 'one' ? [] : [place]), ...(form === 'seats' ? ['person'] : [])];
          // `null` stands for a text that is no id at all, which has been reported already.
          if (id !== null && !known.has(id)) found.push({ path, kind: 'unknown-id', id });
          if (form !== 'seats') continue;
          if (seated.has(id)) found.push({ path, kind: 'person-twice', id });
          seated.add(id);
        }
      }
    }
  }
  return found;
}
