import { contentOf, readContent } from './fileContent.ts';
import { type ReadOrLocked, tooLarge } from './readDocument.ts';
import { UNREAD } from './unread.ts';

/** In bytes: from here on a file is read in a worker, so that the page goes on answering. */
const LARGE = 2 * 1024 * 1024;
/** In milliseconds: a worker that has said nothing for so long has died without a word. */
const PATIENCE = 180_000;

/**
 * Reads a file that the user chose, which may be a picture that carries a document, or says that it is locked; one that
 * the browser does not read to its end is refused like any other that cannot be opened. Rejects with the signal's reason
 * when it is stopped, and with nothing else.
 */
export async function readFile(
  file: Blob,
  signal: AbortSignal,
  makeWorker: () => Promise<Worker> = startWorker,
): Promise<ReadOrLocked> {
  const refusal = tooLarge(file.size);
  if (refusal) return refusal;
  try {
    if (file.size < LARGE) {
      const content = await contentOf(new Uint8Array(await file.arrayBuffer()));
      signal.throwIfAborted();
      if (content.kind === 'refused') return content;
      // A small picture may carry a large document.
      if (content.bytes.length < LARGE) return readContent(content);
    }
    const worker = await makeWorker();
    return await readIn(worker, file, signal).finally(() => worker.terminate());
  } catch {
    signal.throwIfAborted();
    return UNREAD;
  }
}

async function startWorker(): Promise<Worker> {
  return (await import('./startReadWorker.ts')).startReadWorker();
}

function readIn(worker: Worker, file: Blob, signal: AbortSignal): Promise<ReadOrLocked> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const patience = setTimeout(() => resolve(UNREAD), PATIENCE);
    const settle = (read: ReadOrLocked | null) => {
      clearTimeout(patience);
      resolve(read ?? UNREAD);
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadOrLocked | null>) => settle(data));
    worker.addEventListener('messageerror', () => settle(null));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(null);
    });
    worker.postMessage(file);
  });
}
