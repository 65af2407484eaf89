import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Axis, dayAt, xOf } from './axis.ts';

/**
 * Keeps the day in the middle where it is while the scale or the axis changes; at first, and when it is asked for, today
 * comes into view.
 */
export function useKeptPlace(
  scroller: HTMLElement | null,
  axis: Axis,
  day: string,
  names: number,
  toToday: number,
): void {
  const was = useRef<{ axis: Axis; left: number; asked: number } | null>(null);
  useEffect(() => {
    if (!scroller) return;
    const note = () => {
      if (was.current) was.current.left = scroller.scrollLeft;
    };
    scroller.addEventListener('scroll', note, { passive: true });
    return () => scroller.removeEventListener('scroll', note);
  }, [scroller]);
  useLayoutEffect(() => {
    if (!scroller) return;
    const room = scroller.clientWidth - names;
    const before = was.current;
    if (!before || before.asked !== toToday || room <= 0) scroller.scrollLeft = xOf(axis, day) - room / 3;
    else if (before.axis.perDay !== axis.perDay) {
      scroller.scrollLeft = xOf(axis, dayAt(before.axis, before.left + room / 2)) - room / 2;
    } else if (before.axis.first !== axis.first) scroller.scrollLeft = before.left + xOf(axis, before.axis.first);
    was.current = { axis, left: scroller.scrollLeft, asked: toToday };
  }, [scroller, axis, day, names, toToday]);
}
