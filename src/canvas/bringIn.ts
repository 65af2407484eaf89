import { boxOfSpot, type Spot } from '../scene/walk.ts';
import type { Board } from './board.ts';
import { broughtIn, zoomedAt } from './camera.ts';

/**
 * Moves the camera as little as it takes to show a spot, clear of the pinned headers of its tribe; from further off than
 * `least`, nearer.
 */
export function bringIn({ scene, camera }: Board, spot: Spot, least = 0): void {
  const box = boxOfSpot(scene, spot);
  if (!box) return;
  // On the way somewhere else already, what is in view there needs no other flight.
  const now = camera.goal;
  const middle = { x: now.width / 2, y: now.height / 2 };
  const view = now.zoom < least ? { ...now, ...zoomedAt(now, middle, least / now.zoom) } : now;
  const tribe = scene.tribes.find((placed) => placed.box.tribe === spot.tribe)?.box;
  const head = spot.kind === 'tribe' || spot.kind === 'row' ? 0 : (tribe?.rowHeadWidth ?? 0);
  const columns = spot.kind === 'tribe' || spot.kind === 'column' ? 0 : (tribe?.columnsHeight ?? 0);
  const to = broughtIn(view, box, { x: head * view.zoom, y: columns * view.zoom });
  if (to.x !== now.x || to.y !== now.y || to.zoom !== now.zoom) camera.fly(to);
}
