import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/storage/readDocument.ts';
import { readFile } from '../../src/storage/readFile.ts';
import { document } from './hostile/smallFile.ts';

const never = new AbortController().signal;
const SMALL = document({});
/** Large enough for a worker. */
const LARGE = document({ zebra: 'x'.repeat(3_000_000) });

/** A worker as a browser has it, that answers by what is given; and whether it was ended. */
class OneWorker extends EventTarget {
  isEnded = false;
  readonly #answer: (worker: OneWorker, file: Blob) => unknown;

  constructor(answer: (worker: OneWorker, file: Blob) => unknown) {
    super();
    this.#answer = answer;
  }

  postMessage(file: Blob): void {
    this.#answer(this, file);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const made = (worker: OneWorker) => async () => worker as unknown as Worker;

describe('a file that the user chose', () => {
  it('is read in the page where it is small', async () => {
    const noWorker = () => Promise.reject(new Error('No worker is needed'));
    expect(await readFile(new Blob([SMALL]), never, noWorker)).toEqual(readDocument(SMALL));
  });

  it('is read in a worker where it is large, which is ended then', async () => {
    const worker = new OneWorker(async (self, file) => self.say(readDocument(await file.text())));
    expect(await readFile(new Blob([LARGE]), never, made(worker))).toEqual(readDocument(LARGE));
    expect(worker.isEnded).toBe(true);
  });

  it('is refused before it is read where it is too large', async () => {
    const file = { size: 65 * 1024 * 1024 } as Blob;
    expect(await readFile(file, never)).toMatchObject({ kind: 'refused', faults: [{ code: 'too-large' }] });
  });

  it('[P8] is refused in words where its worker dies, gives up or cannot be had', async () => {
    const refused = { kind: 'refused', faults: [{ path: '', code: 'unread', values: {} }], count: 1 };
    const dying = new OneWorker((self) => self.dispatchEvent(new Event('error', { cancelable: true })));
    expect(await readFile(new Blob([LARGE]), never, made(dying))).toEqual(refused);
    expect(dying.isEnded).toBe(true);
    const full = new OneWorker((self) => self.say(null));
    expect(await readFile(new Blob([LARGE]), never, made(full))).toEqual(refused);
    const none = () => Promise.reject(new Error('No more workers'));
    expect(await readFile(new Blob([LARGE]), never, none)).toEqual(refused);
  });

  it('is refused in words where it is gone since it was chosen', async () => {
    const gone = new Blob([SMALL]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await readFile(gone, never)).toMatchObject({ faults: [{ code: 'unread' }] });
  });

  it('is read no further once that is stopped', async () => {
    const stopped = new AbortController();
    const worker = new OneWorker(() => stopped.abort());
    await expect(readFile(new Blob([LARGE]), stopped.signal, made(worker))).rejects.toThrow(/abort/);
    expect(worker.isEnded).toBe(true);
  });
});
