import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Consent } from '../../src/documents/consent.ts';
import { Documents } from '../../src/documents/documents.ts';
import { keepWorkspace, keptPage } from '../../src/documents/keptPage.ts';
import { Keeper } from '../../src/storage/keeping/keeper.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { newBrowser } from '../support/browser.ts';
import type { Browser } from '../support/tab.ts';
import { wordsIn } from '../support/words.ts';

let leave: (() => void) | null = null;

afterEach(() => {
  cleanup();
  leave?.();
  leave = null;
});

/** What keeps documents in a browser of this test's own, as that of the page does. */
function keeperIn(browser: Browser, mayKeep: boolean): Keeper {
  return new Keeper(
    keptPage(() => wordsIn('en')),
    {
      tabs: { locks: browser.locks, channel: undefined, patience: 1000 },
      patience: { firstRetry: 5, lastRetry: 20, slow: 10_000 },
      rhythm: { idle: 60_000, acts: 50 },
      persist: undefined,
      vault: { name: browser.database, mayKeep: () => mayKeep },
    },
  );
}

/** The documents of a page that keeps nothing. */
export function unkept(consent: Consent | null = null): Documents {
  return new Documents(keeperIn(newBrowser(), false), consent);
}

/** Keeps the page's documents, as the page does. */
export function keepPage(browser: Browser = newBrowser()): { keeper: Keeper; browser: Browser; documents: Documents } {
  const keeper = keeperIn(browser, true);
  const stop = keepWorkspace(keeper);
  leave = () => {
    stop();
    useTabRole.setState(useTabRole.getInitialState(), true);
  };
  return { keeper, browser, documents: new Documents(keeper, null) };
}

/** Once everything is written. */
export async function allKept(keeper: Keeper): Promise<void> {
  keeper.hide();
  while (keeper.hasUnsaved) await new Promise((resume) => setTimeout(resume, 1));
}
