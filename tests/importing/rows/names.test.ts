import { describe, expect, it } from 'vitest';
import { isMail, joinedName, pair, readName, tidy, turned } from '../../../src/importing/rows/names.ts';

/** The name, with whatever else its cell says. */
function read(cell: string): string {
  const { name, number, email, vacant, external, left, count, split, remark } = readName(cell);
  const more = [
    number && `#${number}`,
    email,
    vacant && 'vacant',
    external && 'external',
    left && 'left',
    count > 1 && `x${count}`,
    split.length > 0 && split.join('/'),
    remark && `remark ${remark}`,
  ];
  return [name, ...more.filter(Boolean)].join(', ');
}

describe('a name', () => {
  it('is turned round where the last name stands first', () => {
    expect(
      ['Vries, Ana de', 'de Vries, Ana', 'Müller,Jörg', 'Smith, Jr.', 'Aas, Bo, Cy', 'Ana', ', Ana'].map(turned),
    ).toEqual(['Ana de Vries', 'Ana de Vries', 'Jörg Müller', 'Smith, Jr.', 'Aas, Bo, Cy', 'Ana', ', Ana']);
  });

  it('is joined of its parts, those left out that say nothing', () => {
    expect(joinedName('Renée', 'van der', 'Berg')).toBe('Renée van der Berg');
    expect(joinedName('Jan', '', 'Vries, de')).toBe('Jan de Vries');
    expect(joinedName('Olu', '-', ' Bassey ')).toBe('Olu Bassey');
    expect(joinedName('', '', 'Null')).toBe('Null');
  });

  it('may have a number, a state or a kind in brackets behind it', () => {
    expect(
      [
        'Ruiz, Ana (10012)',
        'Díaz, Cal (00931) (On Leave)',
        'Roe, Fay (00977) (Terminated)',
        'Lam, Eve [C] (C0044)',
        'Carl Gast (Extern)',
        'P-00412 Engineer (Unfilled)',
        'VACANCY - Backend (2x)',
        'Vacature (x3)',
        'A. Jansen & B. Smit (50/50)',
        'A. Jansen & B. Smit (60%/40%)',
        'Gré Ikes (tot 1-12)',
        'Wim (Willem) Aal',
        'Mo Salah (captain)',
      ]
        .map(read)
        .join('\n'),
    ).toBe(
      `Ana Ruiz, #10012
Cal Díaz, #00931
Fay Roe, #00977, left
Eve Lam, #C0044, external
Carl Gast, external
P-00412 Engineer, vacant
VACANCY - Backend, vacant, x2
Vacature, vacant, x3
A. Jansen & B. Smit, 0.5/0.5
A. Jansen & B. Smit, 0.6/0.4
Gré Ikes, remark tot 1-12
Wim (Willem) Aal
Mo Salah (captain)`,
    );
  });

  it('loses the star of a footnote, and nothing else', () => {
    expect(
      ['Hans Jol*', 'Hans Jol †', '*Hans', "'Quoted", '+Plus Person', '=3+1', 'Dee <Park> & co'].map(read),
    ).toEqual(['Hans Jol', 'Hans Jol', '*Hans', "'Quoted", '+Plus Person', '=3+1', 'Dee <Park> & co']);
  });

  it('may stand before an e-mail address, or be made of one', () => {
    expect(
      ['Ida Ink <ida@example.org>', 'hal.hop@example.org', '<bo_beek@example.org>', 'Ink, Ida <ida@x.org>'].map(read),
    ).toEqual([
      'Ida Ink, ida@example.org',
      'Hal Hop, hal.hop@example.org',
      'Bo Beek, bo_beek@example.org',
      'Ida Ink, ida@x.org',
    ]);
    expect(['ida@x.org', 'Ida <ida@x.org>', 'ida@home', 'a b@x.org', '@ida'].map(isMail)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('may be two who share a seat, where both are full names', () => {
    expect(pair('Jan de Vries / Piet Bakker')).toEqual(['Jan de Vries', 'Piet Bakker']);
    expect(pair('A. Jansen & B. Smit')).toEqual(['A. Jansen', 'B. Smit']);
    expect(pair('Ana Ruiz en Bo Beek')).toEqual(['Ana Ruiz', 'Bo Beek']);
    expect([
      pair('Ana / Bo'),
      pair('Ana Ruiz'),
      pair('Ana Ruiz / bo'),
      pair('A B / C D / E F'),
      pair('Ana Ruiz / Bo Beek 2'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('is composed, and has one space between words', () => {
    expect(tidy(' Jo\u0308rg \t\n Mu\u0308ller\u00a0 ')).toBe('Jörg Müller');
  });
});
