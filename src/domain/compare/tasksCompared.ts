import { holdersIn } from '../lookup/holders.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { PersonId } from '../organisation.ts';
import { HOLDINGS, type Holding, holdingsOf, LAYERS, type Layer, TASKS, type Task } from '../tasks.ts';

/** Somebody who has a task, and as what. */
export interface Held {
  person: PersonId;
  as: Holding;
}

/** Who has a task before, and who after. */
export interface TaskCompared {
  layer: Layer;
  task: Task;
  before: readonly Held[];
  after: readonly Held[];
}

/**
 * Who has which task before and after, by layer; tasks that nobody has in either are left out. It follows from who is
 * what, and says nothing of who should have it.
 */
export function tasksCompared(before: Index, after: Index): TaskCompared[] {
  const [was, is] = [before, after].map(
    (index) => new Map(HOLDINGS.map((holding) => [holding, holdersIn(index, holding)])),
  );
  return LAYERS.flatMap((layer) =>
    TASKS[layer].flatMap((task): TaskCompared[] => {
      const holdings = holdingsOf(layer, task);
      const compared = { layer, task, before: heldBy(was, holdings), after: heldBy(is, holdings) };
      return compared.before.length + compared.after.length > 0 ? [compared] : [];
    }),
  );
}

/** Those who are one of these, each once, as the first that they are. */
function heldBy(
  holders: ReadonlyMap<Holding, readonly PersonId[]> | undefined,
  holdings: readonly Holding[],
): readonly Held[] {
  const held = new Map<PersonId, Held>();
  for (const as of holdings)
    for (const person of holders?.get(as) ?? []) if (!held.has(person)) held.set(person, { person, as });
  return [...held.values()];
}

/** How a task is held after, beside before. */
export const SHIFTS = ['taken-up', 'left', 'passed', 'same'] as const;
export type Shift = (typeof SHIFTS)[number];

/** Whether nobody had a task before or has it after, other people have it, or the same. */
export function shiftOf({ before, after }: Pick<TaskCompared, 'before' | 'after'>): Shift {
  if (before.length === 0) return 'taken-up';
  if (after.length === 0) return 'left';
  const were = new Set(before.map(({ person }) => person));
  const isSame = before.length === after.length && after.every(({ person }) => were.has(person));
  return isSame ? 'same' : 'passed';
}
