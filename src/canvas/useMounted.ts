import { useEffect, useState } from 'react';
import { camera } from './camera.ts';
import { useFocus } from './focus.ts';
import { inView, type Mounted, nextMounted } from './inView.ts';
import { sceneNow, useSceneShown } from './sceneShown.ts';

/** How long the camera must be still before elements are mounted, in milliseconds. */
const REST = 120;
/** Rows a frame: mounting all at once, or taking all away, would drop frames. */
const PACE = { come: 4, go: 12 };

/** The rows that stand as real elements: brought up to date in slices once the camera rests, at once when the document changes. */
export function useMounted(): Mounted {
  const [mounted, setMounted] = useState<Mounted>(new Map());
  useEffect(() => {
    let timer = 0;
    let frame = 0;
    let now: Mounted = new Map();
    const step = () => {
      const next = nextMounted(now, inView(sceneNow(), camera.getState(), useFocus.getState().spot), PACE);
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
      camera.subscribe(later),
      useSceneShown.subscribe(atOnce),
      useFocus.subscribe((focus, before) => focus.spot !== before.spot && atOnce()),
    ];
    atOnce();
    return () => {
      stop();
      for (const end of ends) end();
    };
  }, []);
  return mounted;
}
