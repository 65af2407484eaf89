import { JoinedSlices, type Slice, slicesOf } from '../../workers/slices.ts';
import type { Asked } from './asked.ts';
import { HeldSource } from './heldSource.ts';

/** What a worker says: its answer, piece by piece, or why there is none. */
export type Said = { answered: Slice } | { failed: string };

/** A source that is asked, and answers, piece by piece: what comes in is to be given to what this returns. */
export function answering(say: (said: Said) => void): (slice: Slice) => void {
  const source = new HeldSource();
  let asking = new JoinedSlices();
  const answer = async (asked: Asked) => {
    try {
      for (const answered of slicesOf(await source.answer(asked))) say({ answered });
    } catch (error) {
      say({ failed: String(error) });
    }
  };
  return (slice) => {
    const asked = asking.add(slice);
    if (!asked) return;
    asking = new JoinedSlices();
    void answer(asked.whole as Asked);
  };
}
