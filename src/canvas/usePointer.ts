import type { PointerEvent as ReactPointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useView } from '../store/view.ts';
import type { Board } from './board.ts';
import { type Point, toWorld, zoomedAt } from './camera.ts';
import { cardsWithin } from './marquee.ts';

/** How far a finger or the mouse may tremble before it is a movement, in pixels. */
const TREMBLE = 5;
const WHEEL_LINE = 40;

interface Press {
  start: Point;
  last: Point;
  moved: boolean;
  /** What the movement does. `none`: it belongs to the drag library, or to nobody. */
  does: 'pan' | 'marquee' | 'none';
}

export interface PointerHandlers {
  onPointerDown(event: ReactPointerEvent): void;
  onPointerMove(event: ReactPointerEvent): void;
  onPointerUp(event: ReactPointerEvent): void;
  onPointerCancel(event: ReactPointerEvent): void;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Panning, pinching and the marquee. Dragging the ground pans, with Shift draws a marquee; the middle button pans
 * anywhere; one finger pans, two pinch. `holds` tells whether something that can be taken stands under a pixel.
 */
export function usePointer(board: Board, holds: (pixel: Point) => boolean) {
  const presses = useRef(new Map<number, Press>());
  /** Whether the last press became a movement: then its click means nothing. */
  const dragged = useRef(false);

  const pixelOf = (event: { clientX: number; clientY: number }): Point => {
    const box = board.element?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };

  useEffect(() => {
    const { element } = board;
    if (!element) return;
    // React listens to the wheel passively, and could not keep the browser from zooming the whole page.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const view = board.camera.now;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
      if (event.ctrlKey || event.metaKey) {
        const box = element.getBoundingClientRect();
        const pixel = { x: event.clientX - box.left, y: event.clientY - box.top };
        const steps = Math.max(-100, Math.min(100, event.deltaY * unit));
        board.camera.move(zoomedAt(view, pixel, Math.exp(-steps / 250)));
        return;
      }
      const sideways = event.shiftKey && event.deltaX === 0;
      const dx = (sideways ? event.deltaY : event.deltaX) * unit;
      const dy = (sideways ? 0 : event.deltaY) * unit;
      board.camera.move({ x: view.x + dx / view.zoom, y: view.y + dy / view.zoom, zoom: view.zoom });
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [board]);

  const pan = (from: Point, to: Point) => {
    const view = board.camera.now;
    const next = { zoom: view.zoom, x: view.x - (to.x - from.x) / view.zoom, y: view.y - (to.y - from.y) / view.zoom };
    board.camera.move(next);
  };

  const pinch = (moving: Press, to: Point) => {
    const other = [...presses.current.values()].find((press) => press !== moving);
    if (!other) return;
    const was = { x: (moving.last.x + other.last.x) / 2, y: (moving.last.y + other.last.y) / 2 };
    const is = { x: (to.x + other.last.x) / 2, y: (to.y + other.last.y) / 2 };
    const factor = distance(to, other.last) / Math.max(1, distance(moving.last, other.last));
    board.camera.move(zoomedAt(board.camera.now, was, factor));
    pan(was, is);
  };

  const end = (event: ReactPointerEvent) => {
    const press = presses.current.get(event.pointerId);
    presses.current.delete(event.pointerId);
    if (press?.does !== 'marquee') return;
    const { box } = board.marquee.getState();
    if (box) useView.getState().select(cardsWithin(board.scene, box));
    board.marquee.setState({ box: null });
  };

  const handlers: PointerHandlers = {
    onPointerDown(event) {
      const start = pixelOf(event);
      const free = !holds(start);
      const middle = event.button === 1;
      const finger = event.pointerType === 'touch';
      const ground = event.button === 0 && (free || finger);
      const does = ground && event.shiftKey && free ? 'marquee' : middle || ground ? 'pan' : 'none';
      if (middle) event.preventDefault();
      dragged.current = false;
      presses.current.set(event.pointerId, { start, last: start, moved: false, does });
    },
    onPointerMove(event) {
      const press = presses.current.get(event.pointerId);
      if (!press) return;
      const to = pixelOf(event);
      if (!press.moved) {
        if (distance(press.start, to) < TREMBLE) return;
        press.moved = true;
        dragged.current = true;
        // Only now: a captured press would take its click away from the button under it.
        if (press.does !== 'none' && !board.hand.getState().held) board.element?.setPointerCapture(event.pointerId);
      }
      if (!board.hand.getState().held) {
        if (presses.current.size === 2) pinch(press, to);
        else if (press.does === 'pan') pan(press.last, to);
        else if (press.does === 'marquee')
          board.marquee.getState().stretch(toWorld(board.camera.now, press.start), toWorld(board.camera.now, to));
      }
      press.last = to;
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { handlers, pixelOf, dragged };
}
