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
