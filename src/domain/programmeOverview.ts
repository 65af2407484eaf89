import { daysBetween } from './daysBetween.ts';
import type { Index } from './lookup/indexOf.ts';
import { isOverseen } from './lookup/isOverseen.ts';
import { launchesMissed, type MissedLaunch } from './lookup/launchesMissed.ts';
import type { ProgrammeId, Project } from './organisation.ts';
import { isRunning } from './projectState.ts';

/** What a project waits for, and how many days before its begin that ends; less than 0: only after it began. */
export interface Awaited {
  project: Project;
  days: number;
}

/** What a programme manager keeps the overview of, on a day. [P] Each list is in the order of the document. */
export interface ProgrammeOverview {
  /** Those that are stated to be running. */
  running: Project[];
  /** Those that begin, and that end, in the month of the day; how many days that is from the day on. */
  beginning: { project: Project; days: number }[];
  ending: { project: Project; days: number }[];
  late: { project: Project; missed: MissedLaunch[] }[];
  /** Those without a project manager; whether a programme manager oversees them all the same. */
  leaderless: { project: Project; isOverseen: boolean }[];
  /** Those that wait for others, of which some have not ended. */
  waiting: { project: Project; awaited: Awaited[] }[];
}

/**
 * What there is to keep the overview of, in one programme, in none (`null`) or in `all`. Of projects that have ended
 * nothing is said. `day` is `YYYY-MM-DD`.
 */
export function programmeOverview(index: Index, of: ProgrammeId | null | 'all', day: string): ProgrammeOverview {
  const projects = index.organisation.projects.filter(
    (project) => isRunning(project) && (of === 'all' || project.programme === of),
  );
  const month = day.slice(0, 7);
  const inMonth = (edge: 'begin' | 'end') =>
    projects
      .filter((project) => project[edge].startsWith(month))
      .map((project) => ({ project, days: daysBetween(day, project[edge]) }));
  return {
    running: projects.filter(({ state }) => state === 'running'),
    beginning: inMonth('begin'),
    ending: inMonth('end'),
    late: projects
      .map((project) => ({ project, missed: launchesMissed(project, index) }))
      .filter(({ missed }) => missed.length > 0),
    leaderless: projects
      .filter(({ lead }) => lead === null)
      .map((project) => ({ project, isOverseen: isOverseen(project, index) })),
    waiting: projects
      .map((project) => ({ project, awaited: awaitedBy(project, index) }))
      .filter(({ awaited }) => awaited.length > 0),
  };
}

/** The projects that one waits for and that have not ended. */
export function awaitedBy({ begin, after }: Project, index: Index): Awaited[] {
  return after.flatMap((id) => {
    const project = index.project(id);
    return project && isRunning(project) ? [{ project, days: daysBetween(project.end, begin) }] : [];
  });
}
