import { circular } from './circular.ts';
import { idsNamed, keyOfRecord, LIST_NAMES, PAIR_LISTS, referencesOf } from './lists.ts';
import type { Organisation, ProjectId } from './organisation.ts';

/** An id that does not stand for exactly one thing, and where it is written: `['squads', 3, 'tribe']`. */
export interface DanglingReference {
  path: readonly (string | number)[];
  kind: 'unknown-id' | 'duplicate-id' | 'person-twice' | 'pair-twice' | 'same-squad' | 'after-circle';
  id: string;
}

/**
 * Ids that point to nothing, that two records share, people who stand twice in one squad or project, pairs that stand
 * twice or join something to itself, and projects that wait for themselves; in the order of the document, those projects
 * before the pairs. There are none in a document that is open: a file with any is refused.
 */
export function danglingReferences(organisation: Organisation): DanglingReference[] {
  // Ids carry their kind, so one set serves all lists.
  const known = new Set<string>(LIST_NAMES.flatMap((list) => organisation[list].map(({ id }) => id)));
  return [
    ...LIST_NAMES.flatMap((list) => inList(organisation, list, known)),
    ...waitingForThemselves(organisation),
    ...PAIR_LISTS.flatMap((list) => inPairs(organisation, list, known)),
  ];
}

function inList(
  organisation: Organisation,
  list: (typeof LIST_NAMES)[number],
  known: ReadonlySet<string>,
): DanglingReference[] {
  const found: DanglingReference[] = [];
  const met = new Set<string>();
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
  return found;
}

/** The projects that wait for themselves, by way of others or at once. */
function waitingForThemselves({ projects }: Organisation): DanglingReference[] {
  const after = new Map<ProjectId, readonly ProjectId[]>(projects.map((project) => [project.id, project.after]));
  // What is no id at all leads nowhere.
  after.delete(null as unknown as ProjectId);
  const inCircle = circular(after);
  return projects.flatMap(({ id }, at): DanglingReference[] =>
    inCircle.has(id) ? [{ path: ['projects', at, 'after'], kind: 'after-circle', id }] : [],
  );
}

function inPairs(
  organisation: Organisation,
  list: (typeof PAIR_LISTS)[number],
  known: ReadonlySet<string>,
): DanglingReference[] {
  const found: DanglingReference[] = [];
  const met = new Set<string>();
  for (const [at, pair] of organisation[list].entries()) {
    for (const key of ['from', 'to'] as const) {
      const id = pair[key];
      if (id !== null && !known.has(id)) found.push({ path: [list, at, key], kind: 'unknown-id', id });
    }
    if (pair.from === null || pair.to === null) continue;
    if (pair.from === pair.to) found.push({ path: [list, at, 'to'], kind: 'same-squad', id: pair.to });
    const key = keyOfRecord(pair);
    if (met.has(key)) found.push({ path: [list, at], kind: 'pair-twice', id: key });
    met.add(key);
  }
  return found;
}
