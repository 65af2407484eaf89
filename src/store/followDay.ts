import { useWorkspace } from './workspace.ts';

/** How often the clock is looked at, in milliseconds: a machine that slept keeps no timer that was set for midnight. */
const OFTEN = 20_000;

/** Has what is shown change with the day from now on, at once when the page is looked at again. Returns what ends it. */
export function followDay(): () => void {
  const look = () => useWorkspace.getState().noteDay();
  const timer = setInterval(look, OFTEN);
  document.addEventListener('visibilitychange', look);
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const event of ['focus', 'pageshow']) window.removeEventListener(event, look);
  };
}
