import { describe, expect, it } from 'vitest';
import { svgWithDocument } from '../../src/storage/carried/svgCarried.ts';
import { contentOf, readContent } from '../../src/storage/fileContent.ts';
import { type ReadOrLocked, readDocument } from '../../src/storage/readDocument.ts';
import { readFile } from '../../src/storage/readFile.ts';
import { smallPng } from '../support/smallPng.ts';
import { document } from './hostile/smallFile.ts';

const SMALL = document({});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const svgOf = async (text: string) => bytesOf(await svgWithDocument('<svg></svg>', text));

async function read(file: Uint8Array): Promise<ReadOrLocked> {
  const content = await contentOf(file);
  return content.kind === 'refused' ? content : readContent(content);
}

const refused = (code: string, values = {}) => ({ kind: 'refused', faults: [{ path: '', code, values }], count: 1 });

describe('what there is to read in a file', () => {
  it('is all of it, unless it is a picture that can carry a document', async () => {
    for (const text of [SMALL, '{', '', '\ufeff{}'])
      expect(await read(bytesOf(text))).toEqual(readDocument(bytesOf(text)));
    const photo = Uint8Array.of(0xff, 0xd8, 0xff);
    expect(await read(photo)).toEqual(refused('other-file', { file: 'picture' }));
  });

  it('is what a picture carries, with every fault that the document itself has', async () => {
    expect(await read(await svgOf(SMALL))).toEqual(readDocument(SMALL));
    const older = '{"format":"tribecraft","version":99}';
    expect(await read(await svgOf(older))).toEqual(readDocument(older));
    const faulty = SMALL.replace('"name"', '"nam"');
    expect(await read(await svgOf(faulty))).toEqual(readDocument(faulty));
    expect(readDocument(faulty).kind).toBe('refused');
  });

  it('is said to be nothing, damaged or newer', async () => {
    expect(await read(smallPng())).toEqual(refused('carries-nothing'));
    expect(await read(bytesOf('<svg></svg>'))).toEqual(refused('carries-nothing'));
    expect(await read(smallPng().subarray(0, -1))).toEqual(refused('damaged-picture', { damage: 'cut' }));
    const { crc32 } = await import('node:zlib');
    const newer = `${crc32('2;').toString(16).padStart(8, '0')};2;`;
    const svg = `<svg><metadata id="tribecraft-document">${newer};tribecraft-document</metadata></svg>`;
    expect(await read(bytesOf(svg))).toEqual(refused('newer-picture'));
  });

  it.each(['{"format":', '{"name":"\u0000"}', '{}{}'])('is damaged where it is no JSON: %j', async (text) => {
    expect(await read(await svgOf(text))).toEqual(refused('damaged-picture', { damage: 'no-json' }));
  });
});

describe('a small picture', () => {
  const never = new AbortController().signal;
  const noWorker = () => Promise.reject(new Error('No worker is needed'));

  it('is read in the page where what it carries is small too', async () => {
    expect(await readFile(new Blob([await svgOf(SMALL)]), never, noWorker)).toEqual(readDocument(SMALL));
    expect(await readFile(new Blob(['<svg></svg>']), never, noWorker)).toEqual(refused('carries-nothing'));
  });

  it('is read in a worker where what it carries is large', async () => {
    const large = await svgOf(document({ zebra: 'x'.repeat(3_000_000) }));
    expect(large.length).toBeLessThan(20_000);
    const asked: unknown[] = [];
    class AnsweringWorker extends EventTarget {
      postMessage(file: Blob): void {
        asked.push(file);
        this.dispatchEvent(new MessageEvent('message', { data: readDocument(SMALL) }));
      }
      terminate(): void {
        asked.push('ended');
      }
    }
    const picture = new Blob([large]);
    const made = async () => new AnsweringWorker() as unknown as Worker;
    expect(await readFile(picture, never, made)).toEqual(readDocument(SMALL));
    expect(asked).toEqual([picture, 'ended']);
  });

  it('is opened no further once that is stopped', async () => {
    const stopped = new AbortController();
    const reading = readFile(new Blob([await svgOf(SMALL)]), stopped.signal, noWorker);
    stopped.abort();
    await expect(reading).rejects.toThrow(/abort/);
  });
});
