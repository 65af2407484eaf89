import type { Programme, Project } from '../organisation.ts';
import type { Index } from './indexOf.ts';

/** A programme with its projects, in the order of the document; `null`: the projects in no programme. */
export interface ProgrammeLane {
  programme: Programme | null;
  projects: readonly Project[];
}

/** Every programme with its projects, and at the end those in none, where there are any. */
export function programmeLanes(index: Index): ProgrammeLane[] {
  const { programmes, projects } = index.organisation;
  const alone = projects.filter(({ programme }) => programme === null);
  const lanes = programmes.map((programme) => ({ programme, projects: index.projectsIn(programme.id) }));
  return alone.length > 0 ? [...lanes, { programme: null, projects: alone }] : lanes;
}
