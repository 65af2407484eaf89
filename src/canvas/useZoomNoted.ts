import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import type { Board } from './board.ts';

/** How often the panels hear of a zoom in motion, in milliseconds: often enough to read, and not at every frame. */
const EVERY = 100;

/** Tells the panels how far the board is zoomed in or out. */
export function useZoomNoted({ camera }: Board): void {
  useEffect(() => {
    let timer = 0;
    const note = () => {
      timer = 0;
      useView.getState().noteZoom(camera.now.zoom);
    };
    note();
    const end = camera.live.subscribe(({ zoom }, before) => {
      if (zoom !== before.zoom && timer === 0) timer = window.setTimeout(note, EVERY);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [camera]);
}
