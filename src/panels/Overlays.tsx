import { Suspense, useEffect, useState } from 'react';
import { warmFiles } from '../documents/fileReading.ts';
import { useView } from '../store/view.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { Dialogs, warmDialogs } from './Dialogs.tsx';
import { fetched } from './fetched.ts';
import { handOnWhatIsTyped } from './handOnWhatIsTyped.ts';
import { LiveRegions } from './LiveRegions.tsx';
import { warmBarMenus } from './toolbar/BarMenu.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { useShortcuts } from './useShortcuts.ts';
import { Waiting } from './Waiting.tsx';

const ThingMenu = fetched(['panels'], async () => (await import('./ThingMenu.tsx')).ThingMenu);
const Telling = fetched(['panels'], async () => (await import('./Telling.tsx')).Telling);
const WaysIn = fetched(['bringIn'], async () => (await import('./bringIn/WaysIn.tsx')).WaysIn);
const Hints = fetched([], async () => (await import('../ui/Hints.tsx')).Hints);
const Refusal = fetched(['panels'], async () => (await import('./Refusal.tsx')).Refusal);

/** Everything that stands in front of the page: menus, questions and refusals; and what is said aloud. */
export function Overlays() {
  const hasMenu = useView((view) => view.menu !== null);
  const isRefused = useView((view) => view.refused !== null);
  const [isIdle, setIdle] = useState(false);
  useReturnFocus();
  useShortcuts();
  useEffect(warmWhenIdle, []);
  useEffect(handOnWhatIsTyped, []);
  // Nobody drops a file, or rests at a button to be told what it does, before the page stands.
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return (
    <>
      <LiveRegions />
      <Suspense fallback={null}>
        <Telling />
      </Suspense>
      <Suspense fallback={null}>
        {isIdle && (
          <>
            <WaysIn />
            <Hints />
          </>
        )}
      </Suspense>
      <Suspense fallback={<Waiting />}>
        {hasMenu && <ThingMenu />}
        {isRefused && <Refusal />}
      </Suspense>
      <Dialogs />
    </>
  );
}

/** Fetches what will be asked for soon, one after the other, whenever the page has nothing better to do. */
function warmWhenIdle(): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  const cold = [warmFiles, warmDialogs, warmBarMenus, Refusal.warm, ThingMenu.warm];
  let soon = 0;
  const warmNext = () => {
    const warm = cold.pop();
    if (!warm) return;
    warm();
    soon = requestIdleCallback(warmNext, { timeout: 5000 });
  };
  soon = requestIdleCallback(warmNext, { timeout: 5000 });
  return () => cancelIdleCallback(soon);
}
