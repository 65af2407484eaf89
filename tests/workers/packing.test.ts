import { deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, type Packing, packed, unpacked } from '../../src/workers/packing.ts';

const PACKINGS: readonly Packing[] = ['deflate', 'deflate-raw', 'gzip'];
const pack = { deflate: deflateSync, 'deflate-raw': deflateRawSync, gzip: gzipSync };
const unpack = { deflate: inflateSync, 'deflate-raw': inflateRawSync, gzip: gunzipSync };

it.each(PACKINGS)('%s is undone by others, and undoes what others packed, up to the last byte', async (packing) => {
  const some = fc.uint8Array({ maxLength: 300 });
  // More than goes in at once.
  const much = fc.uint8Array({ minLength: 40_000, maxLength: 60_000 });
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: much }), async (bytes) => {
      expect(new Uint8Array(unpack[packing](await packed(bytes, packing)))).toEqual(new Uint8Array(bytes));
      const theirs = new Uint8Array(pack[packing](bytes));
      expect(await unpacked(theirs, packing, bytes.length)).toEqual(new Uint8Array(bytes));
      if (bytes.length > 0) expect(await unpacked(theirs, packing, bytes.length - 1)).toBe('too-large');
      expect(await unpacked(theirs.subarray(0, -1), packing, bytes.length)).toBe('damaged');
    }),
  );
});

it('unpacks no other packing, and nothing that was changed', async () => {
  const sound = await packed(new Uint8Array(100), 'deflate');
  expect(await unpacked(sound, 'deflate-raw', 1000)).toBe('damaged');
  expect(await unpacked(sound, 'gzip', 1000)).toBe('damaged');
  expect(await unpacked(new Uint8Array(0), 'deflate', 1000)).toBe('damaged');
  const changed = sound.map((byte, at) => (at === sound.length - 2 ? byte ^ 1 : byte));
  expect(await unpacked(changed, 'deflate', 1000)).toBe('damaged');
});

it('ends what would unpack to gigabytes, with no more than a few pieces of it in memory', async () => {
  const nothings = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const bomb = new Uint8Array(Buffer.concat(Array.from({ length: 32 }, () => nothings)));
  const before = process.memoryUsage().arrayBuffers;
  expect(await unpacked(bomb, 'gzip', 1024 * 1024)).toBe('too-large');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

it('joins pieces in their order', () => {
  expect([...joined([Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
});
