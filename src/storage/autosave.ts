import type { Document } from '../domain/document.ts';
import { errorName } from './database.ts';
import type { DocumentStore } from './documents.ts';

/** How the copy in this browser stands. `memory`: it could not be written, and is tried again; `reason` is the error's name. */
export type SaveReport = { kind: 'saved' } | { kind: 'saving' } | { kind: 'memory'; reason: string };

/** Calls back with each new state of a document under its key; gives the way to stop. */
export type Subscribe = (changed: (key: string, document: Document) => void) => () => void;

export interface Autosave {
  /** Writes at once what waits, such as when the page is hidden. Resolves when it was written, or could not be. */
  flush(): Promise<void>;
  stop(): void;
}

/** Milliseconds until a write that failed is tried again: doubling from the first to the last. */
const FIRST_PAUSE = 1000;
const LAST_PAUSE = 30_000;

/**
 * Keeps the newest state of every document that changes written, one write at a time; states in between are skipped.
 * Never throws and never gives up: what could not be written waits in memory, and is tried again after a pause, at the
 * next change and at `flush`.
 */
export function keepSaved(
  store: Pick<DocumentStore, 'save'>,
  subscribe: Subscribe,
  report: (state: SaveReport) => void,
): Autosave {
  const waiting = new Map<string, Document>();
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isStopped = false;

  function writeAfter(pause: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(write, pause);
  }

  function write(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  }

  /** Until nothing waits, or one could not be written. */
  async function writeAll(): Promise<void> {
    for (let next = first(waiting); next; next = first(waiting)) {
      const [key, document] = next;
      try {
        await store.save(key, document);
      } catch (error) {
        moveToEnd(waiting, key);
        report({ kind: 'memory', reason: errorName(error) });
        writeAfter(Math.min(LAST_PAUSE, FIRST_PAUSE * 2 ** failures));
        failures++;
        return;
      }
      failures = 0;
      if (waiting.get(key) === document) waiting.delete(key);
      report({ kind: waiting.size > 0 ? 'saving' : 'saved' });
    }
  }

  const unsubscribe = subscribe((key, document) => {
    waiting.set(key, document);
    if (failures === 0) report({ kind: 'saving' });
    // Not at once: the page paints what changed first.
    writeAfter(0);
  });

  return {
    async flush() {
      clearTimeout(timer);
      if (waiting.size > 0) await write();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value] | undefined {
  return map.entries().next().value;
}

/** So that a document that cannot be written does not hold up the others. */
function moveToEnd<Key, Value>(map: Map<Key, Value>, key: Key): void {
  const value = map.get(key);
  if (value === undefined) return;
  map.delete(key);
  map.set(key, value);
}
