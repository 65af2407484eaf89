import { expect, it } from 'vitest';
import { fileAddress } from '../../../src/exporting/report/fileAddress.ts';

it.each([
  ['tribes/shop.json', 'tribes/shop.json'],
  ['./tribes/./shop.json', 'tribes/./shop.json'],
  ['.hidden.json', '.hidden.json'],
  ['../my plans/50%.json', '../my%20plans/50%25.json'],
  ['/plans/a#b?.json', 'file:///plans/a%23b%3F.json'],
  ['C:/Plans/Ünit.json', 'file:///C:/Plans/%C3%9Cnit.json'],
  ['half \ud83d.json', 'half%20%EF%BF%BD.json'],
])('%s is at %s', (file, address) => {
  expect(fileAddress(file)).toBe(address);
});
