import type { AnyId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import { applied, renamed } from './applied.ts';
import { fitted } from './fitted.ts';
import { sound } from './sound.ts';
import type { Update } from './update.ts';

/**
 * A proposal with those updates of which the keys are `taken`, as Today has them: a valid organisation whichever are taken.
 * What needs another one that is not taken is left out as far as it does; `updates`: all that `updatesOf` found.
 */
export function broughtIn(
  proposal: Organisation,
  today: Organisation,
  updates: readonly Update[],
  taken: ReadonlySet<string>,
): Organisation {
  if (taken.size === 0) return proposal;
  const isTaken = ({ key }: Update) => taken.has(key);
  const heirs = heirsIn(updates);
  const followed = renamed(proposal, heirs) as unknown as Organisation;
  const makes = updates.filter(isTaken).flatMap((update) => update.makes);
  const made = sound(applied(followed, fitted(followed, today, makes)));
  const back = new Map(
    [...heirsIn(updates.filter((each) => !isTaken(each)))].map(([from, to]) => [to as string, from]),
  );
  return { ...proposal, ...(renamed(made, back as ReadonlyMap<string, AnyId>) as unknown as Organisation) };
}

function heirsIn(updates: readonly Update[]): Map<string, AnyId> {
  return new Map(
    updates.flatMap(({ alteration: each }) => (each.kind === 'became' ? [[each.from as string, each.to]] : [])),
  );
}
