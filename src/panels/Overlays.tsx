import { lazy, Suspense, useEffect } from 'react';
import { useView } from '../store/view.ts';
import { warmMenu } from '../ui/DropMenu.tsx';
import { Hints } from '../ui/Hints.tsx';
import { Dialogs, warmDialogs } from './Dialogs.tsx';
import { LiveRegions } from './LiveRegions.tsx';
import { warmMenus } from './toolbar/menuItems.ts';
import { useReturnFocus } from './useReturnFocus.ts';
import { useShortcuts } from './useShortcuts.ts';

const importMenu = () => import('./ThingMenu.tsx');
const importRefusal = () => import('./Refusal.tsx');
const ThingMenu = lazy(async () => ({ default: (await importMenu()).ThingMenu }));
const Refusal = lazy(async () => ({ default: (await importRefusal()).Refusal }));

/** Everything that stands in front of the page: menus, questions and refusals; and what is said aloud. */
export function Overlays() {
  const hasMenu = useView((view) => view.menu !== null);
  const isRefused = useView((view) => view.refused !== null);
  useReturnFocus();
  useShortcuts();
  useEffect(warmWhenIdle, []);
  return (
    <>
      <LiveRegions />
      <Suspense fallback={null}>
        {hasMenu && <ThingMenu />}
        {isRefused && <Refusal />}
      </Suspense>
      <Dialogs />
      <Hints />
    </>
  );
}

/** Fetches what will be asked for soon, once the page has nothing better to do. */
function warmWhenIdle(): () => void {
  const warm = () => {
    importMenu();
    importRefusal();
    warmMenu();
    warmMenus();
    warmDialogs();
  };
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  const soon = requestIdleCallback(warm, { timeout: 5000 });
  return () => cancelIdleCallback(soon);
}
