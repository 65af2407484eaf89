import type { PlacedTribe } from '../scene/scene.ts';
import type { Direction, Spot } from '../scene/walk.ts';
import { perform } from '../store/perform.ts';
import type { Board } from './board.ts';

/** The neighbour to stand before after one step towards the end (or the start); `undefined` where there is no step. */
export function stepped<Id>(order: readonly Id[], id: Id, by: 1 | -1): Id | null | undefined {
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return undefined;
  return (by === 1 ? order[to + 1] : order[to]) ?? null;
}

function stepOf(direction: Direction, backward: Direction, forward: Direction): 1 | -1 | null {
  return direction === backward ? -1 : direction === forward ? 1 : null;
}

function inTribe({ box }: PlacedTribe, spot: Spot, direction: Direction): boolean {
  const down = stepOf(direction, 'up', 'down');
  const right = stepOf(direction, 'left', 'right');
  if (spot.kind === 'row' && spot.squad && down) {
    const before = stepped(
      box.rows.flatMap((row) => row.squad ?? []),
      spot.squad,
      down,
    );
    if (before !== undefined) perform({ type: 'moveSquad', squad: spot.squad, tribe: box.tribe, before });
    return true;
  }
  if (spot.kind === 'column' && spot.chapter && right) {
    const before = stepped(
      box.columns.flatMap((column) => column.chapter ?? []),
      spot.chapter,
      right,
    );
    if (before !== undefined) perform({ type: 'moveChapter', chapter: spot.chapter, tribe: box.tribe, before });
    return true;
  }
  return false;
}

/** Alt and an arrow: the squad, chapter or tribe whose head has the focus goes one place further. */
export function reorder({ scene: { tribes } }: Board, spot: Spot, direction: Direction): boolean {
  if (spot.kind === 'tribe') {
    const by = stepOf(direction, 'left', 'right') ?? stepOf(direction, 'up', 'down');
    const before =
      by &&
      stepped(
        tribes.map(({ box }) => box.tribe),
        spot.tribe,
        by,
      );
    if (by && before !== undefined)
      perform({ type: 'moveTribe', tribe: spot.tribe, before: before as typeof spot.tribe | null });
    return by !== null;
  }
  const placed = tribes.find(({ box }) => box.tribe === spot.tribe);
  return placed ? inTribe(placed, spot, direction) : false;
}
