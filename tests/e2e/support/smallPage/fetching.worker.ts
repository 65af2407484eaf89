import { answerOf } from './answerOf.ts';

addEventListener('message', async ({ data }: MessageEvent<string>) => postMessage(await answerOf(data)));
