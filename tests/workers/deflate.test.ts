import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflated, inflated, joined, type Packing } from '../../src/workers/deflate.ts';

const reference = { deflate: deflateSync, 'deflate-raw': deflateRawSync };

it.each<Packing>(['deflate', 'deflate-raw'])(
  '%s packs and unpacks as zlib does, up to the last byte',
  async (packing) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const packed = await deflated(bytes, packing);
        expect(packed).toEqual(new Uint8Array(reference[packing](bytes)));
        expect(await inflated(packed, packing, bytes.length)).toEqual(bytes);
        if (bytes.length > 0) expect(await inflated(packed, packing, bytes.length - 1)).toBe('too-large');
        expect(await inflated(packed.subarray(0, -1), packing, bytes.length)).toBe('damaged');
      }),
    );
  },
);

it('unpacks no other packing', async () => {
  const packed = await deflated(new Uint8Array(100), 'deflate');
  expect(await inflated(packed, 'deflate-raw', 1000)).toBe('damaged');
  expect(await inflated(new Uint8Array(0), 'deflate', 1000)).toBe('damaged');
});

it('joins pieces in their order', () => {
  expect([...joined([Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
});
