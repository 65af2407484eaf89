import type { ProgrammeId, ProjectId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { type Entry, LINE, type Scope, tidy } from './entry.ts';
import { roleEntries } from './groupEntries.ts';

/** What can be done with a project. */
export function projectEntries(id: ProjectId, scope: Scope): Entry[] {
  return tidy([
    ...roleEntries(id, scope),
    LINE,
    {
      kind: 'do',
      text: scope.words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeProject', project: id }),
    },
  ]);
}

/** What can be done with a programme. */
export function programmeEntries(id: ProgrammeId, scope: Scope): Entry[] {
  return tidy([
    ...roleEntries(id, scope),
    LINE,
    {
      kind: 'do',
      text: scope.words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeProgramme', programme: id }),
    },
  ]);
}
