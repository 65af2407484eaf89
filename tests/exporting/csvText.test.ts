import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exporting/csv/csvText.ts';
import { readText } from '../../src/importing/tables/textTable.ts';

const HEADER = ['Nr', 'Naam', 'Squad', 'Why'];
const cell = fc.oneof(
  fc.constantFrom('', '0012', 'Vries, Ana de', 'A;B', 'x|y', 'tab\there', 'two\nlines', '"', '";', 'say ""so""', ' '),
  fc.string({ unit: fc.constantFrom('a', ',', ';', '|', '\t', '\n', '"', "'", '=', '-', ' ') }),
);
const row = fc.tuple(fc.constantFrom('1', 'x'), cell, cell, fc.constantFrom('no name', 'left'));

describe('rows as a text', () => {
  it('are the same cells when they are read again, whatever stands in them and separates them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const source = readText(csvText([HEADER, ...rows], separator));
        if (source.kind !== 'ok') throw new Error(source.problem);
        const expected = rows.map((cells) => cells.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)));
        expect(source.separator).toBe(separator);
        expect(source.tables[0]?.rows.map(({ cells }) => cells)).toEqual([HEADER, ...expected]);
      }),
      { numRuns: 300 },
    );
  });

  it('begin no cell with what a spreadsheet would carry out', () => {
    const cells = ['=1+1', '+31', '-1', '@a', '\tx', '\rx', '\nx', 'a=1', '0-1', "'=1", '', 'Ünal "Ü"'];
    expect(csvText([cells, ['b']], ';')).toBe(
      `"'=1+1";"'+31";"'-1";"'@a";"'\tx";"'\rx";"'\nx";"a=1";"0-1";"'=1";"";"Ünal ""Ü"""\r\n"b"\r\n`,
    );
  });
});
