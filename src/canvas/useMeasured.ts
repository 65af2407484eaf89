import { useLayoutEffect } from 'react';
import type { Board } from './board.ts';

/** Tells the camera of a board how large its element is, whenever that changes. */
export function useMeasured(board: Board): void {
  useLayoutEffect(() => {
    const { element, camera } = board;
    if (!element) return;
    const measure = () => camera.live.setState({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [board]);
}
