import type { PersonId } from '../../domain/organisation.ts';
import type { Box } from '../../scene/scene.ts';
import type { Board } from '../board.ts';
import { type Point, toWorld } from '../camera.ts';
import { pointed } from '../pointing.ts';

const holds = (box: Box, { x, y }: Point) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** Whose trail is under a pixel of a board; `null`: nobody's. */
export function trailAt(board: Board, pixel: Point): PersonId | null {
  const { hit } = pointed(board, pixel);
  const world = toWorld(board.camera.now, pixel);
  if (hit.kind === 'tray') return board.scene.tray?.trails.find((trail) => holds(trail, world))?.person ?? null;
  if (hit.kind !== 'cell') return null;
  const within = { x: world.x - hit.tribe.x, y: world.y - hit.tribe.y };
  return hit.cell.trails.find((trail) => holds(trail, within))?.person ?? null;
}
