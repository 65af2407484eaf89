/** Letters that no decomposition takes to their plain form, as people type them who do not have them on the keyboard. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ɓ: 'b',
  ƙ: 'k',
  ƴ: 'y',
  ə: 'e',
  ς: 'σ',
};
const UNUSUAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
/** Words of ASCII with one space between them, as most are, but the backtick. */
const TIDY = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;
/** Letters and signs of ASCII, but the backtick, which stands for an apostrophe. */
const USUAL = /^[ -_a-~]*$/;

/**
 * Text as names are compared and found: small letters without accents, the plain letters for those that have no accent
 * to lose, one kind of apostrophe and of hyphen, and one space between words. So `Łukasz`, `O’Neill` and `Jean‐Luc` are
 * found by `lukasz`, `o'neill` and `jean-luc`, and a name is the same name however it was typed.
 */
export function folded(text: string): string {
  if (TIDY.test(text)) return text.toLowerCase();
  const plain = USUAL.test(text) ? text.toLowerCase() : unaccented(text);
  return plain.replace(/\s+/g, ' ').trim();
}

/**
 * Text as it is searched: the same without apostrophes and hyphens, which nobody types who looks for somebody. So
 * `oneill` finds `O’Neill`, and `jeanluc` and `jean luc` find `Jean-Luc`.
 */
export function searchable(text: string): string {
  return folded(text).replace(/['-]/g, '');
}

const APOSTROPHES = /[‘’‛ʹʻʼʾʿˈ′´`]/gu;

function unaccented(text: string): string {
  return (
    text
      .replace(APOSTROPHES, "'")
      .normalize('NFKD')
      // A double prime comes apart into two.
      .replace(APOSTROPHES, "'")
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(UNUSUAL, (letter) => PLAIN[letter] ?? letter)
      .replace(/[\p{Pd}−]/gu, '-')
  );
}
