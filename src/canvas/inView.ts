import type { TribeId } from '../domain/organisation.ts';
import { levelAt } from '../scene/level.ts';
import type { Camera, PlacedTribe, RowBox, Scene, TribeBox } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import type { Viewport } from './camera.ts';

/** Which rows of which tribes stand on the page as real elements, by their index in the tribe. */
export type Mounted = ReadonlyMap<TribeId, ReadonlySet<number>>;

/** The most elements that are kept, at any zoom. The arrows reach the rest, and bring the camera along. */
const BUDGET = 1_050;

/** How many elements a tribe takes: by itself, and with its own header and a head for each column. */
const TRIBE = 3;
const elementsAround = (box: TribeBox) => 12 + 2 * box.columns.length;
const elementsIn = (row: RowBox) => row.cells.reduce((sum, cell) => sum + 1 + cell.cards.length, 3);

function overlaps(view: Camera & Viewport, placed: PlacedTribe, y: number, height: number): boolean {
  const { box } = placed;
  return (
    placed.x < view.x + view.width / view.zoom &&
    placed.x + box.width > view.x &&
    placed.y + y < view.y + view.height / view.zoom &&
    placed.y + y + height > view.y
  );
}

/**
 * The tribes and rows that are worth real elements: in view and near enough to read, and always the row with the focus.
 */
export function inView(scene: Scene, view: Camera & Viewport, focus: Spot | null): Mounted {
  const mounted = new Map<TribeId, Set<number>>();
  const readable = levelAt(view.zoom) !== 'far';
  let elements = 0;
  for (const placed of scene.tribes) {
    const { box } = placed;
    const focused = focus?.tribe === box.tribe;
    if (!focused && !overlaps(view, placed, 0, box.height)) continue;
    const rows = new Set<number>();
    elements += TRIBE;
    for (const [index, row] of box.rows.entries()) {
      const hasFocus = focused && focus && 'squad' in focus && focus.squad === row.squad;
      const wanted = readable && elements < BUDGET && overlaps(view, placed, row.y, row.height);
      if (!wanted && !hasFocus) continue;
      elements += elementsIn(row) + (rows.size === 0 ? elementsAround(box) : 0);
      rows.add(index);
    }
    mounted.set(box.tribe, rows);
  }
  return mounted;
}

/** How many rows may come and go in a step: a new one costs several times what it costs to take one away. */
export interface Pace {
  come: number;
  go: number;
}

/** The next step from what stands to what should. */
export function nextMounted(now: Mounted, wanted: Mounted, { come, go }: Pace): { mounted: Mounted; done: boolean } {
  const mounted = new Map<TribeId, ReadonlySet<number>>();
  let [coming, going] = [come, go];
  let done = true;
  let changed = false;
  for (const tribe of new Set([...wanted.keys(), ...now.keys()])) {
    const have = now.get(tribe) ?? NONE;
    const want = wanted.get(tribe) ?? NONE;
    const next = new Set<number>();
    for (const row of have) if (want.has(row) || --going < 0) next.add(row);
    for (const row of want) if (have.has(row) || --coming >= 0) next.add(row);
    const isSame = now.has(tribe) && have.size === next.size && [...next].every((row) => have.has(row));
    if (next.size > 0 || wanted.has(tribe)) mounted.set(tribe, isSame ? have : next);
    changed ||= !isSame || !mounted.has(tribe);
    done &&= next.size === want.size && [...want].every((row) => next.has(row));
  }
  return { mounted: changed ? mounted : now, done };
}

const NONE: ReadonlySet<number> = new Set();
