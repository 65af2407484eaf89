import type { Index } from './lookup/indexOf.ts';
import { launchesMissed } from './lookup/launchesMissed.ts';
import type { ProgrammeId, Project } from './organisation.ts';
import { isRunning } from './projectState.ts';

/** What only some projects are: too late for a launch, or without a project manager. */
export const PROJECT_LACKS = ['late', 'leaderless'] as const;
export type ProjectLack = (typeof PROJECT_LACKS)[number];

/** Which projects are asked for: those that are all of this. */
export interface ProjectFilter {
  /** `null`: in none. */
  programme: ProgrammeId | null | 'all';
  state: Project['state'] | 'all';
  only: readonly ProjectLack[];
}

export const EVERY_PROJECT: ProjectFilter = { programme: 'all', state: 'all', only: [] };

/** Whether a project is one of those asked for. */
export function isProjectAsked(project: Project, { programme, state, only }: ProjectFilter, index: Index): boolean {
  return (
    (programme === 'all' || project.programme === programme) &&
    (state === 'all' || project.state === state) &&
    only.every((lack) => lacks(project, lack, index))
  );
}

/** Whether a project that has not ended is too late for a launch, or has no project manager. */
export function lacks(project: Project, lack: ProjectLack, index: Index): boolean {
  if (lack === 'late') return launchesMissed(project, index).length > 0;
  return isRunning(project) && project.lead === null;
}
