import { apply, revert } from '../../domain/commands/run.ts';
import type { Document } from '../../domain/document.ts';
import type { Deed } from '../../domain/history.ts';
import { afterDoing, afterRedoing, afterUndoing, type History } from '../../domain/history.ts';
import type { Entry } from './entry.ts';
import type { State } from './snapshot.ts';

/** The entries of a journal by their numbers; `null` is one that is damaged. */
export type Journal = ReadonlyMap<number, Entry | null>;

/** Goes on from a state, entry by entry, up to `head` or to the first entry that is missing or damaged. */
export function replay(from: State, journal: Journal, head: number): State {
  let state = from;
  while (state.seq < head) {
    const entry = journal.get(state.seq + 1);
    const next = entry ? after(state, entry, journal) : null;
    if (!next) break;
    state = next;
  }
  return state;
}

/** A history without the steps whose entries are gone: what lies behind the first of those can be reached no more. */
export function reachable(numbers: History<number>, journal: Journal): History<number> {
  return { past: unbroken(numbers.past, journal), future: unbroken(numbers.future, journal) };
}

/** The deeds behind a history of numbers. */
export function deedsOf(numbers: readonly number[], journal: Journal): Deed[] {
  return numbers.flatMap((seq) => deedAt(seq, journal) ?? []);
}

/** The numbers of a history after one more act. */
export function numbersAfter(numbers: History<number>, { kind, seq }: Pick<Entry, 'kind' | 'seq'>): History<number> {
  switch (kind) {
    case 'done':
      return afterDoing(numbers, seq);
    case 'undone':
      return afterUndoing(numbers);
    case 'redone':
      return afterRedoing(numbers);
  }
}

function after({ document, numbers }: State, entry: Entry, journal: Journal): State | null {
  const changed = documentAfter(document, numbers, entry, journal);
  return changed && { document: changed, seq: entry.seq, numbers: numbersAfter(numbers, entry) };
}

function documentAfter(
  document: Document,
  { past, future }: History<number>,
  entry: Entry,
  journal: Journal,
): Document | null {
  switch (entry.kind) {
    case 'done':
      return apply(document, entry.changes);
    case 'undone': {
      const deed = deedAt(past.at(-1), journal);
      return deed && revert(document, deed.changes);
    }
    case 'redone': {
      const deed = deedAt(future.at(-1), journal);
      return deed && apply(document, deed.changes);
    }
  }
}

function deedAt(seq: number | undefined, journal: Journal): Deed | null {
  const entry = seq === undefined ? null : journal.get(seq);
  return entry?.kind === 'done' ? entry : null;
}

/** The numbers after the last one whose entry is gone: both lists end with what is taken next. */
function unbroken(numbers: readonly number[], journal: Journal): number[] {
  return numbers.slice(numbers.findLastIndex((seq) => !deedAt(seq, journal)) + 1);
}
