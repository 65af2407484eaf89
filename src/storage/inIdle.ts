import { workedOff } from '../workers/inTurns.ts';

/** In milliseconds: how long to wait for an idle moment. */
const PATIENCE = 300;

/** Runs work that pauses often whenever the browser has nothing better to do, and answers its result. */
export function inIdle<Result>(work: Generator<void, Result>): Promise<Result> {
  return workedOff(work, (goOn) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback((deadline) => goOn(() => deadline.timeRemaining()), { timeout: PATIENCE });
    } else setTimeout(() => goOn(() => 0));
  });
}
