import { type KeyboardEvent, type RefObject, useRef } from 'react';

type Arrows = readonly [back: string, on: string];
const ACROSS: Arrows = ['ArrowLeft', 'ArrowRight'];
const DOWN: Arrows = ['ArrowUp', 'ArrowDown'];

/** The index that a key leads to, going around the ends; `null` where the key means something else. */
function nextOf(key: string, at: number, count: number, [back, on]: Arrows): number | null {
  switch (key) {
    case back:
      return (at + count - 1) % count;
    case on:
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface Roving {
  list: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The arrows, Home and End go through the buttons of a list, of which Tab reaches one. `onReach` hears the place of
 * each. The buttons stand side by side unless they stand one below the other.
 */
export function useRoving(onReach?: (at: number) => void, isUpright = false): Roving {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at < 0 ? null : nextOf(event.key, at, buttons.length, isUpright ? DOWN : ACROSS);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
    onReach?.(next);
  };
  return { list, onKeyDown };
}
