import { useLayoutEffect } from 'react';
import type { Camera } from '../scene/scene.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Board } from './board.ts';

const MARGIN = 20;

/**
 * How a document opens for the first time: near, with the top left corner of the scene in view, but past a wide tray.
 */
function firstView({ scene: { tray, tribes }, camera }: Board): Camera {
  const first = tribes[0];
  const aside = tray && first && tray.width > camera.now.width / 3;
  return { x: (aside ? first.x : 0) - MARGIN, y: -MARGIN, zoom: 1 };
}

/** How long the camera must be still before its place is remembered, in milliseconds. */
const REST = 400;

/** Where the camera was in a document and scenario. */
export interface CameraMemory {
  recall(place: string): Camera | undefined;
  remember(place: string, camera: Camera): void;
}

/** Comes back to where the camera was whenever a document or scenario is shown again. */
export function useRememberedCamera(board: Board, memory: CameraMemory): void {
  const place = useWorkspace(({ documentKey }) => `${documentKey} ${board.scenario.id}`);
  // Before anything is wished of the camera, which would not get there.
  useLayoutEffect(() => {
    board.camera.move(memory.recall(place) ?? firstView(board));
    let timer = 0;
    const end = board.camera.live.subscribe(({ x, y, zoom }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => memory.remember(place, { x, y, zoom }), REST);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [board, memory, place]);
}
