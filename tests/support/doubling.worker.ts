import { twice } from './twice.ts';

addEventListener('message', ({ data }: MessageEvent<number>) => postMessage(twice(data)));
