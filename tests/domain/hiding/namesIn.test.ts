import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/domain/folded.ts';
import { foldedLetters, isTelling, NamesIn } from '../../../src/domain/hiding/namesIn.ts';

const names = new NamesIn([
  ['Jan', 'J'],
  ['Jan de Vries', 'A'],
  ['Łukasz O’Neill', 'B'],
  ['Groß-Ø', 'C'],
  ['徐静蕾', 'D'],
  ['Al', 'X'],
  ['JAN', 'X'],
  ['jan.devries@bank.example', 'E'],
  ['...', 'X'],
]);

describe('names in a text', () => {
  it.each([
    ['Team Jan de Vries', 'Team A'],
    ['JAN  DE\tVRIES’ team, with jan', 'A’ team, with J'],
    ['Jan de Vriesland, Janneke, Al and Jan-Piet', 'J de Vriesland, Janneke, Al and J-Piet'],
    ["lukasz o'neill and ŁUKASZ O`NEILL", 'B and B'],
    ['Łukász  O‘Néill!', 'B!'],
    ['(gross-o)(Große-Ø)', '(C)(Große-Ø)'],
    ['和徐静蕾的团队', '和D的团队'],
    ['mail jan.devries@bank.example.', 'mail E.'],
    ['jan.devries@bank.examples', 'J.devries@bank.examples'],
    ['Jan Jan de Vries Jan de', 'J A J de'],
    ['...', '...'],
    ['', ''],
  ])('%j becomes %j', (text, without) => {
    expect(names.replaced(text)).toBe(without);
  });

  it('are replaced with whatever marks belong to them, and nothing beside them is touched', () => {
    expect(names.replaced('  ¨Jan\u0301\u200d , Ja\u0301n\u0301 ')).toBe('  ¨J , J ');
    expect(new NamesIn([['ABC', '-']]).replaced('\u{1d400}abc abc\u{1d400} 𝐀𝐁𝐂')).toBe('\u{1d400}abc abc\u{1d400} -');
  });

  it('are telling from three letters on, or with a sign that is a word', () => {
    expect(['Al', 'A-b', '12', 'Ann', 'A-bc', '123', '徐', 'สม', ''].map(isTelling)).toEqual([
      ...[false, false, false],
      ...[true, true, true, true, true, false],
    ]);
  });

  it('are looked for in the very text that names are compared by', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(' ', '\t', '¨', 'ß', 'Σ', 'İ', 'ﬃ', 'é', 'e\u0301', '″', '`', '가', 'A'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const letters = foldedLetters(each);
        expect(letters.folded.trim()).toBe(folded(each));
        const all = Array.from(letters.folded, (_, at) => at).slice(0, letters.folded.length);
        const isInOrder = all.every(
          (at) => letters.end(at) > letters.begin(at) && letters.begin(at) >= letters.begin(Math.max(0, at - 1)),
        );
        expect(isInOrder).toBe(true);
        const last = letters.folded.length - 1;
        if (last >= 0) expect(letters.end(last)).toBe(each.length);
      }),
    );
  });

  it('are found wherever they stand between other words, whole, and nowhere else', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 12 }), (parts, words) => {
        const name = parts.join(' ');
        fc.pre(isTelling(name));
        const plain: string[] = [];
        for (let at = 0; at < words.length; ) {
          const isHere = parts.every((part, within) => words[at + within] === part);
          plain.push(isHere ? '#' : (words[at] ?? ''));
          at += isHere ? parts.length : 1;
        }
        expect(new NamesIn([[name, '#']]).replaced(words.join(' '))).toBe(plain.join(' '));
      }),
    );
  });
});
