import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exporting/csv/csvText.ts';
import { readText } from '../../src/importing/tables/textTable.ts';

const HEADER = ['Nr', 'Naam', 'Squad', 'Why'];
const cell = fc.oneof(
  fc.constantFrom('', '0012', 'Vries, Ana de', 'A;B', 'x|y', 'tab\there', 'two\nlines', '"', '";', 'say ""so""', ' '),
  fc.string({ unit: fc.constantFrom('a', ',', ';', '|', '\t', '\n', '"', "'", '=', '-', ' ') }),
);
/** Each line that begins with a sign of a formula, behind blanks and quotes, and a cell that begins with a blank that is none. */
const guarded = (text: string) =>
  text
    .split(/(?<=[\r\n])/)
    .map((line, at) => (/^[ \t"]*[=+\-@]/.test(line) || (at === 0 && /^[\t\r\n]/.test(line)) ? `'${line}` : line))
    .join('');
const row = fc.tuple(fc.constantFrom('1', 'x'), cell, cell, fc.constantFrom('no name', 'left'));

describe('rows as a text', () => {
  it('are the same cells when they are read again, whatever stands in them and separates them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const source = readText(csvText([HEADER, ...rows], separator));
        if (source.kind !== 'ok') throw new Error(source.problem);
        const expected = rows.map((cells) => cells.map(guarded));
        expect(source.separator).toBe(separator);
        expect(source.tables[0]?.rows.map(({ cells }) => cells)).toEqual([HEADER, ...expected]);
      }),
      { numRuns: 300 },
    );
  });

  it('[P10] begin no line of any cell with what a spreadsheet would carry out, behind whatever it stands', () => {
    const triggers = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠1'];
    const prefixes = ['', ' ', '\t', '\u00a0', '\ufeff', '\u200b', '"', ' " '];
    const breaks = ['', 'Ana\n', 'Ana\r', 'Ana\r\n', '\n\n', 'Ana\u2028'];
    const cells = breaks.flatMap((line) => prefixes.flatMap((prefix) => triggers.map((text) => [line, prefix, text])));
    const unguarded = cells.filter(([line = '', prefix = '', text = '']) => {
      const written = csvText([[`${line}${prefix}${text}`]], ';')
        .slice(1, -3)
        .replaceAll('""', '"');
      return !written.endsWith(`'${prefix}${text}`) && !written.startsWith(`'${line}'${prefix}${text}`);
    });
    expect(cells.length).toBe(6 * 8 * 8);
    expect(unguarded).toEqual([]);
  });

  it('begin no cell with what a spreadsheet would carry out', () => {
    const cells = ['=1+1', '+31', '-1', '@a', '\tx', '\rx', '\nx', 'a=1', '0-1', "'=1", '', 'Ünal "Ü"'];
    expect(csvText([cells, ['b']], ';')).toBe(
      `"'=1+1";"'+31";"'-1";"'@a";"'\tx";"'\rx";"'\nx";"a=1";"0-1";"'=1";"";"Ünal ""Ü"""\r\n"b"\r\n`,
    );
  });
});
