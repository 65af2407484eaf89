import type { TribeId } from '../domain/organisation.ts';

/** Of a row its cells that stand on the page as real elements, by their index, each with its cards that do. */
export type MountedRow = ReadonlyMap<number, ReadonlySet<number>>;

/** Of a tribe its columns' heads and its rows that stand on the page, by their index. */
export interface MountedTribe {
  columns: ReadonlySet<number>;
  rows: ReadonlyMap<number, MountedRow>;
}

/** What stands on the page as real elements: cards of the tray, and tribes. What is to come first stands first. */
export interface Mounted {
  tray: ReadonlySet<number>;
  tribes: ReadonlyMap<TribeId, MountedTribe>;
}

export const NOTHING_MOUNTED: Mounted = { tray: new Set(), tribes: new Map() };

/** How many elements may come and go in a step: a new one costs several times what it costs to take one away. */
export interface Pace {
  come: number;
  go: number;
}

/** One step from what stands to what should. */
class Step {
  done = true;
  #come: number;
  #go: number;

  constructor({ come, go }: Pace) {
    this.#come = come;
    this.#go = go;
  }

  comes(): boolean {
    this.#come -= 1;
    this.done &&= this.#come >= 0;
    return this.#come >= 0;
  }

  goes(): boolean {
    this.#go -= 1;
    this.done &&= this.#go >= 0;
    return this.#go >= 0;
  }
}

const isSameSet = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  one.size === other.size && [...one].every((each) => other.has(each));

function nextSet(have: ReadonlySet<number>, want: ReadonlySet<number>, step: Step): ReadonlySet<number> {
  const next = new Set<number>();
  for (const each of want) if (have.has(each) || step.comes()) next.add(each);
  for (const each of have) if (!want.has(each) && !step.goes()) next.add(each);
  return isSameSet(have, next) ? have : next;
}

/** The next step of parts that have parts: what goes is emptied first, and what comes begins empty. */
function nextMap<Key, Part>(
  have: ReadonlyMap<Key, Part>,
  want: ReadonlyMap<Key, Part>,
  step: Step,
  { empty, isEmpty, nextPart }: Parts<Part>,
): ReadonlyMap<Key, Part> {
  const next = new Map<Key, Part>();
  for (const [key, wanted] of want) {
    const part = have.get(key);
    if (part !== undefined || step.comes()) next.set(key, nextPart(part ?? empty, wanted, step));
  }
  for (const [key, part] of have) {
    if (want.has(key)) continue;
    const rest = nextPart(part, empty, step);
    if (!isEmpty(rest) || !step.goes()) next.set(key, rest);
  }
  const isSame = next.size === have.size && [...next].every(([key, part]) => have.get(key) === part);
  return isSame ? have : next;
}

interface Parts<Part> {
  empty: Part;
  isEmpty: (part: Part) => boolean;
  nextPart: (have: Part, want: Part, step: Step) => Part;
}

const CELLS: Parts<ReadonlySet<number>> = { empty: new Set(), isEmpty: ({ size }) => size === 0, nextPart: nextSet };

const ROWS: Parts<MountedRow> = {
  empty: new Map(),
  isEmpty: ({ size }) => size === 0,
  nextPart: (have, want, step) => nextMap(have, want, step, CELLS),
};

const TRIBES: Parts<MountedTribe> = {
  empty: { columns: new Set(), rows: new Map() },
  isEmpty: ({ columns, rows }) => columns.size + rows.size === 0,
  nextPart(have, want, step) {
    const rows = nextMap(have.rows, want.rows, step, ROWS);
    const columns = nextSet(have.columns, want.columns, step);
    return rows === have.rows && columns === have.columns ? have : { columns, rows };
  },
};

/** The next step from what stands to what should. */
export function nextMounted(now: Mounted, wanted: Mounted, pace: Pace): { mounted: Mounted; done: boolean } {
  const step = new Step(pace);
  const tribes = nextMap(now.tribes, wanted.tribes, step, TRIBES);
  const tray = nextSet(now.tray, wanted.tray, step);
  const isSame = tribes === now.tribes && tray === now.tray;
  return { mounted: isSame ? now : { tray, tribes }, done: step.done };
}
