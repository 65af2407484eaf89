import { useCallback, useEffect, useRef } from 'react';

/** Gives a signal for work that is begun, which stops it once the question is closed. */
export function useUntilClosed(): () => AbortSignal {
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  return useCallback(() => (stop.current = new AbortController()).signal, []);
}
