import { contentOf, readContent } from './fileContent.ts';
import type { ReadOrLocked } from './readDocument.ts';

/** `null`: it could not be read to its end. */
const say = (read: ReadOrLocked | null) => postMessage(read);

/** Reads one file away from the page; whoever asked ends this worker to stop it. */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  data
    .arrayBuffer()
    .then((bytes) => contentOf(new Uint8Array(bytes)))
    .then((content) => (content.kind === 'refused' ? content : readContent(content)))
    .then(say, () => say(null));
});
