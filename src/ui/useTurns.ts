import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `turns` have come, for what takes long to show: none in the render that brings what it stands in, and then
 * one after the other, each in a render of its own that gives way to the user.
 */
export function useTurns(turns: number): number {
  const [come, setCome] = useState(0);
  useEffect(() => {
    if (come < turns) startTransition(() => setCome(come + 1));
  }, [come, turns]);
  return Math.min(come, turns);
}
