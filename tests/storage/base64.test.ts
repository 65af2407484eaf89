import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../src/storage/base64.ts';

const byHand = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('base64', () => {
  it('is what others write, and gives back the very bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(base64Of(bytes)).toBe(byHand(bytes));
        expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
      }),
    );
  });

  it('writes as many bytes as a large document has', () => {
    const bytes = Uint8Array.from({ length: 1_000_003 }, (_, at) => (at * 31) % 256);
    expect(base64Of(bytes) === byHand(bytes)).toBe(true);
    expect(Buffer.from(bytesOfBase64(base64Of(bytes)) ?? []).equals(bytes)).toBe(true);
  });

  it('has one text for the same bytes: any other is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(), fc.nat({ max: 127 }), (bytes, at, code) => {
        const text = base64Of(bytes);
        const place = at % text.length;
        const other = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
        const read = bytesOfBase64(other);
        if (read) expect(base64Of(read)).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['filled up otherwise', 'YWI'],
    ['a line break in it', 'YWJj\nYWJ'],
    ['white space about it', ' YWJjZGV'],
    ['letters of the other base64', 'YW-_'],
    ['bits at its end that say nothing', 'YWJ='],
    ['the filling in its middle', 'YQ==YQ=='],
    ['no letter of it', 'é'],
  ])('is refused with %s', (_, text) => expect(bytesOfBase64(text)).toBeNull());

  it('of nothing is nothing', () => {
    expect(base64Of(new Uint8Array())).toBe('');
    expect(bytesOfBase64('')).toEqual(new Uint8Array());
  });
});
