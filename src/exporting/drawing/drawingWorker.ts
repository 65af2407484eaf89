import { answerOrders } from './answerOrders.ts';
import { draw } from './drawing.ts';

/** Needs no pauses: nobody waits for this thread, and whoever wants it to stop ends it. */
const noPause = () => undefined;

answerOrders((job, onProgress) => draw(job, onProgress, noPause));
