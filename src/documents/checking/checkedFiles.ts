import type { Checking } from '../../exporting/report/reportOn.ts';
import type { ReadResult } from '../../storage/readDocument.ts';
import { liveValue } from '../../store/liveValue.ts';
import { type CheckedFile, checkedFile } from './checkedFile.ts';

/** Something to check: a file, or a document that the browser keeps. */
export interface Source extends Pick<CheckedFile, 'id' | 'name' | 'open'> {
  /** Rejects with the signal's reason once it is stopped. */
  read(signal: AbortSignal): Promise<ReadResult>;
}

/** Which of two sets: what is checked now, or what that is held against. */
export type Which = 'now' | 'earlier';

/** What was checked beside the document that is open. Nothing of it is opened, kept or changed. */
export interface CheckedFiles {
  now: readonly CheckedFile[];
  earlier: readonly CheckedFile[];
  /** While files are checked: how many of how many are. */
  progress: { done: number; of: number } | null;
  /** How many were not checked, since it was stopped before. */
  left: number;
}

const NOTHING: CheckedFiles = { now: [], earlier: [], progress: null, left: 0 };

/** It stays while another page is shown, and goes with the page. */
export const checkedFiles = liveValue<CheckedFiles>(() => NOTHING);

/** In milliseconds: how long what was checked may wait to be shown, so that showing does not hold up checking. */
const SHOWN_AFTER = 500;

let stopping = new AbortController();

/**
 * Checks some sources one after the other, and adds them to a set as they come; the same source again takes the place of
 * what it was. Asked again meanwhile, both go on, and are counted together.
 */
export async function checkSources(which: Which, sources: readonly Source[], checking: Checking): Promise<void> {
  const { signal } = stopping;
  const more = (by: { done?: number; of?: number }) => {
    const { done, of } = checkedFiles.getState().progress ?? { done: 0, of: 0 };
    checkedFiles.setState({ progress: { done: done + (by.done ?? 0), of: of + (by.of ?? 0) } });
  };
  checkedFiles.setState({ left: 0 });
  more({ of: sources.length });
  let waiting: CheckedFile[] = [];
  let shownAt = performance.now();
  const show = () => {
    add(which, waiting);
    waiting = [];
    shownAt = performance.now();
  };
  for (const source of sources) {
    // The page shows how far it is, and hears that it is to stop.
    await new Promise((goOn) => setTimeout(goOn));
    const known = signal.aborted ? null : await source.read(signal).catch(() => null);
    if (signal.aborted) return show();
    if (known) waiting.push(checkedFile(source, known, checking));
    if (performance.now() - shownAt > SHOWN_AFTER) show();
    more({ done: 1 });
  }
  show();
  const { progress } = checkedFiles.getState();
  if (progress && progress.done >= progress.of) checkedFiles.setState({ progress: null });
}

function add(which: Which, files: readonly CheckedFile[]): void {
  const all = new Map(checkedFiles.getState()[which].map((each) => [each.id, each]));
  for (const file of files) all.set(file.id, file);
  checkedFiles.setState({ [which]: [...all.values()] });
}

/** Leaves it at what was checked so far. */
export function stopChecking(): void {
  stopping.abort();
  stopping = new AbortController();
  const { done, of } = checkedFiles.getState().progress ?? { done: 0, of: 0 };
  checkedFiles.setState({ progress: null, left: of - done });
}

/** Lets go of one file, or of all of a set. */
export function forget(which: Which, id?: string): void {
  const kept = checkedFiles.getState()[which].filter((each) => id !== undefined && each.id !== id);
  checkedFiles.setState({ [which]: kept, left: 0 });
}
