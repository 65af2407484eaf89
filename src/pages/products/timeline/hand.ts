import type { Project, ProjectId } from '../../../domain/organisation.ts';
import { PROJECT_PARTS, type ProjectDays, type ProjectPart, projectMoved } from '../../../domain/projectMoved.ts';
import { type LiveValue, liveValue } from '../../../store/liveValue.ts';

/** A project whose days are being changed: nothing of it is in the document until it is dropped. */
export interface Held {
  project: ProjectId;
  part: ProjectPart;
  by: 'pointer' | 'keys';
  /** Its days in the document, and those it would get. */
  was: ProjectDays;
  now: ProjectDays;
  /** It has just been taken up, and nothing was done with it yet. */
  isFresh: boolean;
  /** Where the pointer is, in pixels of the window. */
  at: { x: number; y: number } | null;
}

/** What is held, of which there is one at most. */
export type Hand = LiveValue<{ held: Held | null }>;

/** A hand that holds nothing. */
export function emptyHand(): Hand {
  return liveValue(() => ({ held: null }));
}

/** A project just taken up, not moved yet. */
export function takenUp({ id: project, begin, end }: Project, part: ProjectPart, by: Held['by']): Held {
  return { project, part, by, was: { begin, end }, now: { begin, end }, isFresh: true, at: null };
}

/** The same, so many days from where it was taken up. */
export function draggedTo(held: Held, days: number, at: Held['at']): Held {
  return { ...held, now: projectMoved(held.was, held.part, days), isFresh: false, at };
}

/** The same, so many days from where it is. */
export function stepped(held: Held, days: number): Held {
  return { ...held, now: projectMoved(held.now, held.part, days), isFresh: false };
}

/** The same, of which the next or the one before of its parts is moved from now on; the last and the first stay. */
export function turned(held: Held, by: 1 | -1): Held {
  const at = PROJECT_PARTS.indexOf(held.part) + by;
  return { ...held, part: PROJECT_PARTS[at] ?? held.part, isFresh: false };
}

/** Whether it would get other days than it has. */
export function isMoved({ was, now }: Held): boolean {
  return was.begin !== now.begin || was.end !== now.end;
}
