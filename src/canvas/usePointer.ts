import { useEffect, useState } from 'react';
import type { Board } from './board.ts';
import { type Point, zoomedAt } from './camera.ts';
import { Presses } from './presses.ts';
import { turned } from './wheel.ts';

/** What Safari says of a pinch on a trackpad, where other browsers turn the wheel with Ctrl. */
interface PinchEvent extends Event {
  /** How far the fingers are apart, as a part of how far they were at the start. */
  scale: number;
  clientX: number;
  clientY: number;
}

const PINCHES = ['gesturestart', 'gesturechange', 'gestureend'];

/** Connects a board to the mouse, the fingers and the wheel; answers what is pressed on it. */
export function usePointer(board: Board, holds: (pixel: Point) => boolean): Presses {
  const [presses] = useState(() => new Presses(board, holds));

  useEffect(() => {
    const { move, release, cancel, cancelAll } = presses;
    // Heard wherever the pointer is: it may leave the board before it has moved far enough to be captured.
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('blur', cancelAll);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('blur', cancelAll);
    };
  }, [presses]);

  useEffect(() => {
    const { element, camera, hand } = board;
    if (!element) return;
    // A browser makes a press of the mouse of a short one of a finger, which would close the menu that it opened.
    const lift = (event: TouchEvent) => {
      if (hand.getState().held && event.cancelable) event.preventDefault();
    };
    // React listens passively, and could not keep the browser from zooming the whole page.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      camera.move(turned(camera.now, event, presses.pixelOf(event)));
    };
    let before = 1;
    const pinch = (event: Event) => {
      event.preventDefault();
      const { type, scale } = event as PinchEvent;
      // Two fingers on a screen are two presses as well, and zoom as such.
      if (type === 'gesturechange' && !presses.any)
        camera.move(zoomedAt(camera.now, presses.pixelOf(event as PinchEvent), scale / before));
      before = type === 'gesturechange' ? scale : 1;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    // Before the drag library, which lets go on the card itself.
    element.addEventListener('touchend', lift, { passive: false, capture: true });
    for (const each of PINCHES) element.addEventListener(each, pinch, { passive: false });
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchend', lift, { capture: true });
      for (const each of PINCHES) element.removeEventListener(each, pinch);
    };
  }, [board, presses]);

  return presses;
}
