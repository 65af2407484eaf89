import type { PlacedTribe } from '../../scene/scene.ts';
import { type DrawingJob, type DrawingMessage, type DrawingOrder, draw } from './drawing.ts';

const say = (message: DrawingMessage) => postMessage(message);
/** Needs no pauses: nobody waits for this thread, and whoever wants it to stop ends it. */
const noPause = () => undefined;

let job: DrawingJob | null = null;
const tribes: PlacedTribe[] = [];

/** Draws one picture away from the page. */
addEventListener('message', ({ data: order }: MessageEvent<DrawingOrder>) => {
  if (order.kind === 'job') job = order.job;
  if (order.kind === 'tribes') tribes.push(...order.tribes);
  if (order.kind !== 'draw' || !job) return;
  const picture = { ...job.picture, scene: { ...job.picture.scene, tribes } };
  draw({ ...job, picture }, (part) => say({ kind: 'progress', part }), noPause).then(
    (outcome) => say({ kind: 'outcome', outcome }),
    (fault: unknown) => say({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
  );
});
