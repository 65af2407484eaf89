import { useEffect, useState } from 'react';
import { camera } from './camera.ts';
import { useFocus } from './focus.ts';
import { inView, type Mounted, nextMounted } from './inView.ts';
import { sceneNow, useSceneShown } from './sceneShown.ts';

/** How long the camera must be still before elements are mounted, in milliseconds. */
const REST = 120;
/** Rows a frame: mounting all at once would drop frames. */
const SLICE = 4;

/** The rows that stand as real elements: brought up to date in slices once the camera rests, at once when the document changes. */
export function useMounted(): Mounted {
  const [mounted, setMounted] = useState<Mounted>(new Map());
  useEffect(() => {
    let timer = 0;
    let frame = 0;
    let now: Mounted = new Map();
    const step = (slice: number) => {
      const next = nextMounted(now, inView(sceneNow(), camera.getState(), useFocus.getState().spot), slice);
      if (next.mounted !== now) {
        now = next.mounted;
        setMounted(now);
      }
      if (!next.done) frame = requestAnimationFrame(() => step(SLICE));
    };
    const stop = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
    const later = () => {
      stop();
      timer = window.setTimeout(() => step(SLICE), REST);
    };
    const atOnce = () => {
      stop();
      step(SLICE);
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
