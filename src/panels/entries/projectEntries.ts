import type { ProgrammeId, ProjectId } from '../../domain/organisation.ts';
import { PROJECT_STATES } from '../../domain/projectState.ts';
import { perform } from '../../store/perform.ts';
import { askFor } from './doing.ts';
import { type Entry, LINE, type Scope, tidy, when } from './entry.ts';
import { roleEntries } from './groupEntries.ts';

/** What a project can be linked to, in the order of its card. */
const LINKS = ['products', 'after', 'squads', 'members'] as const;

/** What can be done with a project. */
export function projectEntries(id: ProjectId, scope: Scope): Entry[] {
  const { words, index } = scope;
  const project = index.project(id);
  if (!project) return [];
  const { programmes } = index.organisation;
  const inProgramme = (programme: ProgrammeId | null, text: string): Entry => ({
    kind: 'toggle',
    text,
    on: project.programme === programme,
    act: () => perform({ type: 'bringUnderProgramme', project: id, programme }),
  });
  return tidy([
    { kind: 'do', text: words.t('panels.project.menu.days'), act: askFor({ kind: 'project', project: id }) },
    {
      kind: 'more',
      text: words.t('panels.project.menu.state'),
      entries: PROJECT_STATES.map((state) => ({
        kind: 'toggle',
        text: words.t(`panels.project.states.${state}`),
        on: project.state === state,
        act: () => perform({ type: 'describeProject', project: id, details: { state } }),
      })),
    },
    ...roleEntries(id, scope),
    ...when(programmes.length > 0, {
      kind: 'more',
      text: words.t('panels.project.menu.programme'),
      entries: [
        ...programmes.map((each) => inProgramme(each.id, each.name)),
        inProgramme(null, words.t('panels.project.noProgramme')),
      ],
    }),
    {
      kind: 'more',
      text: words.t('panels.project.menu.links'),
      entries: LINKS.map((to) => ({
        kind: 'do',
        text: words.t(`panels.project.choose.${to}`),
        act: askFor({ kind: 'projectLinks', project: id, to }),
      })),
    },
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeProject', project: id }),
    },
  ]);
}

/** What can be done with a programme. */
export function programmeEntries(id: ProgrammeId, scope: Scope): Entry[] {
  const { words } = scope;
  return tidy([
    {
      kind: 'do',
      text: words.t('panels.programme.menu.add'),
      act: askFor({ kind: 'project', project: null, programme: id }),
    },
    { kind: 'do', text: words.t('panels.programme.menu.rename'), act: askFor({ kind: 'programme', programme: id }) },
    ...roleEntries(id, scope),
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeProgramme', programme: id }),
    },
  ]);
}
