/** How long something that can wait waits at the most, in milliseconds: somebody who looks for it has not missed it yet. */
const PATIENCE = 1_000;

/** Calls `work` once the browser has nothing better to do, and never after what this returns was called. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const soon = setTimeout(work);
    return () => clearTimeout(soon);
  }
  const idle = requestIdleCallback(() => work(), { timeout: PATIENCE });
  return () => cancelIdleCallback(idle);
}

/** For how long one bit of such work goes on, in milliseconds: far less than a frame. */
const BIT = 8;

/** Does work that pauses often, bit by bit whenever the browser has nothing better to do, until what this returns is called. */
export function inSpareTime(work: Generator<void, unknown>): () => void {
  let stop = () => {};
  const goOn = () => {
    const until = performance.now() + BIT;
    let isOver = false;
    while (!isOver && performance.now() < until) isOver = work.next().done === true;
    if (!isOver) stop = whenIdle(goOn);
  };
  stop = whenIdle(goOn);
  return () => stop();
}
