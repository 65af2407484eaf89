import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src/storage/locked/gzip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const MANY = 64 * 1024 * 1024;

describe('packing', () => {
  it('is undone by others, and undoes what others packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (bytes) => {
        const same = new Uint8Array(bytes);
        expect(new Uint8Array(gunzipSync(await packed(same)))).toEqual(same);
        expect(await unpacked(new Uint8Array(gzipSync(bytes)), MANY)).toEqual(same);
      }),
      { numRuns: 20 },
    );
  });

  it('gives as much as is allowed, and nothing of one byte more', async () => {
    const small = await packed(bytesOf('Zoë en Jörg'));
    expect(await unpacked(small, 13)).toEqual(bytesOf('Zoë en Jörg'));
    expect(await unpacked(small, 12)).toBeNull();
  });

  it('ends what would unpack to gigabytes, with no more than a few pieces of it in memory', async () => {
    const nothings = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const bomb = new Uint8Array(Buffer.concat(Array.from({ length: 32 }, () => nothings)));
    const before = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    expect(await unpacked(bomb, 1024 * 1024)).toBeNull();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('refuses what is no gzip, breaks off or was changed', async () => {
    const sound = await packed(bytesOf('Fatima '.repeat(5000)));
    await expect(unpacked(bytesOf('no gzip at all'), MANY)).rejects.toThrow();
    await expect(unpacked(sound.slice(0, -9), MANY)).rejects.toThrow();
    await expect(
      unpacked(
        sound.map((byte, at) => (at === sound.length - 5 ? byte ^ 1 : byte)),
        MANY,
      ),
    ).rejects.toThrow();
  });
});
