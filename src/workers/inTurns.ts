/** Calls `goOn` later, with a function that tells how many milliseconds there are to work in. */
type Later = (goOn: (left: () => number) => void) => void;

/** In milliseconds: the least to work in one go, and the most, half a frame, which leaves room for what the browser cleans up. */
const LEAST = 4;
const MOST = 8;

/** Runs work that pauses often, in turns that `later` gives it, and answers its result. */
export function workedOff<Result>(work: Generator<void, Result>, later: Later): Promise<Result> {
  return new Promise((finished, failed) => {
    const goOn = (left: () => number) => {
      const begin = performance.now();
      const mayGoOn = () => {
        const worked = performance.now() - begin;
        return worked < LEAST || (worked < MOST && left() > 1);
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

/**
 * Runs work that somebody waits for: at once, and in turns right after each other, between which the page answers and
 * draws. What can wait is done `inIdle`, where half of the time goes by between one idle moment and the next.
 */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  // A timer would be held back by four milliseconds from its fifth turn on.
  const { port1: turns, port2: next } = new MessageChannel();
  let isBegun = false;
  try {
    return await workedOff(work, (goOn) => {
      const turn = () => goOn(() => MOST);
      turns.onmessage = turn;
      if (isBegun) return next.postMessage(null);
      isBegun = true;
      turn();
    });
  } finally {
    turns.close();
  }
}
