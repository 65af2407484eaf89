import type { PlacedTribe } from '../../scene/scene.ts';
import type { DrawingJob, DrawingMessage, DrawingOrder, DrawingOutcome } from './drawing.ts';

const say = (message: DrawingMessage) => postMessage(message);

/** In a worker: draws one picture away from the page, once all of it has been told. */
export function answerOrders(
  draw: (job: DrawingJob, onProgress: (part: number) => void) => Promise<DrawingOutcome>,
): void {
  let job: DrawingJob | null = null;
  const tribes: PlacedTribe[] = [];
  addEventListener('message', ({ data: order }: MessageEvent<DrawingOrder>) => {
    if (order.kind === 'job') job = order.job;
    if (order.kind === 'tribes') tribes.push(...order.tribes);
    if (order.kind !== 'draw' || !job) return;
    const picture = { ...job.picture, scene: { ...job.picture.scene, tribes } };
    draw({ ...job, picture }, (part) => say({ kind: 'progress', part })).then(
      (outcome) => say({ kind: 'outcome', outcome }),
      (fault: unknown) => say({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
}
