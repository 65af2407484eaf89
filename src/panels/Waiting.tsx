import { useLayoutEffect, useRef } from 'react';

/**
 * Has the focus until what was asked for has come: the first time it is fetched, and what is typed meanwhile must not go
 * into a field or to a card behind it.
 */
export function Waiting() {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => here.current?.focus({ preventScroll: true }), []);
  return <div ref={here} className="unseen" tabIndex={-1} />;
}
