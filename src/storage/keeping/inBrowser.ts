import { Keeper } from './keeper.ts';
import type { Page } from './page.ts';

/** Keeps a page's documents with what this browser has to offer, and minds the page's coming and going. */
export function keepInBrowser(page: Page): Keeper {
  const keeper = new Keeper(page, {
    tabs: {
      locks: navigator.locks,
      channel: typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : undefined,
      patience: 1500,
    },
    patience: { firstRetry: 1000, lastRetry: 30_000, slow: 4000 },
    rhythm: { idle: 2000, acts: 50 },
    persist: navigator.storage?.persist ? () => navigator.storage.persist() : undefined,
    vault: {},
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.hide();
    else keeper.wake();
  });
  window.addEventListener('pagehide', () => keeper.hide());
  window.addEventListener('pageshow', () => keeper.wake());
  window.addEventListener('beforeunload', (event) => {
    if (keeper.hasUnsaved) event.preventDefault();
  });
  return keeper;
}

const SHOWN = 'tribecraft document';

/** Which document this tab showed before it was loaded again; another tab may show another one. */
export function recallShown(): string | null {
  try {
    return sessionStorage.getItem(SHOWN);
  } catch {
    return null;
  }
}

export function rememberShown(key: string): void {
  try {
    sessionStorage.setItem(SHOWN, key);
  } catch {
    // The document opened last comes up instead.
  }
}
