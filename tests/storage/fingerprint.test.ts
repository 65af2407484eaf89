import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../src/storage/fingerprint.ts';

it('a fingerprint is a whole number that the same text always has', () => {
  expect(fingerprint('')).toBe(3338908027751811);
  fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(fingerprint(text)) && fingerprint(text) >= 0));
});

it('texts that differ in one letter, or in the order of two, have different ones', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `"name":"Tribe ${at}","squads":["a","b"]`);
  const swapped = texts.map((text) => text.replace('"a","b"', '"b","a"'));
  expect(new Set([...texts, ...swapped].map(fingerprint)).size).toBe(40_000);
});
