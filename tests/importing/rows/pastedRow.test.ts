import { describe, expect, it } from 'vitest';
import { pastedRows } from '../../../src/importing/rows/pastedRow.ts';

const read = (...cells: string[]) =>
  pastedRows({ line: 7, cells })
    .map(({ line, cells: parts }) => `${line}: ${parts.join(' | ')}`)
    .join('\n');

describe('a row of a plain list', () => {
  it('loses what begins a line of a list', () => {
    expect(
      ['- Ed Eel', '• Ed Eel', '12. Ed Eel', '3) Ed Eel', '* Ed Eel', '-Ed Eel', '3 Ed Eel'].map((text) => read(text)),
    ).toEqual([...Array.from({ length: 5 }, () => '7: Ed Eel'), '7: -Ed Eel', '7: 3 Ed Eel']);
  });

  it('has its role behind a tab, a semicolon, a dash, a comma or in brackets', () => {
    expect(
      [
        'Bo Beek\tTester\tQuality',
        'Bo Beek; Tester',
        'Bo Beek – Tester',
        'Bo Beek - Tester',
        'Bo Beek, Tester, Quality',
        '1. Bo Beek (Tester)',
      ].map((text) => read(text)),
    ).toEqual([
      '7: Bo Beek | Tester | Quality',
      '7: Bo Beek | Tester',
      '7: Bo Beek | Tester',
      '7: Bo Beek | Tester',
      '7: Bo Beek | Tester | Quality',
      '7: Bo Beek | Tester',
    ]);
  });

  it('keeps a last name before its comma, a hyphen in a name, and what brackets say of somebody', () => {
    expect(
      [
        'Vries, Ana de',
        'Anne-Marie Jol',
        'Carl Gast (extern)',
        'Vacature (2x)',
        'Fay Roe (inactive)',
        'Bea Li (vacant)',
      ].map((text) => read(text)),
    ).toEqual([
      '7: Vries, Ana de',
      '7: Anne-Marie Jol',
      '7: Carl Gast (extern)',
      '7: Vacature (2x)',
      '7: Fay Roe (inactive)',
      '7: Bea Li (vacant)',
    ]);
  });

  it('is as it stands where it has cells', () => {
    expect(read('- Bo Beek ', ' Tester, senior', '', 'Alpha')).toBe('7: Bo Beek | Tester, senior |  | Alpha');
  });

  it('is several people where it is several e-mail addresses', () => {
    expect(read('Ida Ink <ida@example.org>; Joe Jam <joe@example.org>')).toBe(
      '7: Ida Ink <ida@example.org>\n7: Joe Jam <joe@example.org>',
    );
    expect(read('ida@example.org, joe@example.org')).toBe('7: ida@example.org\n7: joe@example.org');
    expect(read('ida@example.org', '', 'Joe Jam <joe@example.org>')).toBe(
      '7: ida@example.org\n7: Joe Jam <joe@example.org>',
    );
    expect(read('ida@example.org', 'Tester')).toBe('7: ida@example.org | Tester');
    expect(read('Ida Ink <ida@example.org>')).toBe('7: Ida Ink <ida@example.org>');
  });
});
