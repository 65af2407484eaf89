import { type KeyboardEvent, type RefObject, useRef } from 'react';

/** The index that a key leads to, going around the ends; `null` where the key means something else. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'ArrowRight':
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
 * each.
 */
export function useRoving(onReach?: (at: number) => void): Roving {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at < 0 ? null : nextOf(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
    onReach?.(next);
  };
  return { list, onKeyDown };
}
