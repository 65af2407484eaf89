import { expect, it } from 'vitest';
import { asksForMapping } from '../../src/importing/asksForMapping.ts';

const copied = (text: string, html = '') => asksForMapping({ text, html });

it('asks about tables with a known header, with many columns, or with numbers where names would be', () => {
  expect(copied('Personeelsnr\tIets\r\nx1\tAna de Vries')).toBe(true);
  expect(copied('Ana\tTester\tData\tCards\tUtrecht\nBo\tTester\tData\tCards\tDelft')).toBe(true);
  expect(copied('100200\tAna de Vries\n100201\tBo Kaya')).toBe(true);
});

it('asks nothing about a simple block, or about lines that are no table', () => {
  expect(copied('Ana\tTester\tData\tCards\nBo\tTester\tData\tCards', '<table>')).toBe(false);
  expect(copied('Naam\tTeam')).toBe(false);
  expect(copied('Ana de Vries; Developer\nBo Kaya', '<p>tablespoon</p>')).toBe(false);
});

it('asks about a table of a web page that is no table as a text', () => {
  expect(copied('Naam Team Ana Cards', '<meta><TABLE border=0><tr>')).toBe(true);
  expect(copied('Ana', '<table><tr><td>Ana</table>')).toBe(true);
});
