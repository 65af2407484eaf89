import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { provideKeeper } from '../../src/panels/documentActions.ts';
import { provideLibrary } from '../../src/panels/documents/library.ts';
import { Keeper } from '../../src/storage/keeping/keeper.ts';
import { follow } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { newBrowser } from '../support/browser.ts';
import { TODAY } from '../support/picture.ts';
import type { Browser } from '../support/tab.ts';

let leave: (() => void) | null = null;
let keys = 0;

afterEach(() => {
  cleanup();
  leave?.();
  leave = null;
});

/** Keeps the page's documents in a browser of this test's own, as the page does. */
export function keepPage(browser: Browser = newBrowser()): { keeper: Keeper; browser: Browser } {
  const workspace = useWorkspace.getState();
  const keeper = new Keeper(
    {
      show: (key, { document, past, future }) => workspace.open(key, document, past, future),
      follow: ({ document, past, future }) => follow(document, past, future),
      noteSaved: workspace.noteSaved,
      noteRole: (role) => useTabRole.setState({ role }),
      notePersisted: () => undefined,
      noteForked: () => undefined,
      labelOf: ({ command }) => command.type,
      newKey: () => `document:new-${++keys}`,
      today: () => TODAY,
    },
    {
      tabs: { locks: browser.locks, channel: undefined, patience: 1000 },
      patience: { firstRetry: 5, lastRetry: 20, slow: 10_000 },
      rhythm: { idle: 60_000, acts: 50 },
      persist: undefined,
      vault: { name: browser.database },
    },
  );
  const stop = useWorkspace.subscribe((now) => keeper.note(now.documentKey, now));
  provideKeeper(keeper);
  provideLibrary(keeper);
  leave = () => {
    stop();
    provideKeeper(null);
    provideLibrary(null);
    useTabRole.setState(useTabRole.getInitialState(), true);
  };
  return { keeper, browser };
}

/** Once everything is written. */
export async function allKept(keeper: Keeper): Promise<void> {
  keeper.hide();
  while (keeper.hasUnsaved) await new Promise((resume) => setTimeout(resume, 1));
}
