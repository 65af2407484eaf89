import type { BrowserMemory } from '../browserMemory.ts';
import { Keeper } from './keeper.ts';
import type { Page } from './page.ts';

/**
 * Keeps a page's documents by the means that this browser has, and reacts to the page being hidden, shown and left.
 * Where the page may keep nothing, it asks before it is left only if it `hasOwnWork`: something that stands in no file.
 */
export function keepInBrowser(page: Page, memory: BrowserMemory, hasOwnWork: () => boolean): Keeper {
  const keeper = new Keeper(page, {
    tabs: {
      locks: navigator.locks,
      channel: typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : undefined,
      patience: 1500,
    },
    patience: { firstRetry: 1000, lastRetry: 30_000, slow: 4000 },
    rhythm: { idle: 2000, acts: 50 },
    persist: navigator.storage?.persist ? () => navigator.storage.persist() : undefined,
    vault: { name: memory.name, mayKeep: () => memory.mayKeep },
  });
  // What was promised before a reload still holds; what was refused is asked again.
  navigator.storage?.persisted?.().then(
    (isPersisted) => isPersisted && page.notePersisted(true),
    () => undefined,
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.hide();
    else keeper.wake();
  });
  window.addEventListener('pagehide', () => keeper.hide());
  window.addEventListener('pageshow', () => keeper.wake());
  window.addEventListener('beforeunload', (event) => {
    if (memory.isStopped) return;
    if (memory.mayKeep ? keeper.hasUnsaved : hasOwnWork()) event.preventDefault();
  });
  return keeper;
}
