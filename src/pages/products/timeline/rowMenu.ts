import type { Thing } from '../../../domain/thing.ts';
import { useView } from '../../../store/view.ts';
import type { TimelineRow } from './layout.ts';

/** What a row stands for; nothing of the lane of projects in no programme. */
export function thingOf(row: TimelineRow): Thing | null {
  if (row.kind === 'project') return { kind: 'project', project: row.project.id };
  return row.programme && { kind: 'programme', programme: row.programme.id };
}

/** Selects something and opens its menu at a point of the window. */
export function openMenu(thing: Thing, x: number, y: number): void {
  useView.getState().select([thing]);
  useView.getState().openMenu({ things: [thing], x, y });
}
