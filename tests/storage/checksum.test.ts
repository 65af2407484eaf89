import { expect, it } from 'vitest';
import { checksum } from '../../src/storage/checksum.ts';

it('a checksum tells a text from one cut short, changed or changed about', () => {
  const sums = ['', 'Ana', 'An', 'Anb', 'aAn', 'naA', 'Ana\0', 'é', 'e\u0301'].map(checksum);
  expect(new Set(sums).size).toBe(sums.length);
  expect(checksum('Ana')).toBe(checksum('Ana'));
});
