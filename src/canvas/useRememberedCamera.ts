import { useEffect } from 'react';
import type { Camera, Scene } from '../scene/scene.ts';
import { useWorkspace } from '../store/workspace.ts';
import { camera, moveCamera } from './camera.ts';
import { sceneNow } from './sceneShown.ts';

const MARGIN = 20;

/** Near, with the top left corner of the scene in view: how a document opens for the first time. A wide tray stays aside. */
function firstView({ tray, tribes }: Scene): Camera {
  const first = tribes[0];
  const aside = tray && first && tray.width > camera.getState().width / 3;
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
export function useRememberedCamera(memory: CameraMemory): void {
  const place = useWorkspace(({ documentKey, scenario }) => `${documentKey} ${scenario}`);
  useEffect(() => {
    moveCamera(memory.recall(place) ?? firstView(sceneNow()), sceneNow());
    let timer = 0;
    const end = camera.subscribe(({ x, y, zoom }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => memory.remember(place, { x, y, zoom }), REST);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [memory, place]);
}
