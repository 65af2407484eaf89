import { circular } from '../circular.ts';
import { type EveryList, idsNamed, keyOfRecord, LIST_NAMES, namedAfter, referencesOf } from '../lists.ts';
import type { Organisation } from '../organisation.ts';

type Row = Organisation[EveryList][number];

/**
 * An organisation without whatever names what is not there: seats and roles are empty then, and squads and chapters without
 * their tribe, and dependencies without one of their squads, are gone. No project waits for itself.
 */
export function sound(organisation: Organisation): Organisation {
  const tribes = new Set<string>(organisation.tribes.map(({ id }) => id));
  const inTribe = ({ tribe }: { tribe: string }) => tribes.has(tribe);
  const whole = {
    ...organisation,
    squads: organisation.squads.filter(inTribe),
    chapters: organisation.chapters.filter(inTribe),
  };
  const known = new Set<string>(LIST_NAMES.flatMap((list) => whole[list].map(keyOfRecord)));
  const lists = LIST_NAMES.map((list) => [
    list,
    (whole[list] as readonly Row[]).map((row) => naming(list, row, known)),
  ]);
  const named = { ...whole, ...Object.fromEntries(lists) } as Organisation;
  return {
    ...named,
    projects: waitingForOthers(named.projects),
    dependencies: named.dependencies.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)),
  };
}

function naming(list: (typeof LIST_NAMES)[number], row: Row, known: ReadonlySet<string>): Row {
  const gone = new Set<string>(
    referencesOf(list).flatMap((reference) => idsNamed(row, reference).filter((id) => !known.has(id))),
  );
  return gone.size === 0 ? row : ({ ...row, ...namedAfter(list, row, gone, null) } as Row);
}

function waitingForOthers(projects: Organisation['projects']): Organisation['projects'] {
  const inCircle = circular(new Map(projects.map(({ id, after }) => [id, after])));
  if (inCircle.size === 0) return projects;
  return projects.map((project) =>
    inCircle.has(project.id) ? { ...project, after: project.after.filter((id) => !inCircle.has(id)) } : project,
  );
}
