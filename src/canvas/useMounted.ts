import { useEffect, useState } from 'react';
import type { Board } from './board.ts';
import { inView } from './inView.ts';
import { type Mounted, NOTHING_MOUNTED, nextMounted } from './mounted.ts';

/** How long the camera must be still before elements are mounted, in milliseconds. */
const REST = 120;
/** How many elements may change in one frame: mounting all at once, or removing all, would drop frames. */
const PACE = { come: 90, go: 270 };

/**
 * What stands as real elements: brought up to date in slices once the camera rests, at once when the document
 * changes.
 */
export function useMounted({ camera, focus, shown }: Board): Mounted {
  const [mounted, setMounted] = useState(NOTHING_MOUNTED);
  useEffect(() => {
    let timer = 0;
    let frame = 0;
    let now: Mounted = NOTHING_MOUNTED;
    const step = () => {
      const next = nextMounted(now, inView(shown.live.getState().scene, camera.now, focus.getState().spot), PACE);
      if (next.mounted !== now) {
        now = next.mounted;
        setMounted(now);
      }
      if (!next.done) frame = requestAnimationFrame(step);
    };
    const stop = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
    const later = () => {
      stop();
      timer = window.setTimeout(step, REST);
    };
    const atOnce = () => {
      stop();
      step();
    };
    const ends = [
      camera.live.subscribe(later),
      shown.live.subscribe(atOnce),
      focus.subscribe((now, before) => now.spot !== before.spot && atOnce()),
    ];
    atOnce();
    return () => {
      stop();
      for (const end of ends) end();
    };
  }, [camera, focus, shown]);
  return mounted;
}
