import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, searchable } from '../../src/domain/folded.ts';

/** What is typed, and names that it must find: of many languages, and of many ways to write the same. */
const FOUND: [typed: string, ...names: string[]][] = [
  ['aydin', 'Aydın', 'AYDIN', 'Aydin'],
  ['ilker', 'İlker', 'Ilker', 'ılker'],
  ['lukasz', 'Łukasz', 'ŁUKASZ'],
  ['soren', 'Søren', 'Sören', 'Soren'],
  ['gross', 'Groß', 'GROẞ', 'Gross'],
  ['dorde', 'Đorđe', 'Ðorde'],
  ['hassan', 'Ħassan', 'Ḥassan', 'Hassan'],
  ['aesa', 'Æsa', 'Aesa'],
  ['oeuvre', 'Œuvre'],
  ['thora', 'Þóra'],
  ["o'neill", 'O’Neill', 'O‘Neill', 'Oʼneill', 'O`Neill', 'O´Neill', "O'Neill"],
  ['jean-luc', 'Jean‐Luc', 'Jean‑Luc', 'Jean–Luc', 'Jean—Luc', 'Jean-Luc', 'Ｊｅａｎ－Ｌｕｃ'],
  ['kim', 'Ｋｉｍ', 'KIM'],
  ['cafe', 'Café', 'Cafe\u0301', 'CAFÉ'],
  ['nguyen thi hoa', 'Nguyễn Thị Hòa', 'Nguyễn\u00a0Thị  Hòa', ' Nguyễn Thị\tHòa '],
  ['van den berg', 'van den Berg', 'Van\u202fDen\u2009Berg'],
  ['zoe', 'Zoë', 'Zo\u00ade', 'Zoe\u200b'],
  ['ijsbrand', 'Ĳsbrand', 'IJsbrand'],
  ['fine', 'ﬁne'],
  ['stefansson', 'Stefánsson'],
  ['παπαδοπουλοσ', 'Παπαδόπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ'],
  ['иванов', 'Иванов'],
  ['徐静', '徐静'],
];

describe('[names] a name', () => {
  it.each(FOUND)('is found by %s in every writing', (typed, ...names) => {
    for (const name of names) expect([name, folded(name)]).toEqual([name, typed]);
  });

  it('stays another name where letters differ', () => {
    const names = [
      'Ana',
      'Anna',
      'Jan',
      'Jean-Luc',
      'Jean Luc',
      'JeanLuc',
      "O'Neill",
      'ONeill',
      'Bos',
      'Boß',
      '木',
      '林',
    ];
    expect(new Set(names.map(folded)).size).toBe(names.length);
  });

  it('folded once is folded for good, in one line without spaces at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\s\s|\n/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is so for every letter and sign of the first two planes', () => {
    const twice = Array.from({ length: 0x20000 }, (_, code) =>
      code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code),
    ).filter((letter) => folded(folded(letter)) !== folded(letter));
    expect(twice).toEqual([]);
    expect(folded('5″')).toBe("5''");
  });

  it('of plain letters takes the short way to the same end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(folded(text)).toBe(folded(`${text}\u200b`));
      }),
    );
  });
});

describe('[names] a search', () => {
  it.each([
    ['oneill', 'O’Neill'],
    ['jeanluc', 'Jean‐Luc'],
    ['jean', 'Jean-Luc'],
    ["d'ancona", 'DAncona'],
    ['e-commerce', 'eCommerce'],
  ])('for %s finds %s', (typed, name) => {
    expect(searchable(name)).toContain(searchable(typed));
  });

  it('keeps the words apart that have a space between them', () => {
    expect(searchable(' Anne  Marie ')).toBe('anne marie');
  });
});
