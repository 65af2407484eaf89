import { dayAfter } from './dayAfter.ts';
import type { Project } from './organisation.ts';

/** What of a project is moved: all of it, or one of its ends. */
export const PROJECT_PARTS = ['begin', 'whole', 'end'] as const;
export type ProjectPart = (typeof PROJECT_PARTS)[number];
export type ProjectDays = Pick<Project, 'begin' | 'end'>;

/**
 * The days of a project of which a part is moved by so many days; less than 0 is earlier. Moved as a whole it keeps its
 * length; an end that would pass the other one stops on its day.
 */
export function projectMoved({ begin, end }: ProjectDays, part: ProjectPart, days: number): ProjectDays {
  const [first, last] = [dayAfter(begin, days), dayAfter(end, days)];
  switch (part) {
    case 'whole':
      // Where the calendar ends, both of them stop.
      return dayAfter(first, -days) === begin && dayAfter(last, -days) === end
        ? { begin: first, end: last }
        : { begin, end };
    case 'begin':
      return { begin: first < end ? first : end, end };
    case 'end':
      return { begin, end: last > begin ? last : begin };
  }
}
