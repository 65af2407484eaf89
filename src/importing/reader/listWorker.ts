import type { Slice } from '../../workers/slices.ts';
import { answering } from './answering.ts';
import { warmUp } from './warmUp.ts';

const ask = answering((said) => postMessage(said));
let isAsked = false;

/** Reads a source and holds it, away from the page; whoever asked ends this worker to stop it. */
addEventListener('message', ({ data }: MessageEvent<Slice>) => {
  isAsked = true;
  ask(data);
});

// After what it was asked right away.
setTimeout(() => void warmUp(() => isAsked));
