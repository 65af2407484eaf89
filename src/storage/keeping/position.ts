import { apply, revert } from '../../domain/commands/run.ts';
import type { Shown, Step } from '../../domain/history.ts';
import { afterDoing, afterRedoing, afterUndoing, type History } from '../../domain/history.ts';
import type { Act, Entry } from '../vault/entry.ts';
import { numbersAfter } from '../vault/replay.ts';
import type { State } from '../vault/snapshot.ts';

/** Where a page stands in the journal of a document. */
export interface Position {
  shown: Shown;
  /** The last entry, and the history by the numbers of the entries. */
  seq: number;
  numbers: History<number>;
}

export function stateAt({ shown, seq, numbers }: Position): State {
  return { document: shown.document, seq, numbers };
}

/**
 * The first position in the journal of a document that was made in the page: the steps of its history are numbered as
 * if each had just been done once.
 */
export function beginningOf(shown: Shown, labelOf: (step: Step) => string): { at: Position; entries: Entry[] } {
  const { past, future } = shown;
  const entries = [...past, ...future].map((step, index): Entry => {
    const { command, changes } = step;
    return { kind: 'done', command, changes, label: labelOf(step), seq: index + 1 };
  });
  const numbers = entries.map(({ seq }) => seq);
  const history = { past: numbers.slice(0, past.length), future: numbers.slice(past.length) };
  return { at: { shown, seq: entries.length, numbers: history }, entries };
}

/** The position after an entry whose outcome the page shows already. */
export function positionAfter({ numbers }: Position, entry: Entry, shown: Shown): Position {
  return { shown, seq: entry.seq, numbers: numbersAfter(numbers, entry) };
}

/**
 * The position after an entry of another tab; `null` where the entry does not follow on this one, so that the document
 * has to be read again.
 */
export function positionFollowing(at: Position, entry: Entry): Position | null {
  const shown = entry.seq === at.seq + 1 ? shownAfter(at.shown, entry) : null;
  return shown && positionAfter(at, entry, shown);
}

/** What a page shows after an act; `null` where there is nothing to take back or to do again. */
export function shownAfter(shown: Shown, act: Act): Shown | null {
  const { document } = shown;
  switch (act.kind) {
    case 'done': {
      const { command, changes } = act;
      return { document: apply(document, changes), ...afterDoing(shown, { command, changes, before: document }) };
    }
    case 'undone': {
      const step = shown.past.at(-1);
      return step ? { document: revert(document, step.changes), ...afterUndoing(shown) } : null;
    }
    case 'redone': {
      const step = shown.future.at(-1);
      return step ? { document: apply(document, step.changes), ...afterRedoing(shown) } : null;
    }
  }
}
