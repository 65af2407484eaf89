/**
 * How strongly an edge pulls at what is held between `from` and `to`, in pixels: -1 at `from` or before it, 1 at `to` or
 * behind it, less the further it is from there, and 0 where it is further than `edge` from both.
 */
export function edgePull(at: number, from: number, to: number, edge: number): number {
  const pull = Math.min(0, at - from - edge) + Math.max(0, at - to + edge);
  return Math.max(-1, Math.min(1, pull / edge));
}
