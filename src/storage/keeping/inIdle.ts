/** Runs work that pauses often whenever the browser has nothing better to do, and answers its result. */
export function inIdle<Result>(work: Generator<void, Result>): Promise<Result> {
  return new Promise((finished, failed) => {
    const goOn = (hasTime: () => boolean) => {
      try {
        let step = work.next();
        while (!step.done && hasTime()) step = work.next();
        if (step.done) finished(step.value);
        else later(goOn);
      } catch (error) {
        failed(error);
      }
    };
    later(goOn);
  });
}

/** Far less than a frame, where the browser does not say how long it has time. */
const SLICE = 4;

function later(goOn: (hasTime: () => boolean) => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback((deadline) => goOn(() => deadline.timeRemaining() > 1), { timeout: 1000 });
    return;
  }
  setTimeout(() => {
    const end = performance.now() + SLICE;
    goOn(() => performance.now() < end);
  });
}
