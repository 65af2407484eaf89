import { folded } from '../folded.ts';

/** Scripts that have no space between words: each sign is a word of its own here. */
const SIGN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const WORDS = new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{N}])+|[^\\p{L}\\p{N}\\s]`, 'gu');
const FIRST_WORD = new RegExp(WORDS.source, 'u');
const A_SIGN = new RegExp(SIGN, 'u');
const LETTERS = /[\p{L}\p{N}]/gu;
/** Letters and signs of ASCII, each of which folds to one. */
const USUAL = /^[ -_a-~]*$/;

/** Fewer letters and digits than this are in too many words to be somebody's name there. */
const FEWEST = 3;

/** Whether a name can be told from other words: it has three letters or digits, or is written in signs. */
export function isTelling(name: string): boolean {
  return (name.match(LETTERS)?.length ?? 0) >= FEWEST || A_SIGN.test(name);
}

/**
 * Names in texts, and what stands in their place. A name is found as `folded` has it, in any case and with or without
 * accents, where it is whole: no letter or digit stands right before or behind it. Of names that begin at one place the
 * longest is taken. Names that are not telling are passed over.
 */
export class NamesIn {
  /** The names by their first word, longest first. */
  readonly #byWord = new Map<string, [name: string, instead: string][]>();

  /** `names`: what stands in the place of each; of names that fold to the same the first counts. */
  constructor(names: Iterable<readonly [name: string, instead: string]>) {
    const known = new Set<string>();
    for (const [each, instead] of names) {
      const name = folded(each);
      if (known.has(name)) continue;
      known.add(name);
      const word = FIRST_WORD.exec(name)?.[0];
      if (word === undefined || !isTelling(name)) continue;
      const alike = this.#byWord.get(word);
      if (alike) alike.push([name, instead]);
      else this.#byWord.set(word, [[name, instead]]);
    }
    for (const alike of this.#byWord.values()) alike.sort(([one], [other]) => other.length - one.length);
  }

  /** A text with every name in it replaced; the very same text where there is none. */
  replaced(text: string): string {
    if (this.#byWord.size === 0 || text === '') return text;
    const letters = foldedLetters(text);
    const words = [...letters.folded.matchAll(WORDS)];
    const ends = new Set(words.map(({ 0: word, index }) => index + word.length));
    const pieces: string[] = [];
    let from = 0;
    let past = 0;
    for (const { 0: word, index } of words) {
      if (index < past) continue;
      const found = this.#byWord
        .get(word)
        ?.find(([name]) => letters.folded.startsWith(name, index) && ends.has(index + name.length));
      if (!found) continue;
      past = index + found[0].length;
      pieces.push(text.slice(from, letters.begin(index)), found[1]);
      from = letters.end(past - 1);
    }
    return from === 0 ? text : pieces.join('') + text.slice(from);
  }
}

interface FoldedLetters {
  folded: string;
  /** Where in the text what became a letter begins, and where it ends, with what became nothing behind it. */
  begin(at: number): number;
  end(at: number): number;
}

/**
 * A text as `folded` has it, but for blanks at either end, and where each letter of that comes from. It is folded sign by
 * sign, between letters that keep a blank from being taken off.
 */
export function foldedLetters(text: string): FoldedLetters {
  const begins: number[] = [];
  const ends: number[] = [];
  const isUsual = USUAL.test(text);
  let all = '';
  let at = 0;
  for (const sign of text) {
    const plain = isUsual || USUAL.test(sign) ? sign.toLowerCase() : folded(`x${sign}x`).slice(1, -1);
    const isBlankAgain = plain === ' ' && all.endsWith(' ');
    const letters = isBlankAgain ? '' : plain;
    all += letters;
    for (let count = 0; count < letters.length; count++) begins.push(at);
    at += sign.length;
    for (let count = 0; count < letters.length; count++) ends.push(at);
  }
  return {
    folded: all,
    begin: (letter) => begins[letter] ?? at,
    end: (letter) => Math.max(ends[letter] ?? at, begins[letter + 1] ?? at),
  };
}
