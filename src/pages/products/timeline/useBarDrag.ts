import { type PointerEvent as PressEvent, useEffect, useRef } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { ProjectId } from '../../../domain/organisation.ts';
import type { ProjectPart } from '../../../domain/projectMoved.ts';
import { edgePull } from '../../../ui/edgePull.ts';
import type { Axis } from './axis.ts';
import { draggedTo, type Hand, type Held, takenUp } from './hand.ts';

/** How far a press may tremble before it is a drag, in pixels. */
const TREMBLE = 4;
/** How near to an edge the timeline begins to scroll, and how far at each frame, in pixels. */
const EDGE = 36;
const SPEED = 10;

interface BarDrag {
  hand: Hand;
  axis: Axis;
  index: Index;
  scroller: HTMLElement | null;
  /** How wide what stands before the bars is, in pixels. */
  before: number;
  onDrop: (held: Held) => void;
  onCancel: (held: Held) => void;
}

/**
 * Drags a bar, or one of its ends, with the pointer; near an edge the timeline scrolls on. Escape, another press and
 * leaving the window let go of it. Returns what begins it.
 */
export function useBarDrag(drag: BarDrag) {
  const latest = useRef(drag);
  useEffect(() => {
    latest.current = drag;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return (event: PressEvent, id: ProjectId) => {
    const { index, scroller, hand } = latest.current;
    const project = index.project(id);
    if (event.button !== 0 || !event.isPrimary || !project || !scroller || hand.getState().held) return;
    const bar = event.currentTarget as HTMLElement;
    // A finger scrolls, but over what it has selected before.
    if (event.pointerType === 'touch' && bar.dataset.selected === undefined) return;
    const part = ((event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part ??
      'whole') as ProjectPart;
    const from = event.clientX + scroller.scrollLeft;
    const { clientX, pointerId } = event;
    let at = { x: event.clientX, y: event.clientY };
    let held: Held | null = null;
    let frame = 0;
    const show = () => {
      const days = Math.round((at.x + scroller.scrollLeft - from) / latest.current.axis.perDay);
      if (held) hand.setState({ held: draggedTo(held, days, at) });
    };
    const scroll = () => {
      const { left, right } = scroller.getBoundingClientRect();
      const step = Math.round(SPEED * edgePull(at.x, left + latest.current.before, right, EDGE));
      if (step !== 0) {
        scroller.scrollLeft += step;
        show();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (now: PointerEvent) => {
      if (now.pointerId !== pointerId) return;
      at = { x: now.clientX, y: now.clientY };
      if (!held && Math.abs(at.x - clientX) < TREMBLE) return;
      if (!held) {
        held = takenUp(project, part, 'pointer');
        frame = requestAnimationFrame(scroll);
      }
      show();
    };
    const end = () => {
      cancelAnimationFrame(frame);
      for (const [name, hear] of HEARD) window.removeEventListener(name, hear as EventListener, true);
      window.removeEventListener('blur', cancel);
      stop.current = null;
      const shown = hand.getState().held;
      hand.setState({ held: null });
      return shown;
    };
    const up = (now: PointerEvent) => {
      if (now.pointerId !== pointerId) return;
      const wasHeld = held;
      const shown = end();
      if (!wasHeld || !shown) return;
      // The click that follows belongs to the drag.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, true));
      latest.current.onDrop(shown);
    };
    const cancel = () => {
      const shown = end();
      if (shown) latest.current.onCancel(shown);
    };
    const key = (now: KeyboardEvent) => {
      if (now.key !== 'Escape' || !held) return;
      now.preventDefault();
      now.stopPropagation();
      cancel();
    };
    const HEARD: readonly (readonly [string, unknown])[] = [
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', cancel],
      ['pointerdown', cancel],
      ['keydown', key],
    ];
    for (const [name, hear] of HEARD) window.addEventListener(name, hear as EventListener, true);
    window.addEventListener('blur', cancel);
    stop.current = cancel;
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
