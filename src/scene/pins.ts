import { levelAt } from './level.ts';
import type { Box, Camera, PlacedTribe, RowBox } from './scene.ts';

/** How far a tribe's heads are moved to stay in view, in world units from where they stand. */
export interface Pins {
  /** Of the squads' heads, to the right. */
  across: number;
  /** Of the chapters' heads, down. */
  down: number;
  /** Of the row *No squad*, up; only while something is held. */
  up: number;
}

/** The view's size in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
}

export const UNPINNED: Pins = { across: 0, down: 0, up: 0 };

/** The most of a pinned *No squad* row that covers the view, in world units. */
const BENCH_SHOWN = 96;

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Whether the row *No squad* ends this tribe. */
export function benchOf({ box }: PlacedTribe): RowBox | null {
  const last = box.rows.at(-1);
  return last?.squad === null ? last : null;
}

/** Where a tribe's heads are pinned in a view: never out of their own matrix, and nowhere from afar. */
export function pinsOf(placed: PlacedTribe, camera: Camera, viewport: Viewport, holding: boolean): Pins {
  if (levelAt(camera.zoom) === 'far') return UNPINNED;
  const { box } = placed;
  const bench = benchOf(placed);
  const across = between(camera.x - placed.x, 0, box.width - box.rowHeadWidth);
  const down = between(camera.y - placed.y - box.columnsTop, 0, box.height - box.columnsTop - box.columnsHeight);
  if (!bench || !holding) return { across, down, up: 0 };
  const bottom = camera.y + viewport.height / camera.zoom - placed.y;
  const top = bench.y - (bottom - Math.min(bench.height, BENCH_SHOWN));
  const room = bench.y - (box.columnsTop + down + box.columnsHeight);
  return { across, down, up: between(top, 0, room) };
}

/** Where a chapter's lead stands in its head, relative to the tribe. */
export function leadBoxOf(placed: PlacedTribe, column: { x: number; width: number }): Box {
  return { x: column.x + 6, y: placed.box.columnsTop + 28, width: column.width - 12, height: 24 };
}
