import { drawPng, type PngJob, type PngMessage } from './png.ts';

const say = (message: PngMessage) => postMessage(message);
const never = new AbortController().signal;

/** Draws one picture away from the page; whoever asked ends this worker to stop it. */
addEventListener('message', ({ data }: MessageEvent<PngJob>) => {
  drawPng(data, (part) => say({ kind: 'progress', part }), never).then(
    (outcome) => say({ kind: 'outcome', outcome }),
    (fault: unknown) => say({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
  );
});
