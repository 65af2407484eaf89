import type { PersonId } from '../../domain/organisation.ts';
import type { Box } from '../../scene/scene.ts';
import { useBesideView } from '../../store/besideView.ts';
import { useView } from '../../store/view.ts';
import type { Board } from '../board.ts';
import { type Point, toWorld } from '../camera.ts';
import { pointed } from '../pointing.ts';

const holds = (box: Box, { x, y }: Point) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** Whose trail is under a pixel of a board; `null`: nobody's. */
function trailAt(board: Board, pixel: Point): PersonId | null {
  const { hit } = pointed(board, pixel);
  const world = toWorld(board.camera.now, pixel);
  if (hit.kind === 'tray') return board.scene.tray?.trails.find((trail) => holds(trail, world))?.person ?? null;
  if (hit.kind !== 'cell') return null;
  const within = { x: world.x - hit.tribe.x, y: world.y - hit.tribe.y };
  return hit.cell.trails.find((trail) => holds(trail, within))?.person ?? null;
}

/** Goes to where somebody is now whose trail was clicked. Whoever is gone is nowhere to go to. */
export function followTrail(board: Board, { target, clientX, clientY }: MouseEvent): void {
  const { element, index } = board;
  if (!element || !(target instanceof Node) || !element.contains(target)) return;
  if (useBesideView.getState().side !== 'changes') return;
  const box = element.getBoundingClientRect();
  const person = trailAt(board, { x: clientX - box.left, y: clientY - box.top });
  if (!person || !index.person(person)) return;
  const thing = { kind: 'membership' as const, person, squad: index.squadsOf(person)[0]?.id ?? null };
  const { select, wishFor } = useView.getState();
  select([thing]);
  wishFor({ kind: 'goTo', thing });
}
