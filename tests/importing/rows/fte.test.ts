import { describe, expect, it } from 'vitest';
import { type FteUnit, readFte, unitOf } from '../../../src/importing/rows/fte.ts';

function read(texts: string, unit: FteUnit): string {
  return texts
    .split(' | ')
    .map((text) => {
      const { fte, hours, odd } = readFte(text, unit);
      return `${text} -> ${hours === null ? fte : `${hours} h`}${odd ? ', odd' : ''}`;
    })
    .join('\n');
}

describe('working time', () => {
  it('is read in many notations', () => {
    expect(
      read(
        '0,8 | 80% | 80 % | 32/40 | 4 dgn | 2,5 days | fulltime | Voltijd | Vollzeit | 1.0 | ½ | 0.8 fte | 0 | n.v.t. | - | 1',
        'parts',
      ),
    ).toBe(
      `0,8 -> 0.8
80% -> 0.8
80 % -> 0.8
32/40 -> 0.8
4 dgn -> 0.8
2,5 days -> 0.5
fulltime -> 1
Voltijd -> 1
Vollzeit -> 1
1.0 -> 1
½ -> 0.5
0.8 fte -> 0.8
0 -> 0
n.v.t. -> null
- -> null
1 -> 1`,
    );
  });

  it('is hours where these are stated, or where a number is no part of a week', () => {
    expect(
      read('32 uren | 36 | 40:00 | 37:30 | 24 u/wk | 38,5 Std. | 35 h | 60 | 2,01 | 30,5 hours per week', 'parts'),
    ).toBe(
      `32 uren -> 32 h
36 -> 36 h
40:00 -> 40 h
37:30 -> 37.5 h
24 u/wk -> 24 h
38,5 Std. -> 38.5 h
35 h -> 35 h
60 -> 60 h
2,01 -> 2.01 h
30,5 hours per week -> 30.5 h`,
    );
  });

  it('is odd over 1, and not read below 0, over 2, or of two kinds', () => {
    expect(
      read('1,2 | 2 | -0,5 | 80 | 61 | 0,8 / 0,2 | 1.000,00 | 120% | 250% | veel | 6 days | 11 days', 'parts'),
    ).toBe(
      `1,2 -> 1.2, odd
2 -> 2, odd
-0,5 -> null, odd
80 -> null, odd
61 -> null, odd
0,8 / 0,2 -> null, odd
1.000,00 -> null, odd
120% -> 1.2, odd
250% -> null, odd
veel -> null, odd
6 days -> 1.2, odd
11 days -> null, odd`,
    );
  });

  it('is hours in a column of hours, and parts of a hundred in one of percentages', () => {
    expect(read('40 | 1 | 0 | 80 | 169', 'hours')).toBe('40 -> 40 h\n1 -> 1 h\n0 -> 0\n80 -> 80 h\n169 -> null, odd');
    expect(read('100 | 80 | 62,5 | 0.8 | 0 | 36 uur', 'percent')).toBe(
      '100 -> 1\n80 -> 0.8\n62,5 -> 0.625\n0.8 -> 0.8\n0 -> 0\n36 uur -> 36 h',
    );
  });

  it('has the unit of its column by the header, or where every number is at most 100', () => {
    const units = [
      unitOf('fte', ['1', '0,8']),
      unitOf('fte%', ['1']),
      unitOf('uren', ['36']),
      unitOf('wochenstunden', ['36']),
      unitOf('fte/uren', ['36']),
      unitOf('fte', ['100', '', '80', '0']),
      unitOf('fte', ['80', '60']),
      unitOf('fte', ['100', '0,8']),
      unitOf('fte', ['100', '101']),
      unitOf('fte', ['100', '36 uur']),
    ];
    expect(units.join(' ')).toBe('parts percent hours hours parts percent parts parts parts parts');
  });
});
