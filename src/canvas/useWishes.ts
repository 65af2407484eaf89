import { useEffect } from 'react';
import type { BoardThing } from '../domain/thing.ts';
import type { Box, Scene } from '../scene/scene.ts';
import { boxOfSpot, type Spot } from '../scene/walk.ts';
import { type CameraWish, useView } from '../store/view.ts';
import type { Board } from './board.ts';
import { fitted, inMiddle, zoomedAt } from './camera.ts';
import { spotOfThing } from './focus.ts';
import { openFor } from './unfolding.ts';

const STEP = 1.25;

/** How much of what is gone to has to be seen: of a squad its whole row, of a tribe all of it. */
function wholeOf(scene: Scene, spot: Spot, box: Box): Box {
  const placed = scene.tribes.find(({ box: { tribe } }) => tribe === spot.tribe);
  if (!placed) return box;
  if (spot.kind === 'tribe') return { x: placed.x, y: placed.y, width: placed.box.width, height: placed.box.height };
  const row = spot.kind === 'row' && placed.box.rows.find(({ squad }) => squad === spot.squad);
  return row ? { ...box, width: row.width } : box;
}

/** Shows a spot in the middle of the page, near enough to read, and puts the focus on it. */
function goTo(board: Board, thing: BoardThing): void {
  openFor(board, thing);
  const { scene, camera } = board;
  const spot: Spot | null = spotOfThing(scene, thing) ?? leaderSpot(board, thing);
  const box = spot && boxOfSpot(scene, spot);
  if (!spot || !box) return;
  const view = camera.now;
  camera.fly(inMiddle(view, wholeOf(scene, spot, box), Math.max(view.zoom, 0.8)));
  useView.getState().select([thing]);
  board.focus.getState().grab(spot);
}

/**
 * Where to find somebody in no squad and no row: in the header of the tribe they lead or coach, or of their chapter.
 */
function leaderSpot({ scene }: Board, thing: BoardThing): Spot | null {
  if (thing.kind !== 'membership') return null;
  const placed = scene.tribes.find(
    ({ box }) =>
      box.leads.some((lead) => lead.person === thing.person) ||
      box.columns.some((column) => column.lead === thing.person),
  );
  if (!placed) return null;
  const { tribe, columns } = placed.box;
  const column = columns.find((each) => each.lead === thing.person);
  return column ? { kind: 'column', tribe, chapter: column.chapter } : { kind: 'tribe', tribe };
}

function fulfil(board: Board, wish: CameraWish): void {
  const { scene, camera } = board;
  const view = camera.now;
  const middle = { x: view.width / 2, y: view.height / 2 };
  switch (wish.kind) {
    case 'fit':
      return camera.fly(fitted(view, { x: 0, y: 0, width: scene.width, height: scene.height }));
    case 'zoomIn':
      return camera.fly(zoomedAt(view, middle, STEP));
    case 'zoomOut':
      return camera.fly(zoomedAt(view, middle, 1 / STEP));
    case 'actualSize':
      return camera.fly(zoomedAt(view, middle, 1 / view.zoom));
    case 'goTo':
      return goTo(board, wish.thing);
    case 'add':
      return board.typing.getState().add(wish.adding);
    case 'focus': {
      const spot = wish.thing && spotOfThing(scene, wish.thing);
      return spot ? board.focus.getState().grab(spot) : board.focus.getState().grabAgain();
    }
  }
}

/** Does what the panels wish of the camera and the focus, also what was wished while another page stood here. */
export function useWishes(board: Board): void {
  useEffect(() => {
    const fulfilPending = () => {
      const { wish } = useView.getState();
      if (!wish) return;
      useView.setState({ wish: null });
      fulfil(board, wish.wish);
    };
    fulfilPending();
    return useView.subscribe(({ wish }, before) => {
      if (wish && wish !== before.wish) fulfilPending();
    });
  }, [board]);
}
