import { type DragEndEvent, type DragStartEvent, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { startTransition, useEffect, useMemo, useRef } from 'react';
import { keyOf } from '../domain/thing.ts';
import { standsInFront, useView } from '../store/view.ts';
import { edgePull } from '../ui/edgePull.ts';
import type { Board } from './board.ts';
import type { Point } from './camera.ts';
import { cancel, drop } from './carrying.ts';
import type { Modifiers } from './commandForDrop.ts';
import { heldFrom } from './hand.ts';
import { MousePress } from './MousePress.ts';
import { dropOn, pointed, spotOfHit, thingOfHit } from './pointing.ts';

/**
 * How near the edge the board begins to scroll under what is held, in pixels, and how fast at most, in pixels a frame.
 */
const EDGE = 48;
const SPEED = 18;
const LONG_PRESS = 350;

function pixelOfActivator(event: Event): Point {
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    const touch = event.touches[0] ?? event.changedTouches[0];
    return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
  }
  const mouse = event as MouseEvent;
  return { x: mouse.clientX, y: mouse.clientY };
}

/** Dragging by mouse or finger: turns the drag library's events into a hand that carries a thing. */
export function useCarry(board: Board) {
  const { hand, pointer } = board;
  const modifiers = useRef<Modifiers>({ also: false, chapter: false });
  const scrolling = useRef(0);
  /** The board's top left corner in the window; only valid while something is held. */
  const corner = useRef<Point>({ x: 0, y: 0 });
  /** Where the pointer is in the window. */
  const client = useRef<Point>({ x: 0, y: 0 });
  const sensors = useSensors(
    useSensor(MousePress),
    useSensor(TouchSensor, { activationConstraint: { delay: LONG_PRESS, tolerance: 8 } }),
  );

  const actions = useMemo(() => {
    const look = () => {
      const { hit, cell, within } = pointed(board, pointer.at);
      hand.getState().over(dropOn(hit, board.camera.now.zoom), cell, within, modifiers.current, board.scene.tribes);
      for (const listener of pointer.listeners) listener();
    };
    const scroll = () => {
      const { held, by } = hand.getState();
      if (!held || by !== 'pointer') return;
      const view = board.camera.now;
      const dx = SPEED * edgePull(pointer.at.x, 0, view.width, EDGE);
      const dy = SPEED * edgePull(pointer.at.y, 0, view.height, EDGE);
      if (dx !== 0 || dy !== 0)
        board.camera.move({ zoom: view.zoom, x: view.x + dx / view.zoom, y: view.y + dy / view.zoom });
      scrolling.current = requestAnimationFrame(scroll);
    };
    const stop = () => cancelAnimationFrame(scrolling.current);
    return { look, scroll, stop };
  }, [board, hand, pointer]);

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const { held, by } = hand.getState();
      modifiers.current = { also: event.ctrlKey || event.altKey, chapter: event.shiftKey };
      if (held && by === 'pointer') actions.look();
    };
    // With listeners of our own: the drag library reports a movement only after it has rendered, a frame later.
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      client.current = { x, y };
      const { held, by } = hand.getState();
      if (!held || by !== 'pointer') return;
      pointer.at = { x: x - corner.current.x, y: y - corner.current.y };
      actions.look();
    };
    // Where the window loses the focus, no release may ever be told.
    const lose = () => hand.getState().by === 'pointer' && cancel(board);
    window.addEventListener('blur', lose);
    // What comes in front of the page is asked while nothing is carried, and hides where it would be dropped.
    const covered = useView.subscribe((now) => standsInFront(now) && lose());
    window.addEventListener('pointerdown', follow, true);
    window.addEventListener('pointermove', follow, true);
    window.addEventListener('keydown', keys);
    window.addEventListener('keyup', keys);
    // Zooming out or scrolling while a card is held brings other ground under the same pointer.
    const moved = board.camera.live.subscribe(() => {
      const { held, by } = hand.getState();
      if (held && by === 'pointer') actions.look();
    });
    return () => {
      window.removeEventListener('blur', lose);
      covered();
      window.removeEventListener('pointerdown', follow, true);
      window.removeEventListener('pointermove', follow, true);
      window.removeEventListener('keydown', keys);
      window.removeEventListener('keyup', keys);
      moved();
      actions.stop();
    };
  }, [board, hand, pointer, actions]);

  const handlers = {
    onDragStart({ activatorEvent }: DragStartEvent) {
      const box = board.element?.getBoundingClientRect();
      corner.current = { x: box?.left ?? 0, y: box?.top ?? 0 };
      const taken = pixelOfActivator(activatorEvent);
      const start = { x: taken.x - corner.current.x, y: taken.y - corner.current.y };
      pointer.at = { x: client.current.x - corner.current.x, y: client.current.y - corner.current.y };
      const mouse = activatorEvent as MouseEvent;
      modifiers.current = { also: mouse.ctrlKey || mouse.altKey, chapter: mouse.shiftKey };
      const { hit } = pointed(board, start);
      const thing = thingOfHit(hit);
      if (!thing) return;
      const { selection, select, hover } = useView.getState();
      // The panels show the selection a frame later, so that they do not delay lifting the card.
      if (!selection.some((each) => keyOf(each) === keyOf(thing))) startTransition(() => select([thing]));
      hover(null);
      const spot = spotOfHit(hit);
      if (spot) board.focus.getState().note(spot);
      hand.getState().pickUp(heldFrom(thing, useView.getState().selection), 'pointer');
      actions.look();
      actions.scroll();
    },
    onDragEnd({ delta, activatorEvent }: DragEndEvent) {
      actions.stop();
      const finger = typeof TouchEvent !== 'undefined' && activatorEvent instanceof TouchEvent;
      const still = Math.hypot(delta.x, delta.y) < 8;
      if (finger && still) {
        const { selection, openMenu } = useView.getState();
        cancel(board);
        openMenu({ things: [...selection], ...pixelOfActivator(activatorEvent) });
      } else drop(board);
    },
    onDragCancel() {
      actions.stop();
      cancel(board);
    },
  };
  return { sensors, handlers };
}
