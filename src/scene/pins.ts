import { levelAt } from './level.ts';
import type { Box, Camera, PlacedTribe, RowBox } from './scene.ts';
import type { Spot } from './walk.ts';

/** How far the heads of a band are moved to stay in view, in world units from where they stand. */
export interface BandPins {
  /** Of the squads' heads, to the right. */
  across: number;
  /** Of the chapters' heads, down. */
  down: number;
}

/** How far a tribe's heads are moved to stay in view. */
export interface Pins {
  /** Of each band. */
  bands: readonly BandPins[];
  /** Of the row *No squad*: of its head to the right, and of the whole row up, only while something is held. */
  bench: { across: number; up: number };
}

/** The view's size in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
}

const FIXED: BandPins = { across: 0, down: 0 };

/** The pins of a tribe of which nothing is moved. */
export const UNPINNED: Pins = { bands: [], bench: { across: 0, up: 0 } };

/** How far the heads of a band are moved. */
export function bandPins(pins: Pins, band: number): BandPins {
  return pins.bands[band] ?? FIXED;
}

/** How far the head of a row is moved, and the chapters' heads above it; *No squad* stands in the first band's columns. */
export function rowPins({ box }: PlacedTribe, pins: Pins, row: RowBox): BandPins {
  if (row.squad === null) return { across: pins.bench.across, down: bandPins(pins, 0).down };
  return bandPins(
    pins,
    box.bands.findIndex(({ x }) => x === row.x),
  );
}

/** How far what stands at a spot is moved: a head to stay in view, and everything of a row *No squad* that is pinned. */
export function spotPins(placed: PlacedTribe, pins: Pins, spot: Spot): { x: number; y: number } {
  if (spot.kind === 'column') return { x: 0, y: bandPins(pins, 0).down };
  if (!('squad' in spot)) return { x: 0, y: 0 };
  const row = placed.box.rows.find(({ squad }) => squad === spot.squad);
  const x = spot.kind === 'row' && row ? rowPins(placed, pins, row).across : 0;
  return { x, y: spot.squad === null ? -pins.bench.up : 0 };
}

/** The most of a pinned *No squad* row that covers the view, in world units. */
const BENCH_SHOWN = 96;

/** Heads that would take more of the view than this are not pinned: they would cover what they are the heads of. */
const MOST_COVERED = 2 / 3;

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Whether the row *No squad* ends this tribe. */
export function benchOf({ box }: PlacedTribe): RowBox | null {
  const last = box.rows.at(-1);
  return last?.squad === null ? last : null;
}

/** Where a tribe's heads are pinned in a view: never out of their own band, and nowhere from afar. */
export function pinsOf(placed: PlacedTribe, camera: Camera, viewport: Viewport, holding: boolean): Pins {
  if (levelAt(camera.zoom) === 'far') return UNPINNED;
  const { box } = placed;
  const isPinned = (size: number, view: number) => size * camera.zoom <= view * MOST_COVERED;
  const x = isPinned(box.rowHeadWidth, viewport.width) ? camera.x - placed.x : 0;
  const top = camera.y - placed.y;
  const y = isPinned(box.columnsHeight, viewport.height) ? top : 0;
  const bands = box.bands.map((band) => ({
    across: between(x - band.x, 0, band.width - box.rowHeadWidth),
    down: between(y - box.columnsTop, 0, band.bottom - box.columnsTop - box.columnsHeight),
  }));
  const across = between(x, 0, box.width - box.rowHeadWidth);
  const bench = benchOf(placed);
  if (!bench || !holding) return { bands, bench: { across, up: 0 } };
  const bottom = top + viewport.height / camera.zoom;
  const hidden = bench.y - (bottom - Math.min(bench.height, BENCH_SHOWN));
  const heads = box.columnsTop + (bands[0]?.down ?? 0) + box.columnsHeight;
  return { bands, bench: { across, up: between(hidden, 0, bench.y - heads) } };
}

/** Where a chapter's lead stands in its head, relative to the tribe. */
export function leadBoxOf(placed: PlacedTribe, column: { x: number; width: number }): Box {
  return { x: column.x + 6, y: placed.box.columnsTop + 28, width: column.width - 12, height: 24 };
}
