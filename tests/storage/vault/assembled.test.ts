import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Assembled, PART } from '../../../src/storage/vault/assembled.ts';
import { Checksum } from '../../../src/storage/vault/checksum.ts';

/** Lengths of pieces: short ones, and those around one, two and three parts. */
const lengths = fc.array(
  fc.oneof(
    fc.nat({ max: 20 }),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -2, max: 2 })).map(([parts, by]) => parts * PART + by),
  ),
  { maxLength: 5 },
);

it('a text in parts is the text of its pieces, in as few parts as there is room in, with its checksum', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const pieces = all.map((length, at) => String.fromCharCode(97 + at).repeat(length));
      const assembled = new Assembled('title');
      for (const piece of pieces) assembled.add(piece);
      const text = pieces.join('');
      const sizes = assembled.texts.map((part) => part.length);
      expect(assembled.texts.join('') === text).toBe(true);
      expect(assembled.length).toBe(text.length);
      expect(sizes.slice(0, -1).filter((size) => size !== PART)).toEqual([]);
      expect(sizes).toHaveLength(Math.max(1, Math.ceil(text.length / PART)));
      expect(assembled.check).toBe(new Checksum().add(`title${text}`).sum);
    }),
    { numRuns: 40 },
  );
});
