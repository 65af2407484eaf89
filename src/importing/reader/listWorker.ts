import type { Asked } from './asked.ts';
import { HeldSource } from './heldSource.ts';

const source = new HeldSource();

/** Reads a source and holds it, away from the page; whoever asked ends this worker to stop it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  source.answer(data).then(
    (answered) => postMessage({ answered }),
    (error: unknown) => postMessage({ failed: String(error) }),
  );
});
