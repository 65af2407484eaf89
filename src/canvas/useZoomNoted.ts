import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import { camera } from './camera.ts';

/** How often the panels hear of a zoom in motion, in milliseconds: often enough to read, and not at every frame. */
const EVERY = 100;

/** Tells the panels from how far the page is looked at. */
export function useZoomNoted(): void {
  useEffect(() => {
    let timer = 0;
    const note = () => {
      timer = 0;
      useView.getState().noteZoom(camera.getState().zoom);
    };
    note();
    const end = camera.subscribe(({ zoom }, before) => {
      if (zoom !== before.zoom && timer === 0) timer = window.setTimeout(note, EVERY);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
}
