import type { SensorInstance, SensorProps } from '@dnd-kit/core';
import type { MouseEvent as ReactMouseEvent } from 'react';
import { isDown } from './presses.ts';

/** How far the mouse goes with the button down before what it took is carried, in pixels. */
const DISTANCE = 5;

/**
 * Tells the drag library of a press of the mouse. The library's own sensor would begin with the middle button as well,
 * end with the release of any button, and carry on with none down after a release that the page did not see. Such a
 * press is cancelled, as by Escape, by another window that takes the focus, and by a menu that it opened.
 */
export class MousePress implements SensorInstance {
  static readonly activators = [
    { eventName: 'onMouseDown' as const, handler: ({ button }: ReactMouseEvent) => button === 0 },
  ];
  readonly autoScrollEnabled = false;

  constructor({ event, onStart, onMove, onEnd, onCancel }: SensorProps<object>) {
    const { clientX, clientY, button } = event as MouseEvent;
    const start = { x: clientX, y: clientY };
    const pressed = new AbortController();
    let isCarrying = false;

    const finish = (tell: () => void) => {
      pressed.abort();
      tell();
    };
    const cancel = () => finish(onCancel);
    const move = (moved: MouseEvent) => {
      if (!isDown(button, moved)) return cancel();
      const to = { x: moved.clientX, y: moved.clientY };
      if (!isCarrying) {
        if (Math.hypot(to.x - start.x, to.y - start.y) <= DISTANCE) return;
        isCarrying = true;
        onStart(start);
        return;
      }
      moved.preventDefault();
      onMove(to);
    };

    const { signal } = pressed;
    document.addEventListener('mousemove', move, { signal });
    document.addEventListener('mouseup', (up) => up.button === button && finish(onEnd), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
    for (const lost of ['blur', 'resize', 'pointercancel']) window.addEventListener(lost, cancel, { signal });
    window.addEventListener('contextmenu', (menu) => (isCarrying ? menu.preventDefault() : cancel()), { signal });
  }
}
