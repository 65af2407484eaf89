/**
 * In milliseconds: the least time to work in one go, far less than a frame, the most of a long idle moment, which leaves
 * room for what the browser cleans up in it, and how long to wait for one.
 */
const SLICE = 4;
const MOST = 8;
const PATIENCE = 300;

/** Runs work that pauses often whenever the browser has nothing better to do, and answers its result. */
export function inIdle<Result>(work: Generator<void, Result>): Promise<Result> {
  return new Promise((finished, failed) => {
    const goOn = (idle: () => number) => {
      const begin = performance.now();
      const mayGoOn = () => {
        const worked = performance.now() - begin;
        return worked < SLICE || (worked < MOST && idle() > 1);
      };
      try {
        let step = work.next();
        while (!step.done && mayGoOn()) step = work.next();
        if (step.done) finished(step.value);
        else later(goOn);
      } catch (error) {
        failed(error);
      }
    };
    later(goOn);
  });
}

/** Calls `goOn` in an idle moment, with a function that tells how many milliseconds of idle time are left. */
function later(goOn: (idle: () => number) => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback((deadline) => goOn(() => deadline.timeRemaining()), { timeout: PATIENCE });
  } else setTimeout(() => goOn(() => 0));
}
