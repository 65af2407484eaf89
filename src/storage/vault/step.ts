import type { Command } from '../../domain/commands/command.ts';
import { apply, revert } from '../../domain/commands/index.ts';
import type { Change } from '../../domain/commands/outcome.ts';
import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';

/** One gesture: what was asked, and the changes it made, forward and back. */
export interface Deed {
  command: Command;
  changes: Change[];
}

/** A gesture in the history of a document that is open. */
export interface Step extends Deed {
  /** The document as it was before it. */
  before: Document;
}

/**
 * The steps of a document that was just opened. What the document was before each of them is worked out when somebody
 * asks, step by step from the nearest that is known: nobody asks about most.
 */
export function stepsOf(document: Document, { past, future }: History<Deed>): History<Step> {
  return {
    past: chained(past, document, (after, { changes }) => revert(after, changes), 'end'),
    future: chained(future, document, (before, { changes }) => apply(before, changes), 'start'),
  };
}

/** `known` is the document at the near end of the last deed: after it where one goes back, before it going forward. */
function chained(
  deeds: readonly Deed[],
  known: Document,
  further: (near: Document, deed: Deed) => Document,
  nearEnd: 'start' | 'end',
): Step[] {
  let near = () => known;
  const steps = deeds.toReversed().map((deed) => {
    const nearOfThis = near;
    const far = once(() => further(nearOfThis(), deed));
    near = far;
    return laidOut(deed, nearEnd === 'end' ? far : nearOfThis);
  });
  return steps.reverse();
}

function laidOut({ command, changes }: Deed, before: () => Document): Step {
  return {
    command,
    changes,
    get before() {
      return before();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
