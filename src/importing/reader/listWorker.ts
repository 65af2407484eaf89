import type { Slice } from '../../workers/slices.ts';
import { answering } from './answering.ts';

const ask = answering((said) => postMessage(said));

/** Reads a source and holds it, away from the page; whoever asked ends this worker to stop it. */
addEventListener('message', ({ data }: MessageEvent<Slice>) => ask(data));
