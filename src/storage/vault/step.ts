import { apply, revert } from '../../domain/commands/run.ts';
import type { Document } from '../../domain/document.ts';
import type { Deed, History, Step } from '../../domain/history.ts';

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
