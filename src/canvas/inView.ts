import type { TribeId } from '../domain/organisation.ts';
import { type Camera, levelAt, type PlacedTribe, type RowBox, type Scene } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import type { Viewport } from './camera.ts';

/** Which rows of which tribes stand on the page as real elements, by their number in the tribe. */
export type Mounted = ReadonlyMap<TribeId, ReadonlySet<number>>;

/** Elements are kept under this number at any zoom; the rest is reached by the arrows, which bring the camera along. */
const BUDGET = 1_200;

const elementsIn = (row: RowBox) => row.cells.reduce((sum, cell) => sum + 1 + cell.cards.length, 2);

function overlaps(view: Camera & Viewport, placed: PlacedTribe, y: number, height: number): boolean {
  const { box } = placed;
  return (
    placed.x < view.x + view.width / view.zoom &&
    placed.x + box.width > view.x &&
    placed.y + y < view.y + view.height / view.zoom &&
    placed.y + y + height > view.y
  );
}

/** The tribes and rows that are worth real elements: in view and near enough to read, and always the row with the focus. */
export function inView(scene: Scene, view: Camera & Viewport, focus: Spot | null): Mounted {
  const mounted = new Map<TribeId, Set<number>>();
  const readable = levelAt(view.zoom) !== 'far';
  let elements = 0;
  for (const placed of scene.tribes) {
    const { box } = placed;
    const focused = focus?.tribe === box.tribe;
    if (!focused && !overlaps(view, placed, 0, box.height)) continue;
    const rows = new Set<number>();
    for (const [index, row] of box.rows.entries()) {
      const hasFocus = focused && focus && 'squad' in focus && focus.squad === row.squad;
      const wanted = readable && elements < BUDGET && overlaps(view, placed, row.y, row.height);
      if (!wanted && !hasFocus) continue;
      rows.add(index);
      elements += elementsIn(row);
    }
    mounted.set(box.tribe, rows);
  }
  return mounted;
}

/** The next step from what stands to what should: everything superfluous goes, at most `rows` new rows come. */
export function nextMounted(now: Mounted, wanted: Mounted, rows: number): { mounted: Mounted; done: boolean } {
  const mounted = new Map<TribeId, ReadonlySet<number>>();
  let room = rows;
  let done = true;
  let changed = now.size !== wanted.size;
  for (const [tribe, want] of wanted) {
    const have = now.get(tribe);
    const next = new Set<number>();
    for (const row of want) {
      if (have?.has(row)) next.add(row);
      else if (room > 0) {
        room -= 1;
        next.add(row);
      } else done = false;
    }
    const same = have && have.size === next.size && [...next].every((row) => have.has(row));
    mounted.set(tribe, same ? have : next);
    changed ||= !same;
  }
  return { mounted: changed ? mounted : now, done };
}
