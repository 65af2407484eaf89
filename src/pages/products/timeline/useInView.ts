import { useEffect, useState } from 'react';

/** The part of what scrolls that is drawn, in pixels of it. */
export interface InView {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How wide the window on it is. */
  width: number;
}

/** What is drawn is as large as this makes it and moves in such steps, so that most of scrolling draws nothing anew. */
const STEP = 320;
const NOTHING: InView = { left: -STEP, right: 3 * STEP, top: -STEP, bottom: 3 * STEP, width: 0 };

/** What can be seen of what scrolls, and something on every side of it. */
export function useInView(scroller: HTMLElement | null): InView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    if (!scroller) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight } = scroller;
      const [left, right] = around(scrollLeft, width);
      const [top, bottom] = around(scrollTop, clientHeight);
      setView((was) => {
        const isSame =
          was.left === left && was.right === right && was.top === top && was.bottom === bottom && was.width === width;
        return isSame ? was : { left, right, top, bottom, width };
      });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [scroller]);
  return view;
}

function around(at: number, size: number): [from: number, to: number] {
  const from = Math.floor(at / STEP) * STEP;
  return [from - STEP, from + Math.ceil(size / STEP) * STEP + 2 * STEP];
}
