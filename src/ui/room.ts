import { useSyncExternalStore } from 'react';

/**
 * How much room there is beside the size of the letters: `narrow` has none for a panel beside the board, `middle` has
 * some for one that was asked for, `wide` for both. In `rem`, since twice as large letters need twice as much.
 */
export type Room = 'narrow' | 'middle' | 'wide';
const NARROW = 48;
const MIDDLE = 72;

/** Where nothing is laid out, the size that browsers begin with. */
const USUAL_REM = 16;
let rem = USUAL_REM;

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Is one `rem` wide, so that whoever chooses larger letters while the page is open is heard. */
let ruler: HTMLElement | null = null;

function measure(): void {
  ruler = document.createElement('div');
  ruler.className = 'rem-ruler';
  document.body.append(ruler);
  rem = ruler.offsetWidth || USUAL_REM;
  window.addEventListener('resize', tell);
  if (typeof ResizeObserver === 'undefined') return;
  new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width || USUAL_REM;
    if (now === rem) return;
    rem = now;
    tell();
  }).observe(ruler);
}

/** Calls whenever the window or the letters become larger or smaller, until what it returns is called. */
export function onRoomChange(listener: () => void): () => void {
  if (!ruler) measure();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const isAtMost = (width: number) => window.matchMedia?.(`(max-width: ${width * rem}px)`).matches ?? false;

function roomNow(): Room {
  if (isAtMost(NARROW)) return 'narrow';
  return isAtMost(MIDDLE) ? 'middle' : 'wide';
}

export function useRoom(): Room {
  return useSyncExternalStore(onRoomChange, roomNow);
}
