import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed } from '../../../src/domain/hiding/keyed.ts';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

describe('a text made with a secret', () => {
  it('is what Node’s own HMAC-SHA-256 makes of it, in letters without vowels', () => {
    fc.assert(
      fc.property(secret, fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 32 }), (each, text, length) => {
        const bytes = Buffer.from(text, 'utf16le').swap16();
        const digest = createHmac('sha256', Buffer.from(each, 'hex')).update(bytes).digest();
        const letters = [...digest.subarray(0, length)].map((byte) => '23456789BCDFGHJKLMNPQRSTVWXZ'[byte % 28]);
        expect(keyed(each)(text, length)).toBe(letters.join(''));
      }),
    );
  });

  it('tells two halves of letters apart', () => {
    const keyOf = keyed('0'.repeat(64));
    expect(keyOf('\ud800', 16)).not.toBe(keyOf('\ud801', 16));
  });

  it.each(['', 'f'.repeat(63), 'f'.repeat(65), 'F'.repeat(64), `${'0'.repeat(63)}g`])(
    'is refused with %j for a secret',
    (each) => {
      expect(() => keyed(each)).toThrow('A secret is 64 hexadecimal digits');
    },
  );
});
