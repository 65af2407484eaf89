import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; where there is no window to ask, it does not. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.(query).matches ?? false,
  );
}

/** A window too narrow for panels beside the board: they become sheets from below. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 640px)');
}
