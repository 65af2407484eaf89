import { useEffect, useRef } from 'react';

/** Calls when the page goes: what a field does when it is left by any other way. */
export function useLeavePage(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const go = () => latest.current();
    window.addEventListener('pagehide', go);
    return () => window.removeEventListener('pagehide', go);
  }, []);
}
