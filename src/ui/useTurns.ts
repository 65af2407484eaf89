import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `turns` have come, for what takes long to show: none in the render that brings what it stands in, and then
 * one after the other, each in a render of its own that gives way to the user, and in a frame of its own, so that what
 * one of them costs to lay out and to paint is not added to the next.
 */
export function useTurns(turns: number): number {
  const [come, setCome] = useState(0);
  useEffect(() => {
    if (come >= turns) return;
    const frame = requestAnimationFrame(() => startTransition(() => setCome(come + 1)));
    return () => cancelAnimationFrame(frame);
  }, [come, turns]);
  return Math.min(come, turns);
}
